import { formulaRows } from "../model/book/formula-rows";
import type { Row } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import type { Place } from "../model/places/place";

/** A cell and the formula in it. */
export interface FormulaCell extends Place {
  readonly formula: string;
}

const formulasOfRow = new WeakMap<Row, readonly { readonly column: number; readonly formula: string }[]>();

/** Every formula of a workbook, sheet by sheet. */
export function* formulaCells({ sheets }: Workbook): Generator<FormulaCell> {
  for (const sheet of sheets) {
    for (const index of formulaRows(sheet)) {
      const row = sheet.rows.get(index);
      if (!row) continue;
      let formulas = formulasOfRow.get(row);
      if (!formulas) {
        formulas = row.cells.flatMap((cell, column) => (cell?.formula ? [{ column, formula: cell.formula }] : []));
        formulasOfRow.set(row, formulas);
      }
      for (const { column, formula } of formulas)
        yield { sheet, rectangle: { row: index, column, rows: 1, columns: 1 }, formula };
    }
  }
}
