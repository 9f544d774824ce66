/** Excel refused. */
export class ExcelError extends Error {
  /**
   * @param code Excel's own code, such as `AccessDenied`
   * @param message a sentence for the user: what is wrong, then what to do
   */
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ExcelError";
  }
}

/**
 * What the user is told, by Excel's code.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel does not allow this change: the sheet is protected, or the workbook is read-only. " +
    "Unprotect the sheet under Review › Unprotect Sheet, or open the workbook for editing, and try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter to finish it, and try again.",
  ItemNotFound: "The sheet or the cell no longer exists. Check the plan again.",
  RequestPayloadSizeLimitExceeded:
    "This is too much for Excel on the web to take in one go. Open the workbook in Excel on a computer, " +
    "or split the plan over two workbooks, and try again.",
  ResponsePayloadSizeLimitExceeded:
    "The sheet is too large for Excel on the web to hand over in one go. Open the workbook in Excel on a computer, " +
    "or delete rows and columns that are not needed, and try again.",
};

const ANY_OTHER =
  "Excel could not do that just now. Try again; if it happens again, save the workbook, close it and open it again.";

/**
 * Turns what Excel threw into an `ExcelError`; returns any other error as it is.
 * @example
 * toExcelError({ code: "ItemNotFound" }); // ExcelError: The sheet or the cell no longer exists. …
 */
export function toExcelError(cause: unknown): unknown {
  const code = findCode(cause);
  return code === null || isExcelError(cause) ? cause : new ExcelError(code, SENTENCES[code] ?? ANY_OTHER, { cause });
}

/**
 * True where Excel refused, for any reason or for this one.
 *
 * @example
 * isExcelError(error, "ItemNotFound") // the sheet is gone
 */
export const isExcelError = (error: unknown, code?: string): error is ExcelError =>
  error instanceof ExcelError && (code === undefined || error.code === code);

const findCode = (cause: unknown): string | null =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : null;
