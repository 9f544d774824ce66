import type { Batch } from "./batch";
import { isExcelError, toExcelError } from "./excel-error";

/**
 * Sends a batch to Excel and reads its answers: one round trip. Waits while a cell is being edited.
 * @param context the context that made an event handler, which only it can remove; a new one otherwise
 * @throws {ExcelError} with a sentence for the user
 * @example
 * const [workbook, sheet] = await run(both(readWorkbook, readSheet(null)));
 */
export async function run<Result>(
  batch: Batch<Result>,
  context?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  const work = (context: Excel.RequestContext) => syncThen(context, batch(context));
  try {
    return await (context ? Excel.run(context, work) : Excel.run({ delayForCellEdit: true }, work));
  } catch (cause) {
    throw toExcelError(cause);
  }
}

/** Sends what was queued and reads the answers: one round trip. */
export type Send = <Result>(read: () => Result) => Promise<Result>;

/**
 * Does work in several round trips that share a context, so that ranges move along with their cells in between.
 * @throws {ExcelError} with a sentence for the user
 * @example
 * await runSteps(async (context, send) => {
 *   const range = context.workbook.getActiveCell().load("values");
 *   const values = await send(() => range.values);
 *   …
 * });
 */
export async function runSteps<Result>(
  work: (context: Excel.RequestContext, send: Send) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(context, (read) => syncThen(context, read)));
  } catch (cause) {
    throw toExcelError(cause);
  }
}

/** `run` for what only newer versions of Excel can do: null where this one cannot. */
export async function runIfAble<Result>(batch: Batch<Result>): Promise<Result | null> {
  try {
    return await run(batch);
  } catch (error) {
    if (isExcelError(error, "ApiNotFound")) return null;
    throw error;
  }
}

/** The only place that syncs. */
async function syncThen<Result>(context: Excel.RequestContext, read: () => Result): Promise<Result> {
  await context.sync();
  return read();
}
