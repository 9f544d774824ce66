import type { ZipEntry } from "./zip-entry";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8_NAMES = 1 << 11;

/**
 * A zip of these entries, in their order. Their data goes out as it is: what came from another zip is not compressed
 * again.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 * @example writeZip([deflateEntry("xl/workbook.xml", bytes)])
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ ...entry, bytes: new TextEncoder().encode(entry.name) }));
  const headers = named.reduce((sum, { bytes }) => sum + LOCAL_SIZE + DIRECTORY_SIZE + 2 * bytes.length, END_SIZE);
  const zip = new Uint8Array(named.reduce((sum, { data }) => sum + data.length, headers));
  const view = new DataView(zip.buffer);
  let at = 0;
  const offsets = named.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, entry);
    zip.set(entry.bytes, at + LOCAL_SIZE);
    zip.set(entry.data, at + LOCAL_SIZE + entry.bytes.length);
    at += LOCAL_SIZE + entry.bytes.length + entry.data.length;
    return offset;
  });
  const start = at;
  for (const [index, entry] of named.entries()) {
    view.setUint32(at, DIRECTORY_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeFacts(view, at + 8, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    zip.set(entry.bytes, at + DIRECTORY_SIZE);
    at += DIRECTORY_SIZE + entry.bytes.length;
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return zip;
}

/** What an entry's own header and its line in the directory both say. */
function writeFacts(view: DataView, at: number, entry: ZipEntry & { readonly bytes: Uint8Array }): void {
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.data.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.bytes.length, true);
}
