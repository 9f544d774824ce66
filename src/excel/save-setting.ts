import type { Batch } from "./batch";
import { SETTINGS_KEY } from "./read-workbook";

/** Keeps a value (plain JSON) in the workbook, in the place of the one that was there. */
export const keep =
  (value: unknown): Batch<void> =>
  (context) => {
    context.workbook.settings.add(SETTINGS_KEY, value);
    return () => undefined;
  };
