import type { Part } from "./part";

export const tabColor: Part<string> = {
  of: (sheet) => sheet.tabColor,
  show: ({ paint }, color, before) => {
    if (before !== undefined) paint("sheet.mutation.set-tab-color", { color });
  },
};

export const visibility: Part<string> = {
  of: (sheet) => sheet.visibility,
  show: ({ paint }, visibility, before) => {
    if (before !== undefined)
      paint("sheet.mutation.set-worksheet-hidden", { hidden: visibility === "Visible" ? 0 : 1 });
  },
};
