import { types } from "node:util";

/**
 * Why the disk did not take or give a file, as a sentence; null for any other error.
 * Source: https://nodejs.org/api/errors.html#common-system-errors
 *
 * @example
 * sayDiskError(error) // "desk.xlsx could not be written or read: the disk is full (ENOSPC). Nothing that was …"
 */
export function sayDiskError(error: unknown): string | null {
  if (!types.isNativeError(error) || !("syscall" in error)) return null;
  const file = "path" in error && typeof error.path === "string" ? error.path : "A file";
  const code = "code" in error ? String(error.code) : "";
  const known = REASONS.get(code);
  const reason = known === undefined ? error.message : `${known} (${code})`;
  return `${file} could not be written or read: ${reason}. Nothing that was complete before is lost.`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not write or read there"],
  ["EPERM", "you may not write or read there, or another program has it open"],
  ["EBUSY", "another program has it open; close it there"],
  ["EROFS", "what is there cannot be changed"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your share of the disk is full"],
  ["EISDIR", "it is a folder"],
  ["ENOENT", "there is no such file or folder"],
  ["ENAMETOOLONG", "its name is too long"],
]);
