import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** Writes a file that gets its name once it is complete; nothing is left of one that is not. */
export function writeWhole(file: string, write: (disk: number) => void): void {
  const unfinished = `${file}.part`;
  const disk = openSync(unfinished, "w");
  try {
    try {
      write(disk);
    } finally {
      closeSync(disk);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Writes bytes that are there already. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  writeWhole(file, (disk) => {
    writeAt(disk, bytes, 0);
  });
}

/** Writes a text that is made while it is written. */
export function writeText(file: string, text: Iterable<string>): void {
  writeWhole(file, (disk) => {
    let at = 0;
    for (const { bytes } of inChunks(text)) {
      writeAt(disk, bytes, at);
      at += bytes.length;
    }
  });
}

/** So much is in memory at once, in letters. */
const CHUNK = 1 << 18;

/** Pieces of a text put together until they are worth writing. */
export function* inChunks(text: Iterable<string>): Generator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let pieces: string[] = [];
  let length = 0;
  for (const piece of text) {
    pieces.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield { bytes: Buffer.from(pieces.join("")), isLast: false };
    pieces = [];
    length = 0;
  }
  yield { bytes: Buffer.from(pieces.join("")), isLast: true };
}

/** Writes all bytes to their place in an open file. */
export function writeAt(disk: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(disk, bytes, done, bytes.length - done, position + done);
}
