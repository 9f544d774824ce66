import { formulaRows } from "../model/book/formula-rows";
import type { Row } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { type ParsedFormula, parseFormula } from "../model/formulas/parse-formula";
import type { Place } from "../model/places/place";

/** A cell and the formula in it. */
export interface FormulaCell extends Place {
  readonly formula: string;
  readonly parsed: ParsedFormula;
}

type FormulaOfRow = Pick<FormulaCell, "formula" | "parsed"> & { readonly column: number };

const formulasOfRow = new WeakMap<Row, readonly FormulaOfRow[]>();

/** Every formula of a workbook, sheet by sheet. */
export function listFormulaCells({ sheets }: Workbook): FormulaCell[] {
  const all: FormulaCell[] = [];
  for (const sheet of sheets) {
    for (const index of formulaRows(sheet)) {
      const row = sheet.rows.get(index);
      if (!row) continue;
      let formulas = formulasOfRow.get(row);
      if (!formulas) formulasOfRow.set(row, (formulas = listFormulas(row, index)));
      for (const { column, formula, parsed } of formulas)
        all.push({ sheet, rectangle: { row: index, column, rows: 1, columns: 1 }, formula, parsed });
    }
  }
  return all;
}

function listFormulas({ cells }: Row, row: number): FormulaOfRow[] {
  const formulas: FormulaOfRow[] = [];
  for (let column = 0; column < cells.length; column++) {
    const formula = cells[column]?.formula;
    if (formula) formulas.push({ column, formula, parsed: parseFormula(formula, { row, column }) });
  }
  return formulas;
}
