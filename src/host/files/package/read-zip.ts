import { FileError } from "../file-error";
import type { FileLimits } from "./file-limits";
import { DEFLATED, STORED, type ZipEntry } from "./zip-entry";

/**
 * The entries of a zip in the order of its directory; nothing is inflated yet. Reads Zip64, entries whose sizes follow
 * their data, and zips with something before or after them.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 * @throws {FileError} where the bytes are not a zip, or it is damaged, encrypted or has too many parts
 * @example readZip(bytes, FILE_LIMITS).map(({ name }) => name) // ["[Content_Types].xml", "xl/workbook.xml", …]
 */
export function readZip(bytes: Uint8Array, limits: FileLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.entries > limits.parts)
      throw new FileError(`This workbook is too large to open here: it has ${directory.entries} parts.`);
    return readDirectory(bytes, view, directory);
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged(cause);
    throw cause;
  }
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
/** In a field of 32 bits: the value is in the Zip64 field. */
const SEE_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

interface Directory {
  readonly entries: number;
  readonly start: number;
  /** How many bytes stand before the zip itself. */
  readonly before: number;
}

function findDirectory(view: DataView): Directory {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const entries = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) return readDirectory64(view, at - 20);
    if (at - size >= offset) return { entries, start: at - size, before: at - size - offset };
  }
  throw damaged();
}

function readDirectory64(view: DataView, locator: number): Directory {
  const end = readUint64(view, locator + 8);
  if (view.getUint32(end, true) !== END_OF_DIRECTORY_64) throw damaged();
  return { entries: readUint64(view, end + 32), start: readUint64(view, end + 48), before: 0 };
}

function readDirectory(bytes: Uint8Array, view: DataView, { entries, start, before }: Directory): ZipEntry[] {
  const read: ZipEntry[] = [];
  let at = start;
  for (let count = 0; count < entries; count++) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (!name.endsWith("/"))
      read.push(readEntry(bytes, view, at, { name, extra: at + 46 + nameLength, extraLength, before }));
    at = end;
  }
  return read;
}

interface Place {
  readonly name: string;
  readonly extra: number;
  readonly extraLength: number;
  readonly before: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, place: Place): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new FileError(ENCRYPTED_ZIP);
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const [size, compressed, offset] = readSizes(view, at, place);
  const local = offset + place.before;
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length) throw damaged();
  return {
    name: place.name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(start, start + compressed),
    modified: view.getUint32(at + 12, true),
  };
}

/** Inflated size, compressed size and offset; each that does not fit into 32 bits is in the Zip64 field instead. */
function readSizes(view: DataView, at: number, { extra, extraLength }: Place): readonly [number, number, number] {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let next = fields.includes(SEE_ZIP64) ? findZip64(view, extra, extraLength) : 0;
  const [size = 0, compressed = 0, offset = 0] = fields.map((field) => {
    if (field !== SEE_ZIP64) return field;
    next += 8;
    return readUint64(view, next - 8);
  });
  return [size, compressed, offset];
}

const ZIP64_FIELD = 1;

function findZip64(view: DataView, start: number, length: number): number {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4;
  throw damaged();
}

const readUint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const ENCRYPTED_ZIP =
  "This workbook is in a zip file with a password. Unpack it with the password, then choose the workbook itself.";

const damaged = (cause?: unknown): FileError =>
  new FileError(
    "This workbook is damaged: the file is cut off or has been changed. Get it again from where it came from, " +
      "or open it in Excel, let Excel repair it, and save it under another name.",
    { cause },
  );
