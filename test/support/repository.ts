import { readdirSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** The files under a folder whose name matches, with their paths from the root, in order. */
export function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(folder, entry.name), name)
        : name.test(entry.name)
          ? [join(folder, entry.name)]
          : [],
    )
    .sort();
}
