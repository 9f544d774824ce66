import type { Workbook } from "../model/book/workbook";
import { findName } from "../model/places/find-by-name";
import { findAcross, findPlace } from "../model/places/find-place";
import type { Place } from "../model/places/place";
import { findStructuredFrom } from "../model/places/structured";
import { parseFormula } from "./parse-formula";

/** Whether a formula's value may change though no cell that it names did. */
export const isVolatile = (formula: string): boolean => parseFormula(formula).isVolatile;

/** The cells that a formula looks at; of a name, those that it stands for. */
export function placesIn(
  workbook: Workbook,
  { sheet, rectangle: { row, column }, formula }: Place & { readonly formula: string },
  followed: readonly string[] = [],
): readonly Place[] {
  const { own, references } = parseFormula(formula);
  if (own) return own.map((rectangle) => ({ sheet, rectangle }));
  return references.flatMap((text) => {
    const place = text.includes("[")
      ? findStructuredFrom(workbook, sheet, { row, column }, text)
      : findPlace(workbook, sheet, text);
    if (place) return [place];
    const across = findAcross(workbook, text);
    if (across) return across.areas;
    const name = findName(workbook, sheet, text.slice(text.lastIndexOf("!") + 1));
    if (!name || followed.includes(name.name)) return [];
    const inName = { sheet, rectangle: { row, column, rows: 1, columns: 1 }, formula: name.formula };
    return placesIn(workbook, inName, [...followed, name.name]);
  });
}
