import { constants, crc32, deflateRawSync } from "node:zlib";
import { inChunks, writeAt, writeWhole } from "../files/write-file";

/** A file in a zip. */
export interface ZippedText {
  readonly path: string;
  readonly text: Iterable<string>;
}

/**
 * Writes a zip to the disk, part by part and piece by piece, so that little of it is in memory.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 * @example writePackage("desk.xlsx", streamWorkbook(book))
 */
export const writePackage = (file: string, parts: Iterable<ZippedText>): void =>
  writeWhole(file, (disk) => writeParts(disk, parts));

/** What an entry's header and its line in the directory both say. */
interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function writeParts(disk: number, parts: Iterable<ZippedText>): void {
  const entries: Entry[] = [];
  let end = 0;
  for (const { path, text } of parts) {
    const entry = writeEntry(disk, path, text, end);
    entries.push(entry);
    end += LOCAL_SIZE + entry.name.length + entry.packed;
  }
  const directory = Buffer.concat(entries.map(writeDirectoryLine));
  writeAt(disk, Buffer.concat([directory, writeEnd(entries.length, directory.length, end)]), end);
}

/** Its header is written last, as only then its sizes are known. */
function writeEntry(disk: number, path: string, text: Iterable<string>, offset: number): Entry {
  const name = Buffer.from(path);
  let at = offset + LOCAL_SIZE + name.length;
  let [crc, packed, size] = [0, 0, 0];
  for (const { bytes, isLast } of inChunks(text)) {
    crc = crc32(bytes, crc);
    size += bytes.length;
    const data = deflateRawSync(bytes, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH });
    writeAt(disk, data, at);
    at += data.length;
    packed += data.length;
  }
  const entry = { name, offset, crc, packed, size };
  writeAt(disk, writeHeader(entry), offset);
  return entry;
}

const LOCAL_SIZE = 30;
const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day of a zip's calendar: the same content always gives the same bytes. */
const NO_TIME = 0x00210000;

const writeHeader = (entry: Entry): Buffer => {
  const header = Buffer.alloc(LOCAL_SIZE);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, entry);
  return Buffer.concat([header, entry.name]);
};

function writeDirectoryLine(entry: Entry): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(VERSION, 4);
  line.writeUInt16LE(VERSION, 6);
  writeFacts(line, 8, entry);
  line.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([line, entry.name]);
}

/** @throws {RangeError} beyond 4 GB, which only a larger kind of zip can hold */
function writeFacts(into: Buffer, at: number, { name, crc, packed, size }: Entry): void {
  into.writeUInt16LE(UTF8_NAMES, at);
  into.writeUInt16LE(DEFLATED, at + 2);
  into.writeUInt32LE(NO_TIME, at + 4);
  into.writeUInt32LE(crc, at + 8);
  into.writeUInt32LE(packed, at + 12);
  into.writeUInt32LE(size, at + 16);
  into.writeUInt16LE(name.length, at + 20);
}

function writeEnd(entries: number, directory: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directory, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
