import { findIsoDay } from "../../sheet/serial-date";
import type { StreamedCell, StreamedLink, StreamedLook, StreamedRow } from "../../sheet/streamed-book";
import { DESK_LOOKS, type DeskLook } from "../desk-looks";

/** A column of a list: its heading, and what it says of each item. */
export interface DeskColumn<Item> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly read: (item: Item) => DeskCell;
  /** True where it only says which plan an item is of; left out where that is known. */
  readonly isOfPlan?: boolean;
}

/** What stands in a cell; a text, a number, or with a look or a link of its own. */
export type DeskCell =
  string | number | null | { readonly value: string | number; readonly look: DeskLook; readonly link?: StreamedLink };

export const writeHeading = (columns: readonly DeskColumn<never>[]): StreamedRow => ({
  cells: columns.map(({ heading }) => ({ value: heading, look: "heading" satisfies DeskLook })),
  height: 24,
});

export function writeLine<Item>(item: Item, columns: readonly DeskColumn<Item>[]): StreamedRow {
  const cells = columns.map(({ read }) => writeCell(read(item)));
  const lines = cells.map(({ value, look }, at) => (isWrapped(look) ? countLines(value, columns[at]?.width ?? 0) : 1));
  return { cells, firstHeight: 14 * Math.min(Math.max(1, ...lines), MOST_LINES) };
}

const isWrapped = (look: DeskLook): boolean => {
  const { wrap = false }: StreamedLook = DESK_LOOKS[look];
  return wrap;
};

/** Longer texts are cut off until somebody makes their row higher. */
const MOST_LINES = 8;

/** How many lines a text takes in a column, about: a line holds as many letters as the column is wide. */
function countLines(value: string | number, width: number): number {
  if (typeof value === "number" || value.length < width) return 1;
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line) / width)), 0);
}

/** Letters of Chinese, Japanese and Korean are twice as wide. */
const measure = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g;

function writeCell(cell: DeskCell): NonNullable<StreamedCell> & { readonly look: DeskLook } {
  if (cell === null) return { value: "", look: "text" };
  if (typeof cell === "object") return cell;
  return { value: cell, look: typeof cell === "number" ? "number" : "text" };
}

/** A day such as `2027-03-01` as a date of Excel; anything else as it is written. */
export function writeDay(text: string | null | undefined, look: "date" | "dateLate" = "date"): DeskCell {
  const day = text ? findIsoDay(text) : null;
  return day === null ? (text ?? null) : { value: day, look };
}

/** A number that is worth a look unless it is 0. */
export const writeAlarm = (count: number): DeskCell => (count === 0 ? 0 : { value: count, look: "alarm" });
