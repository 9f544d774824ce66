import { types } from "node:util";

/**
 * Why the disk did not take or give a file, as a sentence; null for any other error.
 * Source: https://nodejs.org/api/errors.html#class-systemerror
 *
 * @example
 * sayDiskError(error) // "desk.xlsx could not be written or read: ENOSPC: no space left on device, write."
 */
export function sayDiskError(error: unknown): string | null {
  if (!types.isNativeError(error) || !("syscall" in error)) return null;
  const file = "path" in error && typeof error.path === "string" ? error.path : "A file";
  return `${file} could not be written or read: ${error.message}. Nothing that was complete before is lost.`;
}
