import { findExtent, type Grid, valueAt } from "../../sheet/grid";
import { formatIsoDay } from "../../sheet/serial-date";
import { DAYS_BEFORE_1904 } from "../../values/dates/calendar";

/** What a Submission sheet says in its first lines. */
export interface SubmissionPage {
  /** `2027-03-01` */
  readonly on: string;
  readonly verdict: string;
  readonly fingerprint: string;
  readonly rules: string;
  readonly note: string;
}

/** The labels of these lines, in their order on the sheet. */
export const PAGE_LABELS = {
  on: "Submitted on",
  verdict: "Verdict",
  findings: "Findings",
  rules: "Rules in force",
  note: "Note",
  fingerprint: "Fingerprint",
} as const;

/**
 * Finds the sheet that says what was submitted, in a workbook that has lost what the add-in kept in it: by what stands
 * there, since the sheet may have another name, and other programs drop the names of its cells.
 */
export function findSubmissionPage(grids: readonly Grid[]): SubmissionPage | null {
  for (const grid of grids) {
    const says = readLines(grid);
    const fingerprint = String(says(PAGE_LABELS.fingerprint) ?? "").trim();
    const on = says(PAGE_LABELS.on);
    if (!FINGERPRINT.test(fingerprint) || on === undefined) continue;
    const text = (label: string): string => String(says(label) ?? "");
    return {
      on: typeof on === "number" ? formatIsoDay(on + (grid.from1904 ? DAYS_BEFORE_1904 : 0)) : String(on),
      verdict: text(PAGE_LABELS.verdict),
      fingerprint,
      rules: text(PAGE_LABELS.rules),
      note: text(PAGE_LABELS.note),
    };
  }
  return null;
}

const FINGERPRINT = /^[\da-f]{8}(?:-[\da-f]{8}){3}$/;

/** So many lines stand above the tables, at most. */
const MOST_LINES = 12;

/** What stands next to a label in the first columns. */
function readLines(grid: Grid): (label: string) => Grid["values"][number][number] | undefined {
  const extent = findExtent(grid);
  const lines = Array.from({ length: extent ? MOST_LINES : 0 }, (_, i) => {
    const row = (extent?.row ?? 0) + i;
    const column = extent?.column ?? 0;
    return [valueAt(grid, { row, column }), valueAt(grid, { row, column: column + 1 })] as const;
  });
  return (label) => lines.find(([one]) => one === label)?.[1];
}
