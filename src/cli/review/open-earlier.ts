import { closeSync, openSync, readSync } from "node:fs";
import type { DeskLine } from "../../desk/desk-line";
import type { EarlierReview } from "../../desk/since/since";
import { findIsoDay } from "../../sheet/serial-date";
import { UsageError } from "../words/usage-error";
import { openLines, parseLine, readTexts } from "./lines-file";

/** Where in a file of lines a line is, in bytes. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Opens the lines of an earlier review, of which only the places are kept in memory.
 * @throws {UsageError}
 */
export function openEarlier(file: string): EarlierReview {
  const day = findIsoDay(openLines(file).head.today);
  if (day === null) throw new UsageError(`${file} does not say of which day it is.`);
  const byName = new Map<string, Place>();
  const byContent = new Map<string, Place>();
  let start = -1;
  for (const { text, end } of readTexts(file)) {
    if (start >= 0) {
      const { file: name, sha256 } = parseLine(text, file);
      const place = { name, start, end };
      byName.set(name, place);
      if (sha256 !== null) byContent.set(sha256, place);
    }
    start = end;
  }

  const found = new Set<string>();
  return {
    day,
    find: ({ file: name, sha256 }) => {
      const place = byName.get(name) ?? byContent.get(sha256 ?? "");
      if (!place) return null;
      found.add(place.name);
      return readAt(file, place);
    },
    listGone: () => [...byName.keys()].filter((name) => !found.has(name)),
  };
}

function readAt(file: string, { start, end }: Place): DeskLine {
  const disk = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(end - start);
    readSync(disk, bytes, 0, bytes.length, start);
    return parseLine(bytes.toString(), file);
  } finally {
    closeSync(disk);
  }
}
