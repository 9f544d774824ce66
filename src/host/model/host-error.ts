/** Excel refuses. `code` is the one that an add-in sees in `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedFeature"
  | "UnsupportedOperation";

// documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (the
// sentences are ours)
/**
 * Refuses an argument.
 * @throws {HostError} InvalidArgument, always
 * @example const side = SIDES.find((one) => one === name) ?? invalid();
 */
export function invalid(message = "The argument is invalid or missing or has an incorrect format."): never {
  throw new HostError("InvalidArgument", message);
}

/**
 * Says that what was asked for does not exist.
 * @throws {HostError} ItemNotFound, always
 * @example const table = sheet.tables.find(({ id }) => id === wanted) ?? missing();
 */
export function missing(message = "The requested resource doesn't exist."): never {
  throw new HostError("ItemNotFound", message);
}

/**
 * Says that another item has the name already.
 * @throws {HostError} ItemAlreadyExists, always
 */
export function duplicate(message = "A resource of that name already exists."): never {
  throw new HostError("ItemAlreadyExists", message);
}
