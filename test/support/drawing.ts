import type { Cell, CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { findIsoDay } from "../../src/sheet/serial-date";

/** A `{mark}` in a drawing and the cell it stands in. */
export interface Mark extends Cell {
  readonly mark: string;
}

export interface Drawing {
  readonly grid: Grid;
  readonly marks: readonly Mark[];
}

/**
 * Reads a drawing of a sheet: a line a row, `|` between cells, A1 first. `2026-03-02` is a date, `12` a number,
 * `TRUE` a boolean, `"12"` text, `\n` a line break, `{owner-missing}` a mark. A line of dashes (`|---|`) is skipped.
 */
export function readDrawing(drawing: string, sheet = "Plan", origin: Cell = { row: 0, column: 0 }): Drawing {
  const lines = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^[|\-\s]+$/.test(line.replace(/\|\s*\|/g, "x")));
  const rows = lines.map((line) =>
    line
      .slice(1, line.endsWith("|") ? -1 : undefined)
      .split("|")
      .map((text) => text.trim()),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const marks = rows.flatMap((row, r) =>
    row.flatMap((text, c) =>
      Array.from(text.matchAll(MARK), (match) => ({
        row: origin.row + r,
        column: origin.column + c,
        mark: match[1] ?? "",
      })),
    ),
  );
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, c) => readValue((row[c] ?? "").replace(MARK, "").trim())),
  );
  return { grid: { sheet, origin, values, tables: [] }, marks };
}

const MARK = /\{([a-z-]+)\}/g;

function readValue(text: string): CellValue {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  return findIsoDay(text) ?? text.replaceAll("\\n", "\n");
}
