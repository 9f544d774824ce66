/**
 * A small program as somebody new to Office.js writes it after reading a page of its documentation, and what it gives
 * in Excel.
 */
export interface Program {
  readonly does: string;
  readonly run: (context: Excel.RequestContext) => Promise<unknown>;
  readonly gives: unknown;
}

/** A sheet of loans of a town library, for the programs that need something to work on. */
export async function fillLoans(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C5").values = [
    ["Branch", "Month", "Loans"],
    ["Riverside", "January", 120],
    ["Hillside", "January", 80],
    ["Riverside", "February", 95],
    ["Harbour", "February", 210],
  ];
  await context.sync();
  return sheet;
}
