import { FileError } from "../file-error";
import { FILE_LIMITS, type FileLimits } from "./file-limits";
import { decodePart, encodePart } from "./part-text";
import { readZip } from "./read-zip";
import { writeZip } from "./write-zip";
import { deflateEntry, inflateEntry, type ZipEntry } from "./zip-entry";

/**
 * An Office file: a zip of parts. A part that nobody writes goes out byte for byte as it came in.
 * Paths have no slash in front; upper and lower case are the same.
 * Source: ISO/IEC 29500-2, 6.2 (part names), 7.3 (zip)
 */
export interface Package {
  /** In the order of the file, those that were written last. */
  readonly paths: () => readonly string[];
  readonly has: (path: string) => boolean;
  /** The text of a part; null where there is no such part. */
  readonly read: (path: string) => string | null;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** The same package, to be changed by itself. */
  readonly copy: () => Package;
  /** The file: the bytes that were opened while nothing is changed. */
  readonly bytes: () => Uint8Array;
}

/**
 * @throws {FileError} where the bytes are not a zip, hold more than the limits allow, or two parts with one name
 * @example openPackage(bytes).read("xl/workbook.xml") // "<workbook …"
 */
export function openPackage(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): Package {
  const entries = readZip(bytes, limits);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.allBytes)
    throw new FileError(
      `This workbook is too large to open here: it would take ${Math.ceil(size / 1_000_000)} MB of memory. ` +
        `Open it in Excel, remove the sheets that are not needed, save it under another name and try that file.`,
    );
  return makePackage(byKey(entries), limits, bytes);
}

/** Of two parts with the same name one would be lost; the format does not allow them. */
function byKey(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (parts.has(key))
      throw new FileError(
        `This workbook is damaged: it has two parts called ${normalise(entry.name)}. Open it in Excel, let Excel ` +
          "repair it, save it under another name and try that file.",
      );
    parts.set(key, entry);
  }
  return parts;
}

/** A package without any part. */
export const emptyPackage = (): Package => makePackage(new Map(), FILE_LIMITS, null);

function makePackage(source: ReadonlyMap<string, ZipEntry>, limits: FileLimits, file: Uint8Array | null): Package {
  const entries = new Map(source);
  let unchanged = file;
  return {
    paths: () => Array.from(entries.values(), ({ name }) => normalise(name)),
    has: (path) => entries.has(keyOf(path)),
    read(path) {
      const entry = entries.get(keyOf(path));
      return entry ? decodePart(inflateEntry(entry, limits)) : null;
    },
    write(path, text) {
      const before = entries.get(keyOf(path));
      entries.set(keyOf(path), deflateEntry(before?.name ?? path, encodePart(text)));
      unchanged = null;
    },
    remove(path) {
      if (entries.delete(keyOf(path))) unchanged = null;
    },
    copy: () => makePackage(entries, limits, unchanged),
    bytes: () => unchanged ?? writeZip([...entries.values()]),
  };
}

/** Some programs write backslashes, or a slash in front. */
const normalise = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "");

const keyOf = (name: string): string => normalise(name).toLowerCase();
