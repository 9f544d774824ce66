import { textOf } from "../../plan/placed";
import { type Grid, valueAt } from "../../sheet/grid";
import { contains } from "../../sheet/rectangle";
import { type Meaning, readHeadings } from "../phrases/read-heading";
import { findCalendarColumns } from "./calendar-columns";
import type { HeadingCell } from "./heading";
import { findSharedRole } from "./shared-columns";

/**
 * Reads rows `first` to `last` as one heading over the columns `left` to `right`: bands, stacked words and cells merged
 * down are joined.
 */
export function joinHeadingRows(
  grid: Grid,
  first: number,
  last: number,
  left: number,
  right: number,
): readonly HeadingCell[] {
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const texts = rows.map((row) => columns.map((column) => textOf({ value: valueAt(grid, { row, column }) })));
  const spread = texts.map((row, r) =>
    row.map((text, c) => text || bandOver(grid, texts, r, c, { row: first + r, column: left + c })),
  );
  const own = columns.map(
    (_, c) =>
      (texts.findLast((row) => row[c] !== "" && !IN_BRACKETS.test(row[c] ?? "")) ??
        texts.findLast((row) => row[c] !== ""))?.[c] ?? "",
  );
  const isCalendar = findCalendarColumns(own);
  const above = columns.map((_, c) =>
    spread.map((row) => row[c] ?? "").filter((text, r, all) => text !== "" && text !== all[r - 1]),
  );
  const full = above.map((parts) => parts.join(" "));
  const [meanings, joined, bands] = [own, full, above.map((parts) => parts.slice(0, -1).join(" "))].map((some) =>
    readHeadings(some.map(joinParted)),
  );
  return columns.map((column, c) => ({
    column,
    text: own[c] ?? "",
    full: full[c] ?? "",
    meaning: isCalendar[c]
      ? CALENDAR
      : (readShared(own[c] ?? "") ?? chooseMeaning(meanings?.[c] ?? null, joined?.[c] ?? null, bands?.[c] ?? null)),
  }));
}

/** Nothing but a note: `(initials)`. */
export const IN_BRACKETS = /^\s*[([（].*[)\]）]\s*$/u;

function readShared(text: string): Meaning | null {
  const role = findSharedRole(text);
  return role === null ? null : { sense: role, confidence: 1 };
}

const CALENDAR: Meaning = { sense: "calendar", confidence: 1 };

/** A word split at the end of a line is one word: `Eind- verantwoordelijk`; `Ziel- und Zeitplan` stays as it is. */
const joinParted = (text: string): string =>
  text.replace(/(?<=\p{Ll})- (?=\p{Ll})(?!(?:und|oder|en|of|et|ou|y|e) )/gu, "");

/** The group heading that runs on over a blank cell from its left; where merges are known, only a merged one does. */
function bandOver(
  { merges }: Grid,
  texts: readonly (readonly string[])[],
  row: number,
  column: number,
  cell: { row: number; column: number },
): string {
  const below = (c: number): boolean => texts.slice(row + 1).some((lower) => lower[c] !== "");
  const from = texts[row]?.slice(0, column).findLastIndex((text) => text !== "") ?? -1;
  if (from < 0 || !below(from) || !below(column)) return "";
  const runsOn = !merges?.some((merge) => merge.row === cell.row) || merges.some((merge) => contains(merge, cell));
  return runsOn ? (texts[row]?.[from] ?? "") : "";
}

/**
 * “Start” below “Actual” and “Done” below “Deadline” are what was done, “By Whom” below “Communication” who tells; else
 * the lowest words say most.
 */
function chooseMeaning(own: Meaning | null, joined: Meaning | null, band: Meaning | null): Meaning | null {
  if (!own || !joined) return own ?? joined;
  if (own.sense === "status" && TIMES.has(band?.sense ?? "")) return { ...own, sense: "actual" };
  const isOther = joined.sense !== band?.sense || band.sense === "actual" || joined.sense.startsWith(own.sense);
  const emerges = joined.sense !== own.sense && joined.confidence > 0.85 && isOther;
  const isWeak = WEAK.has(own.sense) && (joined.confidence >= 0.6 || own.confidence < 0.6);
  return emerges || isWeak ? joined : own;
}

const TIMES: ReadonlySet<string> = new Set(["deadline", "start", "date"]);
/** Senses that say little alone. */
export const WEAK: ReadonlySet<string> = new Set(["date", "detail", "number", "filler"]);
