import type { Batch } from "./batch";
import { run } from "./run";

/**
 * Called when something happens in the workbook. Fast typing drops events, and changes of several cells come without
 * details: take it as “something changed”.
 */
export interface Watcher {
  readonly onChanged: (change: { readonly sheetId: string; readonly source: string }) => void;
  readonly onActivated: () => void;
}

/**
 * Calls the watcher at every change of cells, co-authors' too, and when another sheet is activated; returns a function
 * that stops it.
 *
 * @example
 * const stop = await watch({ onChanged: ({ sheetId }) => recheck(sheetId), onActivated: recheckActive });
 */
export async function watch(watcher: Watcher): Promise<() => Promise<void>> {
  const handlers = await run(addHandlers(watcher));
  return async () => {
    for (const handler of handlers) await run(removeHandler(handler), handler.context);
  };
}

const addHandlers =
  ({ onChanged, onActivated }: Watcher): Batch<readonly Handler[]> =>
  (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async ({ worksheetId, source }) => {
      onChanged({ sheetId: worksheetId, source });
      await Promise.resolve();
    });
    const activated = worksheets.onActivated.add(async () => {
      onActivated();
      await Promise.resolve();
    });
    return () => [changed, activated];
  };

const removeHandler =
  (handler: Handler): Batch<void> =>
  () => {
    handler.remove();
    return () => undefined;
  };

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;
