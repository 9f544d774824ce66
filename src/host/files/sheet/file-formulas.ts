import type { Cell } from "../../../sheet/cell";
import { contains } from "../../../sheet/rectangle";
import type { Table } from "../../model/book/table";
import { isOfThisRow, mapStructured, writeLongForm, writeStructured } from "../../model/places/structured-text";
import { addPrefixes, removePrefixes } from "../newer-functions";

/**
 * A formula as a file has it → as Excel shows it: without the prefixes of newer functions and the name of the table
 * it is in, with `[@Owner]` for a cell of its own row, and with its equals sign.
 */
export function readFormula(formula: string, cell: Cell, tables: readonly Table[]): string {
  const plain = removePrefixes(formula);
  if (!plain.includes("[")) return `=${plain}`;
  const own = findOwnTable(cell, tables);
  return mapStructured(`=${plain}`, (reference, text) => {
    const table = own?.name === reference.table && text.includes("[") ? "" : reference.table;
    return isOfThisRow(reference)
      ? writeStructured({ ...reference, table })
      : `${table}${text.slice(reference.table.length)}`;
  });
}

/** The other way: `[@Owner]` and `[Owner]` become their long forms, which name the table that the cell is in. */
export function writeFormula(formula: string, cell: Cell, tables: readonly Table[]): string {
  const prefixed = addPrefixes(formula.replace(/^=/, ""));
  if (!prefixed.includes("[")) return prefixed;
  const own = findOwnTable(cell, tables);
  return mapStructured(prefixed, (reference, text) => {
    const table = reference.table === "" ? (own?.name ?? "") : reference.table;
    return isOfThisRow(reference)
      ? writeLongForm({ ...reference, table })
      : `${table}${text.slice(reference.table.length)}`;
  });
}

const findOwnTable = (cell: Cell, tables: readonly Table[]): Table | undefined =>
  tables.find(({ rectangle }) => contains(rectangle, cell));
