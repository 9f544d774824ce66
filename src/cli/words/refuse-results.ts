import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "./usage";

/** Refuses to write over a file: not over the one that was read, nor over any other. */
export function refuseToOverwrite(file: string, input?: string): void {
  if (input !== undefined && resolve(file) === resolve(input))
    throw new UsageError(
      `${file} is the file that is read; it is never written over. Name another file for the result.`,
    );
  if (existsSync(file)) throw new UsageError(`${file} is there already. Name a file that is not there yet.`);
}
