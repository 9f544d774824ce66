import type { Validation } from "../../../host/doors/spreadsheet";
import { toRange } from "../sheet-view";
import type { Part } from "./part";

/** Drop-downs only: what may be typed and what is said then is up to the model, as in Excel. */
export const validations: Part<readonly Validation[]> = {
  of: (sheet) => sheet.validations,
  show: ({ id, paint }, validations, before = []) => {
    if (before.length > 0)
      paint("data-validation.mutation.removeRule", { ruleId: before.map((_, index) => ruleId(id, index)) });
    const rules = validations.flatMap((validation, index) => {
      const list = validation.rule.list;
      return list?.inCellDropDown
        ? [{ uid: ruleId(id, index), ranges: validation.areas.map(toRange), ...dropDown(list.source) }]
        : [];
    });
    if (rules.length > 0) paint("data-validation.mutation.addRule", { rule: rules });
  },
};

const ruleId = (sheet: string, index: number): string => `${sheet}-${index}`;

/** Other entries are taken, so that it is the model that refuses. */
const dropDown = (source: string) => ({
  type: "list",
  formula1: source,
  showDropDown: true,
  allowBlank: true,
  showErrorMessage: false,
  errorStyle: 2,
  renderMode: 1,
});
