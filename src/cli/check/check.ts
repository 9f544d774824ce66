import { findFiles } from "../files/find-files";
import { readProfileFile } from "../files/read-profile-file";
import { toJson } from "../list";
import { keepReports, type ReportKeeper } from "../review/keep-reports";
import type { ReportFlags } from "../review/write-reports";
import type { Terminal } from "../terminal";
import { parseWords } from "../words/parse-words";
import { DATE_OPTIONS, readDateFlags } from "../words/read-flags";
import { UsageError } from "../words/usage-error";
import { checkFile, type CheckFlags } from "./check-file";
import { describeFile, type JsonFlags } from "./describe-file";
import type { Code, FileResult } from "./file-result";
import { reportText } from "./report-text";

/**
 * Checks files one after the other and prints each before it opens the next. A file that cannot be read does not stop
 * the others; one that is named twice is checked once.
 * @throws {UsageError} where no file is named
 */
export async function check(words: readonly string[], terminal: Terminal): Promise<Code> {
  const flags = readWords(words);
  const files = findFiles(flags.names);
  const reports = keepReports(flags, flags.today);
  try {
    const counts = await checkFiles(files, flags, terminal, reports);
    reports?.write();
    return counts[2] || files.length === 0 ? 2 : counts[1] ? 1 : 0;
  } finally {
    reports?.close();
  }
}

interface Flags extends CheckFlags, JsonFlags, ReportFlags {
  readonly names: readonly string[];
  readonly json: boolean;
}

function readWords(words: readonly string[]): Flags {
  const { values, positionals } = parseWords(words, {
    json: { type: "boolean", default: false },
    format: { type: "string", default: "2" },
    strict: { type: "boolean", default: false },
    sheet: { type: "string" },
    sarif: { type: "string" },
    junit: { type: "string" },
    profile: { type: "string" },
    ...DATE_OPTIONS,
  });
  if (positionals.length === 0) throw new UsageError("Name at least one file or folder to check.");
  const { json, strict, sheet = null, sarif = null, junit = null, profile } = values;
  return {
    names: positionals,
    json,
    strict,
    sheet,
    sarif,
    junit,
    format: readFormat(values.format),
    profile: profile === undefined ? null : readProfileFile(profile),
    ...readDateFlags(values),
  };
}

function readFormat(text: string): JsonFlags["format"] {
  if (text === "2") return 2;
  if (text === "1") return 1;
  throw new UsageError(`--format ${text} is not known. Write 2, or 1 for what earlier versions printed.`);
}

/** How many files ended with each exit code. */
async function checkFiles(
  files: readonly string[],
  flags: Flags,
  terminal: Terminal,
  reports: ReportKeeper | null,
): Promise<readonly number[]> {
  const printer = flags.json ? jsonPrinter(terminal, flags) : textPrinter(terminal);
  const counts = [0, 0, 0];
  for (const [done, file] of files.entries()) {
    if (files.length > 1) terminal.progress?.(`${done} of ${files.length}`);
    const result = await checkFile(file, flags, terminal.complain);
    if (files.length > 1) terminal.progress?.("");
    counts[result.code] = (counts[result.code] ?? 0) + 1;
    printer.print(result);
    reports?.keep(result);
  }
  printer.end(counts);
  return counts;
}

interface Printer {
  readonly print: (result: FileResult) => void;
  /** Takes how many files ended with each exit code. */
  readonly end: (counts: readonly number[]) => void;
}

function textPrinter({ print, complain }: Terminal): Printer {
  return {
    print({ file, outcome, error }) {
      if (outcome) print(reportText(file, outcome));
      else complain(`${file}: ${error ?? ""}`);
    },
    end([ready = 0, wrong = 0, failed = 0]) {
      const all = ready + wrong + failed;
      if (all === 0) complain("There is no .xlsx or .csv file in there.");
      if (all > 1) print(`\n${all} files: ${ready} ready, ${wrong} not ready, ${failed} without a verdict.`);
    },
  };
}

/** One array, each of its items printed as soon as the next one is there. */
function jsonPrinter({ print, complain }: Terminal, flags: Flags): Printer {
  let waiting: string | null = null;
  let isFirst = true;
  const flush = (end: string): void => {
    if (waiting !== null) print(`${isFirst ? "[\n" : ""}${waiting}${end}`);
    if (waiting !== null) isFirst = false;
  };
  return {
    print(result) {
      if (result.error !== null) complain(`${result.file}: ${result.error}`);
      flush(",");
      waiting = `  ${toJson(describeFile(result, flags)).replaceAll("\n", "\n  ")}`;
    },
    end() {
      if (waiting === null) print("[]");
      flush("\n]");
    },
  };
}
