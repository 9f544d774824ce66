import type { Workbook } from "../model/book/workbook";
import { findName } from "../model/places/find-by-name";
import { findPlace } from "../model/places/find-place";
import type { Place } from "../model/places/place";
import { parseFormula } from "./parse-formula";

/** Whether a formula's value may change though no cell that it names did. */
export const isVolatile = (formula: string): boolean => parseFormula(formula).isVolatile;

/** The cells that a formula looks at; of a table's own row all of the column, of a name what it stands for. */
export function placesIn(
  workbook: Workbook,
  { sheet, formula }: Place & { readonly formula: string },
  followed: readonly string[] = [],
): Place[] {
  const { own, references } = parseFormula(formula);
  if (own) return own.map((rectangle) => ({ sheet, rectangle }));
  return references.flatMap((text) => {
    const place = findPlace(workbook, sheet, wholeColumn(text, sheet));
    if (place) return [place];
    const name = findName(workbook, sheet, text.slice(text.lastIndexOf("!") + 1));
    if (!name || followed.includes(name.name)) return [];
    return placesIn(workbook, { sheet, rectangle: { row: 0, column: 0, rows: 1, columns: 1 }, formula: name.formula }, [
      ...followed,
      name.name,
    ]);
  });
}

/**
 * `[@Owner]` on a sheet with one table or more: the first table that has such a column is looked at, and all of the
 * others' besides.
 */
function wholeColumn(text: string, { tables }: Place["sheet"]): string {
  if (!text.includes("[")) return text;
  const plain = text
    .replace(/\[\[#this row\],\s*/i, "[")
    .replace(/\[#this row\]/i, "")
    .replace(/\[@\[/, "[[")
    .replace(/\[@\]/, "")
    .replace(/\[@/, "[");
  if (!plain.startsWith("[")) return plain;
  const column = plain.replaceAll(/[[\]]/g, "");
  const table = tables.find(({ columns }) => columns.some(({ name }) => name.toLowerCase() === column.toLowerCase()));
  return table ? `${table.name}${plain}` : plain;
}
