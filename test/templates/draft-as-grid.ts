import type { CellValue } from "../../src/sheet/cell";
import type { CellContent, Draft } from "../../src/sheet/draft";
import type { Grid } from "../../src/sheet/grid";

/** What a reader finds on the sheet once the draft is written; a formula shows no result yet. */
export function draftAsGrid({ name, cells, tables, names }: Draft): Grid {
  const bottom = Math.max(
    ...cells.map(({ row, contents }) => row + contents.length),
    ...tables.map(({ rectangle }) => rectangle.row + rectangle.rows),
  );
  const right = Math.max(...cells.map(({ column, contents }) => column + (contents[0]?.length ?? 0)));
  const values = Array.from({ length: bottom }, () => Array.from({ length: right }, (): CellValue => ""));
  for (const { row, column, contents } of cells)
    for (const [r, line] of contents.entries())
      for (const [c, content] of line.entries()) values[row + r]?.splice(column + c, 1, valueOf(content));
  return {
    sheet: name,
    origin: { row: 0, column: 0 },
    values,
    tables: tables.map((table) => ({ name: table.name, rectangle: table.rectangle })),
    names: names.map((one) => ({ name: one.name, cell: { row: one.rectangle.row, column: one.rectangle.column } })),
  };
}

const valueOf = (content: CellContent): CellValue => (typeof content === "object" ? "" : content);
