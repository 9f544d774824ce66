import type { Cell } from "../../../sheet/cell";
import { contains } from "../../../sheet/rectangle";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { formatAbsolute, quoteWhereNeeded } from "../places/address";
import { isSameName } from "../places/find-by-name";
import { findCells } from "../places/structured";
import { isOfThisRow, mapStructured, type StructuredReference, writeStructured } from "../places/structured-text";
import { adjustFormulas } from "./adjust-formulas";

/** After a table or its columns got other names, or columns went, formulas go by what they are now. */
export function followNames(workbook: Workbook, sheet: Sheet, before: Table, after: Table): void {
  const renamed = new Map(
    before.columns.flatMap(({ id, name }) => {
      const now = after.columns.find((column) => column.id === id)?.name ?? "#REF!";
      return now !== name ? [[name.toLowerCase(), now] as const] : [];
    }),
  );
  if (renamed.size === 0 && before.name === after.name) return;
  const rename = (reference: StructuredReference, text: string): string => {
    const columns = reference.columns.map((column) => renamed.get(column.toLowerCase()) ?? column);
    const isMoved = columns.some((column, index) => column !== reference.columns[index]);
    const table = reference.table === "" ? "" : after.name;
    if (isMoved) return writeStructured({ ...reference, table, columns });
    return `${table}${text.slice(reference.table.length)}`;
  };
  adjustReferences(workbook, sheet, before, rename);
}

/** After a table is gone with its cells, what refers to it is an error. */
export const breakReferences = (workbook: Workbook, sheet: Sheet, table: Table): void => {
  adjustReferences(workbook, sheet, table, () => "#REF!");
};

/**
 * Before a table becomes plain cells, what refers to it refers to them.
 * documented: absolute references:
 * https://support.microsoft.com/office/0b326ff1-1764-4ebe-84ea-786265d41c77
 */
export function replaceReferences(workbook: Workbook, sheet: Sheet, table: Table): void {
  adjustReferences(workbook, sheet, table, (reference, _text, at) => {
    const cells = findCells(table, reference);
    const own = cells && isOfThisRow(reference) ? at && { ...cells, row: at.row, rows: 1 } : cells;
    return own ? `${quoteWhereNeeded(sheet.name)}!${formatAbsolute(own)}` : "#REF!";
  });
}

function adjustReferences(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  edit: (reference: StructuredReference, text: string, at: Cell | undefined) => string,
): void {
  adjustFormulas(workbook, (formula, on, at) =>
    mapStructured(formula, (reference, text) => {
      const isWithin = reference.table === "" && on === sheet && at !== undefined && contains(table.rectangle, at);
      return isWithin || isSameName(reference.table, table.name) ? edit(reference, text, at) : text;
    }),
  );
}
