import type { Workbook } from "../model/book/workbook";
import type { FormulaFunction } from "./function-kinds";

/** A function of formulas that an add-in brings. */
export interface BroughtFunction extends FormulaFunction {
  /** It is called again whenever something is calculated. */
  readonly isVolatile: boolean;
  /** What a file calls it: `"_xldudf_LIBRARY_FINE"`. */
  readonly fileName: string;
}

const BROUGHT = new WeakMap<Workbook, Map<string, BroughtFunction>>();

/** Brings a function to a workbook, by its whole name, `"LIBRARY.FINE"`; one of that name before goes. */
export function bringFunction(workbook: Workbook, name: string, brought: BroughtFunction): void {
  const all = BROUGHT.get(workbook) ?? new Map<string, BroughtFunction>();
  BROUGHT.set(workbook, all.set(name.toUpperCase(), brought));
}

/** All that were brought, by their whole names in capitals. */
export const listBrought = (workbook: Workbook): readonly (readonly [string, BroughtFunction])[] =>
  Array.from(BROUGHT.get(workbook) ?? []);

/** The function that an add-in brought by this name; null where none did. */
export const findBrought = (workbook: Workbook, name: string): BroughtFunction | null =>
  BROUGHT.get(workbook)?.get(name.toUpperCase()) ?? null;

/** Whether a formula calls one that is called again whenever something is calculated. */
export function callsVolatile(workbook: Workbook, formula: string): boolean {
  const all = BROUGHT.get(workbook);
  if (!all) return false;
  const text = formula.toUpperCase();
  return Array.from(all).some(([name, { isVolatile }]) => isVolatile && text.includes(`${name}(`));
}
