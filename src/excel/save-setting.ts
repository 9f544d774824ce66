import type { Batch } from "./batch";
import { SETTINGS_KEY } from "./read-workbook";

/**
 * Saves a value (plain JSON) in the workbook, in the place of the one before.
 *
 * @example
 * await run(saveSetting({ version: 2, sheets: {} }));
 */
export const saveSetting =
  (value: unknown): Batch<void> =>
  (context) => {
    context.workbook.settings.add(SETTINGS_KEY, value);
    return () => undefined;
  };
