import { isCompanion } from "./companion-names";
import { parseWords } from "./parse-words";
import { readProfileFile } from "./profile-file";
import { readDates, readToday } from "./read-flags";
import { sayDiskError } from "./say-disk-error";
import { showControls } from "./show-controls";
import type { Flags, Terminal } from "./terminal";
import { USAGE, UsageError } from "./usage";

/**
 * Runs the command that the words name, loading only what that one needs. Returns the exit code: 0 where all is well, 1
 * where a plan has an error, 2 where something could not be done.
 * @example await main(["check", "plan.xlsx"], terminal) // 0
 */
export async function main(words: readonly string[], bare: Terminal): Promise<0 | 1 | 2> {
  const terminal = showControls(bare);
  try {
    const [first, ...others] = words;
    if (first === "review")
      return await (await import(/* webpackMode: "eager" */ "./review/review")).review(others, terminal);
    if (first === "review-worker")
      return await (await import(/* webpackMode: "eager" */ "./review/review-worker")).workForReview();
    if (first === "merge") return (await import(/* webpackMode: "eager" */ "./review/merge")).merge(others, terminal);
    if (first === "messages")
      return await (await import(/* webpackMode: "eager" */ "./messages")).messages(others, terminal);
    if (first === "submit" || first === "verify")
      return await (await import(/* webpackMode: "eager" */ "./submission"))[first](others, terminal);
    if (first === "profile")
      return await (await import(/* webpackMode: "eager" */ "./profile")).profile(others, terminal);
    if (first === "meeting")
      return await (await import(/* webpackMode: "eager" */ "./meeting")).meeting(others, terminal);
    if (first === "adopt") return await (await import(/* webpackMode: "eager" */ "./adopt")).adopt(others, terminal);
    if (isCompanion(first))
      return await (await import(/* webpackMode: "eager" */ "./companions")).companion(first, others, terminal);
    if (first === "template")
      return await (await import(/* webpackMode: "eager" */ "./template")).template(others, terminal);
    const { name, files, flags } = readWords(words);
    switch (name) {
      case "insert":
        return await (await import(/* webpackMode: "eager" */ "./insert")).insert(files, flags, terminal);
      case "check":
        return await (await import(/* webpackMode: "eager" */ "./check")).check(files, flags, terminal);
      case "communicate":
        return await (await import(/* webpackMode: "eager" */ "./communicate")).communicate(files, flags, terminal);
      case "overview":
        return await (await import(/* webpackMode: "eager" */ "./overview")).overview(files, flags, terminal);
      case "templates":
        terminal.print((await import(/* webpackMode: "eager" */ "./list")).listTemplates(flags.json));
        return 0;
      case "rules":
        terminal.print((await import(/* webpackMode: "eager" */ "./list")).listRules(flags.json));
        return 0;
      case "help":
        terminal.print(USAGE);
        return 0;
      case undefined:
        terminal.complain(USAGE);
        return 2;
      default:
        throw new UsageError(`There is no command “${name}”.`);
    }
  } catch (error) {
    const ofDisk = sayDiskError(error);
    if (ofDisk === null && !(error instanceof UsageError)) throw error;
    terminal.complain(ofDisk ?? `${(error as UsageError).message}\n“action-plan help” lists the commands.`);
    return 2;
  }
}

function readWords(words: readonly string[]): { name: string | undefined; files: readonly string[]; flags: Flags } {
  const { values, positionals } = parseWords(words, {
    json: { type: "boolean", default: false },
    format: { type: "string" },
    strict: { type: "boolean", default: false },
    example: { type: "boolean", default: false },
    with: { type: "string", multiple: true, default: [] },
    without: { type: "string", multiple: true, default: [] },
    title: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
    sheet: { type: "string" },
    ics: { type: "string" },
    sarif: { type: "string" },
    junit: { type: "string" },
    profile: { type: "string" },
    "ics-dir": { type: "string" },
    audience: { type: "string" },
    "how-often": { type: "string" },
    today: { type: "string" },
    dates: { type: "string" },
    template: { type: "string" },
  });
  const [name, ...files] = positionals;
  const { json, strict, example, with: extras, help, sheet = null, ics = null, sarif = null, junit = null } = values;
  const { "ics-dir": icsDir = null, without, title = null } = values;
  const { audience, "how-often": howOften } = values;
  return {
    name: help ? "help" : name,
    files,
    flags: {
      json,
      format: readFormat(values.format),
      strict,
      example,
      extras,
      without,
      title: title?.trim() || null,
      sheet,
      ics,
      sarif,
      junit,
      icsDir,
      answers: { ...(audience !== undefined && { audience }), ...(howOften !== undefined && { howOften }) },
      today: readToday(values.today),
      dates: readDates(values.dates),
      profile: values.profile === undefined ? null : readProfileFile(values.profile),
      template: values.template ?? null,
    },
  };
}

function readFormat(text: string | undefined): Flags["format"] {
  if (text === undefined || text === "2") return 2;
  if (text === "1") return 1;
  throw new UsageError(`--format ${text} is not known. Write 2, or 1 for what earlier versions printed.`);
}
