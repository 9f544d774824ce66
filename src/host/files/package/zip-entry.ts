import { deflateSync, inflateSync } from "fflate";
import { FileError } from "../file-error";
import { crc32 } from "./crc32";
import type { FileLimits } from "./file-limits";

/** A file within a zip, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  /** Bytes once inflated. */
  readonly size: number;
  /** As they stand in the zip. */
  readonly data: Uint8Array;
  /** Date and time as MS-DOS writes them: two 16-bit numbers. */
  readonly modified: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** 1 January 1980, the first day of a zip's calendar: the same content always gives the same bytes. */
const NO_TIME = 0x00210000;

/**
 * The content of an entry.
 * @throws {FileError} where it is larger than the limits allow, or damaged
 */
export function inflateEntry({ name, method, crc, size, data }: ZipEntry, limits: FileLimits): Uint8Array {
  if (size > limits.partBytes || (size > limits.alwaysAllowed && size > data.length * limits.ratio))
    throw new FileError(
      `This workbook is too large to open here: its part ${name} would take ${sayMegabytes(size)}. ` +
        `Open it in Excel, remove the sheets that are not needed, save it under another name and try that file.`,
    );
  const bytes = method === STORED ? data : inflate(name, data, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw damaged(name);
  return bytes;
}

/** Inflates into a buffer of the size that the zip states, so that a false size cannot take more memory than that. */
function inflate(name: string, data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (cause) {
    throw damaged(name, cause);
  }
}

const damaged = (name: string, cause?: unknown): FileError =>
  new FileError(
    `This workbook is damaged: its part ${name} cannot be unpacked. ` +
      "Open it in Excel, let Excel repair it, save it under another name and try that file.",
    { cause },
  );

const sayMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString("en-US")} MB`;

/** An entry with new content. */
export const deflateEntry = (name: string, bytes: Uint8Array): ZipEntry => ({
  name,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  data: deflateSync(bytes),
  modified: NO_TIME,
});
