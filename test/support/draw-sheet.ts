import type { CellValue } from "../../src/sheet/cell";
import { isError } from "../../src/values/gaps/is-error";
import { readDrawing } from "./drawing";

/**
 * Writes a drawing of a sheet into the active sheet, from A1 on, an error as a formula that fails. `dress` does
 * more to the sheet in the same batch.
 */
export async function drawSheet(
  drawing: string,
  dress: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  const { values } = readDrawing(drawing).grid;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values.map((row) => row.map(typed));
    dress(sheet);
    await context.sync();
  });
}

/** What one types to have this in a cell. */
function typed(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value;
  return isError(value) ? `=${value}` : `'${value}`;
}
