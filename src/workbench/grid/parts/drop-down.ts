import type { Sheet } from "../../../host/doors/spreadsheet";
import { activeCellOf, validationAt } from "../../../host/doors/spreadsheet";
import type { Cell } from "../../../sheet/cell";
import { oneCell } from "../../../sheet/rectangle";
import { toRange } from "../sheet-view";
import type { Part } from "./part";

/**
 * The drop-down of the selected cell: its arrow shows there alone, as in Excel. What may be typed and what is said then
 * is up to the model.
 */
export const dropDown: Part<string> = {
  of: (sheet) => {
    const found = findDropDown(sheet);
    return found ? JSON.stringify(found) : "";
  },
  show: ({ id, paint }, value, before = "", sheet) => {
    if (before !== "") paint("data-validation.mutation.removeRule", { ruleId: [id] });
    const found = value === "" ? null : findDropDown(sheet);
    if (found) paint("data-validation.mutation.addRule", { rule: [toRule(id, found)] });
  },
};

interface DropDown {
  readonly cell: Cell;
  /** `Yes,No`, or a formula. */
  readonly source: string;
}

function findDropDown(sheet: Sheet): DropDown | null {
  const cell = activeCellOf(sheet);
  const list = validationAt(sheet, cell)?.rule.list;
  return list?.inCellDropDown ? { cell, source: list.source } : null;
}

/** Other entries are taken, so that it is the model that refuses. */
const toRule = (uid: string, { cell, source }: DropDown) => ({
  uid,
  ranges: [toRange(oneCell(cell))],
  type: "list",
  formula1: source,
  showDropDown: true,
  allowBlank: true,
  showErrorMessage: false,
  errorStyle: 2,
  renderMode: 1,
});
