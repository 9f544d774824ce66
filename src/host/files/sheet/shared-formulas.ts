import type { Cell } from "../../../sheet/cell";
import type { Table } from "../../model/book/table";
import { offsetFormula } from "../../model/places/references";
import { readFormula } from "./file-formulas";
import type { FoundFormula } from "./read-rows";

/**
 * Reads the formulas of a sheet. Of those that are shared by several cells only one is written out; the others are
 * the same,
 * with their references moved along.
 * Source: ISO/IEC 29500-1, 18.3.1.40 (f)
 * @example formulaReader([])({ row: 0, column: 1, text: "A1*2", shared: "0", isDataTable: false }) // "=A1*2"
 */
export function formulaReader(tables: readonly Table[]): (found: FoundFormula) => string | null {
  const shared = new Map<string, Cell & { readonly formula: string }>();
  return ({ row, column, text, shared: number, isDataTable }) => {
    if (isDataTable) return null;
    if (text !== "") {
      const formula = readFormula(text, { row, column }, tables);
      if (number !== null) shared.set(number, { row, column, formula });
      return formula;
    }
    const first = number === null ? undefined : shared.get(number);
    if (!first) return null;
    return offsetFormula(first.formula, { down: row - first.row, right: column - first.column });
  };
}
