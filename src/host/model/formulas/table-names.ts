import type { Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { isSameName } from "../places/find-by-name";
import { adjustFormulas } from "./adjust";

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

/** Text in quotes; brackets, with a table's name before them or, within a table, alone; or a name alone. */
const STRUCTURED = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`(${NAME})?(\[(?:[^[\]]|\[[^[\]]*\])*\])`,
    String.raw`(${NAME})(?![\p{L}\p{N}_.(!'[])`,
  ].join("|"),
  "gu",
);

/** A column's name within brackets; `#Headers` and the like are not names. */
const COLUMN = /(\[@?)([^[\]@#]+)(?=\])/g;

/** After a table or its columns got other names, formulas go by the new ones. */
export function followNames(workbook: Workbook, sheet: Sheet, before: Table, after: Table): void {
  const renamed = new Map(
    before.columns.flatMap(({ id, name }) => {
      const now = after.columns.find((column) => column.id === id)?.name;
      return now !== undefined && now !== name ? [[name.toLowerCase(), now] as const] : [];
    }),
  );
  if (renamed.size === 0 && before.name === after.name) return;
  const isAlone = sheet.tables.length === 1;
  const columns = (brackets: string): string =>
    brackets.replaceAll(COLUMN, (all, open: string, name: string) =>
      renamed.has(name.toLowerCase()) ? `${open}${renamed.get(name.toLowerCase())}` : all,
    );
  adjustFormulas(workbook, (formula, on) =>
    formula.replaceAll(STRUCTURED, (all, text?: string, table?: string, brackets?: string, bare?: string) => {
      if (text !== undefined) return all;
      if (bare !== undefined) return isSameName(bare, before.name) ? after.name : all;
      // assumed: brackets alone are those of the only table on the sheet
      const isMeant = table === undefined ? on === sheet && isAlone : isSameName(table, before.name);
      return isMeant ? `${table === undefined ? "" : after.name}${columns(brackets ?? "")}` : all;
    }),
  );
}
