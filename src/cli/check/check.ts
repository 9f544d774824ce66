import { checkFile } from "./check-file";
import { describeFile } from "./describe-file";
import type { Code, FileResult } from "./file-result";
import { findFiles } from "./find-files";
import { toJson } from "./list";
import { reportText } from "./report-text";
import { keepReports, type ReportKeeper } from "./review/keep-reports";
import type { Flags, Terminal } from "./terminal";
import { UsageError } from "./usage";

/**
 * Checks files one after the other and prints each before it opens the next. A file that cannot be read does not stop
 * the others.
 * @throws {UsageError} where no file is named
 */
export async function check(names: readonly string[], flags: Flags, terminal: Terminal): Promise<Code> {
  if (names.length === 0) throw new UsageError("Name at least one file or folder to check.");
  const files = findFiles(names);
  const reports = keepReports(flags, flags.today);
  try {
    const counts = await checkFiles(files, flags, terminal, reports);
    reports?.write();
    return counts[2] || files.length === 0 ? 2 : counts[1] ? 1 : 0;
  } finally {
    reports?.close();
  }
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
