import { listBrought } from "../calculation/brought-functions";
import type { Workbook } from "../model/book/workbook";

// Source: what Excel writes, and what Microsoft says of it: https://github.com/OfficeDev/office-js/issues/3558
/**
 * What a file calls an add-in's function, so that Excel knows it for one before the add-in is there.
 * @example writeFileName("LIBRARY", "FINE.DAILY") // "_xldudf_LIBRARY_FINE_DAILY"
 */
export const writeFileName = (namespace: string, id: string): string =>
  `_xldudf_${namespace}_${id}`.replaceAll(".", "_");

/** Turns the names of an add-in's functions in a formula into those that a file has for them. */
export function nameForFile(workbook: Workbook): (formula: string) => string {
  const names = new Map(listBrought(workbook).map(([name, { fileName }]) => [name, fileName]));
  return names.size === 0 ? (formula) => formula : (formula) => renameCalls(formula, names);
}

/** Text, a sheet’s name in quotes, what is within brackets; or a function. */
const CALLED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/**
 * Gives functions of a formula other names, which are listed by the old ones in capitals.
 * @example renameCalls("=LIBRARY.FINE(A1)", new Map([["LIBRARY.FINE", "F"]])) // "=F(A1)"
 */
export const renameCalls = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replaceAll(CALLED, (all, _text?: string, name?: string) => names.get(name?.toUpperCase() ?? "") ?? all);
