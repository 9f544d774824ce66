import { isExcelError } from "../excel/excel-error";

/** Why a command did not do what it was asked to. */
export type Failure =
  | { readonly kind: "stopped" }
  /** Excel refused, or there is no network; `message` is a sentence for the user. */
  | { readonly kind: "refused"; readonly message: string }
  /** A mistake in the add-in; `message` is for whoever looks into it. */
  | { readonly kind: "broken"; readonly message: string };

/** Of a script of the add-in's own, which the browser could not load. Trying again loads it again. */
const NOT_LOADED =
  "A part of Action Plan could not be loaded. Check your internet connection, and try again. " +
  "If it still cannot be loaded, close the pane and open it again.";

/**
 * Tells what was thrown by a command apart: the only place that does.
 * @example
 * readFailure(new ExcelError("AccessDenied", "The sheet is protected."));
 * // { kind: "refused", message: "The sheet is protected." }
 */
export function readFailure(error: unknown): Failure {
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "stopped" };
  if (isExcelError(error)) return { kind: "refused", message: error.message };
  if (error instanceof Error && error.name === "ChunkLoadError") return { kind: "refused", message: NOT_LOADED };
  return { kind: "broken", message: error instanceof Error ? error.message : String(error) };
}
