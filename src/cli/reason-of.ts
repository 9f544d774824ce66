import { UnreadableFile } from "./open-file";

/** Why a file was not done, as the file or the stand-in for Excel says; a mistake of ours is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile || (error instanceof Error && error.name === "ExcelError")) return error.message;
  throw error;
}
