import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UsageError } from "./usage-error";

/**
 * Refuses to write over a file (the one that is read, or any other), two results into one file, or into a folder that
 * is not there; before anything is read, which may take long.
 *
 * @throws {UsageError}
 */
export function refuseResults(files: readonly string[], input?: string): void {
  const twice = files.find((file, at) => files.slice(0, at).some((other) => isSame(other, file)));
  if (twice !== undefined) throw new UsageError(`${twice} cannot hold two results. Name a file for each.`);
  for (const file of files) {
    if (input !== undefined && isSame(file, input))
      throw new UsageError(
        `${file} is the file that is read; it is never written over. Name another file for the result.`,
      );
    if (!existsSync(dirname(resolve(file))))
      throw new UsageError(`There is no folder ${dirname(file)} to write ${basename(file)} into. Make it first.`);
    if (existsSync(file)) throw new UsageError(`${file} is there already. Name a file that is not there yet.`);
  }
}

const isSame = (one: string, other: string): boolean => resolve(one) === resolve(other);

/** @throws {UsageError} where the name of a file to write has another ending */
export function refuseOtherEnding(file: string, ending: string): void {
  if (!file.toLowerCase().endsWith(ending)) throw new UsageError(`${file} has to end with ${ending}.`);
}

/** @throws {UsageError} where more was named than a command takes, such as a title without its quotation marks */
export function refuseMore([first]: readonly string[]): void {
  if (first !== undefined)
    throw new UsageError(`“${first}” is one word too many. Put what has spaces in quotation marks.`);
}
