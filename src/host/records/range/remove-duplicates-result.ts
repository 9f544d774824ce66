import type { HostType } from "../../engine/host-type";

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export const removeDuplicatesResult: HostType<{ readonly removed: number; readonly uniqueRemaining: number }> = {
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
