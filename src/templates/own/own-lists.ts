import { formatColumn, quoteSheet } from "../../sheet/a1";
import type { Draft, ListValidation } from "../../sheet/draft";
import { LOOK } from "../../sheet/look";
import { formatListSource } from "../layout/lay-out-lists";
import type { OwnChoices, OwnTemplate } from "./own-template";

/** The lists of a template that need cells of their own, and the hidden sheet on which they stand. */
export interface OwnLists {
  readonly sheet: string;
  readonly lists: readonly (readonly string[])[];
}

/**
 * The lists that do not fit into a rule: they are too long for it, or an entry has a comma, or would be taken for a
 * formula.
 */
export function collectOwnLists({ columns, fields }: OwnTemplate): OwnLists["lists"] {
  const given = [...columns, ...fields].flatMap(({ choices }) =>
    choices !== undefined && typeof choices !== "string" && !fitsRule(choices) ? [choices] : [],
  );
  return given.filter((list, i) => given.findIndex((one) => isSame(one, list)) === i);
}

const fitsRule = (list: readonly string[]): boolean =>
  list.join(",").length <= LONGEST_SOURCE && !list.some((entry) => /,|^[\s=]|\s$/.test(entry));

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_SOURCE = 255;

const isSame = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The drop-down of a cell. */
export const makeListValidation = (choices: OwnChoices, { sheet, lists }: OwnLists): ListValidation => ({
  kind: "list",
  strict: false,
  source: typeof choices === "string" ? formatListSource(choices) : formatSource(choices, sheet, lists),
});

function formatSource(choices: readonly string[], sheet: string, lists: OwnLists["lists"]): string {
  const index = lists.findIndex((one) => isSame(one, choices));
  if (index < 0) return choices.join(",");
  const column = `$${formatColumn(index)}`;
  return `=${quoteSheet(sheet)}!${column}$1:${column}$${String(choices.length)}`;
}

/** The hidden sheet of the lists; null where none needs cells. */
export function layOutOwnLists({ sheet, lists }: OwnLists): Draft | null {
  if (lists.length === 0) return null;
  const rows = Math.max(...lists.map(({ length }) => length));
  return {
    name: sheet,
    cells: [
      { row: 0, column: 0, contents: Array.from({ length: rows }, (_, r) => lists.map((list) => list[r] ?? "")) },
    ],
    formats: [{ on: { row: 0, column: 0, rows, columns: lists.length }, format: LOOK.line }],
    columnWidths: [],
    tables: [],
    names: [],
    validations: [],
    frozenRows: 0,
    print: { landscape: false, titleRows: null, header: "", footer: "" },
    select: { row: 0, column: 0 },
    hidden: true,
  };
}
