import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "../../sheet/serial-date";
import type { FileResult } from "../check/file-result";
import { refuseResults } from "../words/refuse-results";
import { describeLine } from "./describe-line";
import { appendLines, readLines } from "./lines-file";
import { type ReportFlags, writeReports } from "./write-reports";

/** Keeps what `check` has found until all files are checked, on the disk, and then writes the reports about them. */
export interface ReportKeeper {
  readonly keep: (result: FileResult) => void;
  readonly write: () => void;
  readonly close: () => void;
}

/**
 * Null where no report was asked for.
 * @throws {UsageError} where one would be written over a file
 */
export function keepReports(flags: ReportFlags, today: Day): ReportKeeper | null {
  const results = [flags.sarif, flags.junit].filter((file) => file !== null);
  if (results.length === 0) return null;
  refuseResults(results);
  const folder = mkdtempSync(join(tmpdir(), "action-plan-check-"));
  const file = join(folder, "lines.jsonl");
  const writer = appendLines(file, 0);
  return {
    keep: (result) => writer.add(describeLine(result, today)),
    write: () => writeReports(() => readLines(file), flags),
    close: () => {
      writer.close();
      rmSync(folder, { recursive: true });
    },
  };
}
