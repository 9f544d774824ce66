import type { HostRecord } from "../registry";

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export const removeDuplicatesResult: HostRecord<"RemoveDuplicatesResult"> = {
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
