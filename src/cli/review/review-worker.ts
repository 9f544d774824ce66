import type { Day } from "../../sheet/serial-date";
import { checkFile, type CheckFlags } from "../check/check-file";
import { describeLine } from "./describe-line";

/** How the files of a review are read. */
export type ReadFlags = Pick<CheckFlags, "today" | "dates" | "strict" | "profile">;

/** Reads one file of a review, as the line that is kept of it. */
export async function readLine(file: string, flags: ReadFlags): Promise<string> {
  const today: Day = flags.today;
  const result = await checkFile(file, { ...flags, sheet: null, verifies: true }, () => undefined);
  return JSON.stringify(describeLine(result, today));
}

/** What a process that reads files is asked: one at a time. */
export interface WorkerJob {
  readonly file: string;
  readonly flags: ReadFlags;
}

/** Reads files for the process that started this one, until that ends. */
export function workForReview(): Promise<0> {
  process.on("message", (job) => {
    const { file, flags } = job as WorkerJob;
    void readLine(file, flags).then((line) => process.send?.(line));
  });
  return new Promise((resolve) => {
    process.once("disconnect", () => {
      resolve(0);
    });
  });
}

/** The command that starts such a process; nobody writes it. */
export const WORKER = "review-worker";
