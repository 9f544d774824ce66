import { refuseMore, refuseOtherEnding, refuseResults } from "./refuse-results";
import { UsageError } from "./usage-error";

/** A file to read, and the copy to write. */
export interface Copy {
  readonly file: string;
  readonly out: string;
}

/**
 * @throws {UsageError} where one is missing or one too many, or the copy cannot be written
 * @example readCopy(["plan.xlsx", "checked.xlsx"]) // { file: "plan.xlsx", out: "checked.xlsx" }
 */
export function readCopy([file, out, ...others]: readonly string[]): Copy {
  if (file === undefined || out === undefined)
    throw new UsageError(`Name the file to read and the ${findEnding(file ?? "")} file to write.`);
  refuseMore(others);
  refuseCopy(file, out);
  return { file, out };
}

/**
 * A copy keeps the kind of its file, and its macros with it; what is no workbook yet becomes an .xlsx.
 *
 * @throws {UsageError} where the copy would be of another kind, or is there already
 */
export function refuseCopy(file: string, out: string): void {
  refuseOtherEnding(out, findEnding(file));
  refuseResults([out], file);
}

const findEnding = (file: string): string => (/\.xl[st][xm]$/i.exec(file)?.[0] ?? ".xlsx").toLowerCase();

/** @throws {UsageError} where no file is named, or more than one */
export function readFileName([file, ...others]: readonly string[]): string {
  if (file === undefined) throw new UsageError("Name the file to read.");
  refuseMore(others);
  return file;
}
