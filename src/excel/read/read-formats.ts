import type { Batch } from "../batch";

export interface FormulaFormat {
  readonly id: string;
  readonly formula: string;
}

/**
 * Reads the conditional formats of the active sheet whose rule is a formula.
 *
 * @example
 * await run(readFormats) // { sheet: "Plan", formats: [{ id: "{5F0B3C2E-…}", formula: "=D5=\"\"" }] }
 */
export const readFormats: Batch<{ readonly sheet: string; readonly formats: readonly FormulaFormat[] }> = (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const formats = queueFormulaFormats(sheet);
  return () => ({ sheet: sheet.name, formats: formats() });
};

/** Queues the reading of a sheet's conditional formats. */
export function queueFormulaFormats(sheet: Excel.Worksheet): () => readonly FormulaFormat[] {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    conditionalFormats.items.flatMap(({ id, type, customOrNullObject }) =>
      type === Excel.ConditionalFormatType.custom ? [{ id, formula: customOrNullObject.rule.formula }] : [],
    );
}
