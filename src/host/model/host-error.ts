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

// documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (the sentences are ours)
export const invalidArgument = (what = "The argument is invalid or missing or has an incorrect format."): HostError =>
  new HostError("InvalidArgument", what);

export const notFound = (what = "The requested resource doesn't exist."): HostError =>
  new HostError("ItemNotFound", what);

export const alreadyExists = (what = "A resource of that name already exists."): HostError =>
  new HostError("ItemAlreadyExists", what);
