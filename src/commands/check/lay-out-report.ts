import { BUILT_MARK } from "../../plan/built-sheet";
import type { Finding, Severity } from "../../rules/finding";
import type { Verdict } from "../../rules/verdict";
import { formatCell, quoteSheet } from "../../sheet/a1";
import type { CellContent, Draft, Formula } from "../../sheet/draft";
import { LOOK, PAGE_OF_PAGES, PALETTE, TABLE_STYLE } from "../../sheet/look";
import { oneCell } from "../../sheet/rectangle";
import type { Day } from "../../sheet/serial-date";
import type { CheckOutcome, PlanCheck } from "./check-outcome";

const COLUMNS = [
  { heading: "Sheet", width: 20 },
  { heading: "Severity", width: 12 },
  { heading: "Cell", width: 9 },
  { heading: "Step", width: 32 },
  { heading: "What is wrong", width: 46 },
  { heading: "How to fix it", width: 46 },
  { heading: "Ignored, because", width: 26 },
] as const;
const CELL = 2;
const SUMMARY_ROW = 3;

/**
 * The report of a check as a sheet: date, a verdict and counts for each plan, then every finding with a link to its
 * cell. `today` is as the workbook counts its days.
 */
export function layOutReport({ checks, verdict }: Pick<CheckOutcome, "checks" | "verdict">, today: Day): Draft {
  const plans = checks.filter(({ plan }) => plan.kind === "plan");
  const ofSheets = [...plans, ...checks.filter((check) => !plans.includes(check))].map(makeSummaryRow);
  const summary = plans.length > 1 ? [makeWorkbookRow(verdict, plans.length), ...ofSheets] : ofSheets;
  const listed = plans.flatMap(({ sheet, findings }) =>
    sortBySeverity(findings).map((finding) => ({ sheet, finding })),
  );
  const headingRow = SUMMARY_ROW + summary.length + 1;
  const rows =
    listed.length > 0
      ? listed.map(({ sheet, finding }) => makeRow(sheet, finding))
      : [["", "", "", "", "Nothing to fix.", "", ""]];
  const line = { row: 0, column: 0, rows: 1, columns: COLUMNS.length };
  const body = { ...line, row: headingRow + 1, rows: rows.length };
  return {
    name: "Check Report",
    cells: [
      { row: 0, column: 0, contents: [["Check Report"]] },
      { row: 1, column: 0, contents: [["Checked on", today]] },
      { row: SUMMARY_ROW, column: 0, contents: summary },
      { row: headingRow, column: 0, contents: [COLUMNS.map(({ heading }) => heading), ...rows] },
    ],
    formats: [
      { on: line, format: LOOK.title },
      { on: { ...line, row: 1 }, format: LOOK.fields },
      { on: oneCell({ row: 1, column: 0 }), format: { bold: true, color: PALETTE.navy } },
      { on: oneCell({ row: 1, column: 1 }), format: LOOK.date },
      { on: { ...line, row: SUMMARY_ROW, rows: summary.length }, format: LOOK.fields },
      {
        on: { ...line, row: SUMMARY_ROW, rows: summary.length, columns: 2 },
        format: { bold: true, color: PALETTE.navy },
      },
      { on: { ...line, row: headingRow }, format: LOOK.heading },
      { on: body, format: LOOK.body },
      { on: { ...body, column: CELL, columns: 1 }, format: { color: PALETTE.link } },
    ],
    rowHeights: [
      { row: 0, points: 30 },
      { row: headingRow, points: 24 },
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    tables: [
      {
        name: "CheckReport",
        rectangle: { ...body, row: headingRow, rows: rows.length + 1 },
        style: TABLE_STYLE,
        bandedRows: true,
      },
    ],
    names: [BUILT_MARK],
    validations: [],
    frozenRows: headingRow + 1,
    print: {
      landscape: true,
      narrow: true,
      titleRows: { first: headingRow, last: headingRow },
      header: "Check Report",
      footer: PAGE_OF_PAGES,
    },
    select: { row: 0, column: 0 },
    tabColor: PALETTE.navy,
  };
}

/** `Action Plan | Not ready to submit | | 6 steps; 2 errors …`, a line a plan. */
function makeSummaryRow({ sheet, plan, verdict }: PlanCheck): readonly CellContent[] {
  if (plan.kind === "not-a-plan") return [sheet, "No action plan", "", plan.because];
  if (verdict.because !== null) return [sheet, verdict.title, "", verdict.because];
  const counts = RANKS.map((severity) => say(verdict.counts[severity], severity)).join(", ");
  return [sheet, verdict.title, "", `${say(plan.steps.length, "step")}; ${counts}; ${String(verdict.ignored)} ignored`];
}

/** `All plans | Not ready to submit | | 2 plans` */
const makeWorkbookRow = ({ title, because }: Verdict, plans: number): readonly CellContent[] => [
  "All plans",
  title,
  "",
  because ?? say(plans, "plan"),
];

/** `1 step`, `2 steps` */
const say = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

/** What is ignored comes last; else in the order found. */
const sortBySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => getRank(a) - getRank(b));

const getRank = ({ severity, ignored }: Finding): number =>
  (ignored === null ? 0 : RANKS.length) + RANKS.indexOf(severity);
const RANKS: readonly Severity[] = ["error", "warning", "tip"];
const NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", tip: "Tip" };

const makeRow = (sheet: string, { severity, cell, step, message, how, ignored }: Finding): readonly CellContent[] => [
  sheet,
  NAMES[severity],
  makeLink(sheet, formatCell(cell)),
  step,
  message,
  how,
  ignored ?? "",
];

/** A formula, since ten thousand links of cells would be too much for one message. */
const makeLink = (sheet: string, cell: string): Formula => ({
  formula: `=HYPERLINK("#${quoteSheet(sheet).replaceAll('"', '""')}!${cell}","${cell}")`,
});
