import { parseArgs, types } from "node:util";
import type { DateOrder } from "../plan/date-orders";
import { type Day, findIsoDay } from "../sheet/serial-date";
import { check } from "./check";
import { communicate } from "./communicate";
import { insert } from "./insert";
import { listRules, listTemplates } from "./list";
import type { Flags, Terminal } from "./terminal";
import { USAGE, UsageError } from "./usage";

/** Does what the words ask for and gives the exit code: 0 fine, 1 a plan has an error, 2 it could not be done. */
export async function main(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const { name, files, flags } = readWords(words);
    switch (name) {
      case "insert":
        return await insert(files, flags, terminal);
      case "check":
        return await check(files, flags, terminal);
      case "communicate":
        return await communicate(files, flags, terminal);
      case "templates":
        terminal.print(listTemplates(flags.json));
        return 0;
      case "rules":
        terminal.print(listRules(flags.json));
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
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message}\n“action-plan help” lists the commands.`);
    return 2;
  }
}

function readWords(words: readonly string[]): { name: string | undefined; files: readonly string[]; flags: Flags } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        example: { type: "boolean", default: false },
        with: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
        sheet: { type: "string" },
        ics: { type: "string" },
        today: { type: "string" },
        dates: { type: "string" },
      },
    });
    const [name, ...files] = positionals;
    const { json, example, with: extras, help, sheet = null, ics = null } = values;
    return {
      name: help ? "help" : name,
      files,
      flags: { json, example, extras, sheet, ics, today: readToday(values.today), dates: readDates(values.dates) },
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(types.isNativeError(error) ? error.message : String(error));
  }
}

function readToday(text: string | undefined): Day {
  const now = new Date();
  const iso = text ?? `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const day = findIsoDay(iso);
  if (day === null) throw new UsageError(`--today ${iso} is not a day. Write it as 2026-11-22.`);
  return day;
}

function readDates(text: string | undefined): DateOrder | null {
  if (text === undefined || text === "day-first" || text === "month-first") return text ?? null;
  throw new UsageError(
    `--dates ${text} is not known. Write day-first (3/4 is 3 April) or month-first (3/4 is March 4).`,
  );
}

const two = (number: number): string => String(number).padStart(2, "0");
