import { readFailure } from "../commands/failure";
import { UnreadableFile } from "./unreadable-file";

/** Why a file was not done, as the file or the stand-in for Excel says; a mistake of ours is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const failure = readFailure(error);
  if (failure.kind === "refused") return failure.message;
  throw error;
}
