import type { Frozen } from "../../../host/doors/spreadsheet";
import { toFreeze } from "../sheet-data";
import type { Part } from "./part";

export const frozen: Part<Frozen> = {
  of: (sheet) => sheet.frozen,
  show: ({ paint }, _frozen, before, sheet) => {
    if (before) paint("sheet.mutation.set-frozen", toFreeze(sheet));
  },
};

export const gridlines: Part<boolean> = {
  of: (sheet) => sheet.showGridlines,
  show: ({ paint }, shown, before) => {
    if (before !== undefined) paint("sheet.mutation.toggle-gridlines", { showGridlines: shown ? 1 : 0 });
  },
};
