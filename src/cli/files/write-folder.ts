import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TextFile } from "../../commands/communicate/list-files";
import { UsageError } from "../words/usage-error";

/** Refuses a name under which a file is there, as a folder to write files into. */
export function refuseNoFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file. Name a folder; it is made where there is none.`);
}

/**
 * Writes files into a folder, which is made where there is none. A file that is there is written over only where its
 * text shows that we wrote it, so that the same command can be run again on a later day.
 *
 * @param mark what stands in every file that we wrote
 * @throws {UsageError} before anything is written, where another file has one of the names
 */
export async function writeFolder(folder: string, files: readonly TextFile[], mark: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name } of files) {
    const path = join(folder, name);
    if (existsSync(path) && !(await readFile(path, "utf8")).includes(mark))
      throw new UsageError(`${path} is there already and is not ours. Name another folder.`);
  }
  for (const { name, text } of files) await writeFile(join(folder, name), text);
}
