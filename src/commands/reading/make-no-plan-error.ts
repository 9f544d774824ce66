import { ExcelError } from "../../excel/excel-error";

/**
 * The error of a command that needs a plan where the workbook has none.
 *
 * @param purpose what the plan is needed for
 * @example makeNoPlanError("to give an overview of").message // "This workbook has no action plan to give an …"
 */
export const makeNoPlanError = (purpose = ""): ExcelError =>
  new ExcelError(
    "ItemNotFound",
    `This workbook has no action plan${purpose === "" ? "" : ` ${purpose}`}. ` +
      "Insert one, or check the sheet to see why it is not read as a plan.",
  );
