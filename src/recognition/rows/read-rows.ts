import type { CellValue } from "../../sheet/cell";
import { findHabits } from "./habits";
import { createLineReader, type Line } from "./line";
import { findRowKind, isPlainStep } from "./row-kinds";
import { findColumn, type Table } from "./table";
import { endsTable, isGuide, isHeadingAgain, isTotalRow } from "./table-end";

/** A row that says something; totals, notes, and what follows the table are left out. */
export interface Row {
  readonly row: number;
  readonly kind: "step" | "section";
  /** What a section is called, and in which column. */
  readonly title: CellValue;
  readonly column: number;
}

/**
 * Distinguishes the steps of a table from the headings of its sections; both in the order of the sheet.
 *
 * @example
 * readRows(table) // [{ row: 4, kind: "section", title: "Phase 1" }, { row: 5, kind: "step", title: "Hire a tutor" }]
 */
export function readRows(table: Table): readonly Row[] {
  const lines = readLines(table);
  const habits = findHabits(lines, table);

  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = isPlainStep(line)
      ? "step"
      : findRowKind({
          line,
          next: lines[index + 1],
          listOwnedBelow: () => listOwnedBelow(lines, index),
          habits,
          grid: table.grid,
        });
    if (kind === "neither") continue;
    const { lone, row, step } = line;
    rows.push({ row, kind, title: lone?.value ?? step, column: lone?.column ?? habits.stepColumn });
  }
  return rows;
}

/** The rows right below one that have an owner, up to the first that has none. */
function listOwnedBelow(lines: readonly Line[], index: number): readonly Line[] {
  let end = index + 1;
  while (lines[end]?.isOwned) end++;
  return lines.slice(index + 1, end);
}

function readLines(table: Table): readonly Line[] {
  const { grid, heading, to } = table;
  const readLine = createLineReader(table);
  const titles = heading.cells.filter(({ text }) => text !== "");
  const lines: Line[] = [];
  let gap = 0;

  for (let row = heading.last + 1; row <= to; row++) {
    const line = readLine(row, gap > 0 && lines.length > 0);
    if (!line) gap++;
    else if (lines.length === 0 && row <= heading.last + 2 && isGuide(grid, row, heading)) continue;
    else if (isHeadingAgain(grid, row, titles)) gap = 0;
    else if (endsTable(table, row, line)) break;
    else {
      if (!isTotalRow(grid, line, titles)) lines.push(line);
      gap = 0;
    }
  }
  return withoutFooter(lines, table);
}

/** Leaves out a lone text that stands after a gap below the last full row, and the title of the table that follows. */
function withoutFooter(lines: readonly Line[], table: Table): readonly Line[] {
  const stepColumn = findColumn(table, "step");
  const lastFull = lines.findLastIndex(({ filled }) => filled > 1);
  const footer = lines.findIndex(
    ({ afterGap, lone }, i) => i > lastFull && afterGap && lone !== null && lone.column <= Math.max(stepColumn, 0),
  );
  const below = footer > 0 ? lines.slice(0, footer) : lines;
  const kept = endsWithField(below) ? below.slice(0, -1) : below;

  return table.isFollowed && endsWithTitle(kept, table, stepColumn) ? kept.slice(0, -1) : kept;
}

/** `Next meeting: 15 January`, alone below rows that all say more. */
function endsWithField(lines: readonly Line[]): boolean {
  const lone = lines.at(-1)?.lone ?? null;
  const others = lines.slice(0, -1);
  return (
    lone !== null && FIELD.test(String(lone.value)) && others.length > 1 && others.every((line) => line.lone === null)
  );
}

const FIELD = /^\P{N}{3,40}[:：]\s?\S/u;

/** A lone text right above the next table or, where most rows say more, above a blank row before it. */
function endsWithTitle(lines: readonly Line[], { to }: Table, stepColumn: number): boolean {
  const last = lines.at(-1);
  if (!last?.lone || lines.length < 2) return false;
  const full = lines.filter(({ filled }) => filled > 1);
  return last.row === to || (last.lone.column <= stepColumn && full.length >= lines.length * MOST);
}

const MOST = 0.6;
