import { readFailure } from "../commands/failure";
import { UnreadableFile } from "./files/unreadable-file";
import { sayDiskError } from "./say-disk-error";
import { UsageError } from "./words/usage-error";

/**
 * Why something was not done with a file: what is wrong with the file or the disk, or, where that is our own
 * mistake, that it is one.
 */
export function sayReason(error: unknown): string {
  if (error instanceof UnreadableFile || error instanceof UsageError) return error.message;
  const ofDisk = sayDiskError(error);
  if (ofDisk !== null) return ofDisk;
  const failure = readFailure(error);
  if (failure.kind === "refused") return failure.message;
  const message = error instanceof Error ? error.message : String(error);
  return `This file was not done because of a mistake in action-plan itself: ${message}`;
}
