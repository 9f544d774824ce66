/** Excel refused; `message` is a sentence for the user: what is so, then what to do. */
export class ExcelError extends Error {
  constructor(
    /** Excel's own code, `AccessDenied`. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ExcelError";
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel does not let this be changed: the sheet is protected, or the workbook is open for reading only. Unprotect it under Review › Unprotect Sheet or open it for editing, and try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter to finish it, and try again.",
  ItemNotFound: "The sheet or the cell is no longer there. Check the plan again.",
  RequestPayloadSizeLimitExceeded: "The plan is too large for Excel to take in one go.",
  ResponsePayloadSizeLimitExceeded: "The sheet is too large for Excel to hand over in one go.",
};

/** Whatever Excel threw, as an `ExcelError`; an error that is not Excel's is given back as it is. */
export function toExcelError(cause: unknown): unknown {
  const code = codeOf(cause);
  if (code === null) return cause;
  return new ExcelError(
    code,
    SENTENCES[code] ??
      "Excel could not do that just now. Try again; if it happens again, save the workbook and reopen it.",
    {
      cause,
    },
  );
}

const codeOf = (cause: unknown): string | null =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : null;
