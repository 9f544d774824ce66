import { isExcelError } from "../excel/excel-error";

/** Why a command did not do what it was asked to. */
export type Failure =
  | { readonly kind: "stopped" }
  /** Excel refused; `message` is a sentence for the user. */
  | { readonly kind: "refused"; readonly message: string }
  /** A mistake in the add-in; `message` is for whoever looks into it. */
  | { readonly kind: "broken"; readonly message: string };

/**
 * Tells what was thrown by a command apart: the only place that does.
 * @example
 * readFailure(new ExcelError("AccessDenied", "The sheet is protected."));
 * // { kind: "refused", message: "The sheet is protected." }
 */
export function readFailure(error: unknown): Failure {
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "stopped" };
  if (isExcelError(error)) return { kind: "refused", message: error.message };
  return { kind: "broken", message: error instanceof Error ? error.message : String(error) };
}
