import type { Rectangle } from "../../../sheet/rectangle";
import { toRange } from "../sheet-view";
import type { Part } from "./part";

export const merges: Part<readonly Rectangle[]> = {
  of: (sheet) => sheet.merges,
  show: ({ paint }, merges, before) => {
    if (!before) return;
    if (before.length > 0) paint("sheet.mutation.remove-worksheet-merge", { ranges: before.map(toRange) });
    if (merges.length > 0) paint("sheet.mutation.add-worksheet-merge", { ranges: merges.map(toRange) });
  },
};
