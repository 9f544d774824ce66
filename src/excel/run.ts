import type { Batch } from "./batch";
import { toExcelError } from "./excel-error";

/**
 * Sends a batch to Excel and reads its answers: one round trip. Waits while a cell is being edited.
 * @throws {ExcelError} with a sentence for the user
 */
export async function run<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = batch(context);
      await context.sync();
      return read();
    });
  } catch (cause) {
    throw toExcelError(cause);
  }
}
