import type { Part } from "./part";

export const name: Part<string> = {
  of: (sheet) => sheet.name,
  show: ({ paint }, name, before) => {
    if (before !== undefined) paint("sheet.mutation.set-worksheet-name", { name });
  },
};
