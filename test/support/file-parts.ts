import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file by their paths, as text. Unpacked by fflate, not by the code that is tested. */
export type Parts = Readonly<Record<string, string>>;

export const readParts = (file: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

export const writeParts = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** The same file with some parts written again, added, or (with null) removed. */
export function changeParts(
  file: Uint8Array,
  changes: Readonly<Record<string, string | null | ((before: string) => string)>>,
): Uint8Array {
  const parts = new Map(Object.entries(readParts(file)));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) parts.delete(path);
    else parts.set(path, typeof change === "string" ? change : change(parts.get(path) ?? ""));
  }
  return writeParts(Object.fromEntries(parts));
}
