import { BUILT_MARK } from "../../plan/built-sheet";
import type { Finding, Severity } from "../../rules/finding";
import type { Verdict } from "../../rules/verdict";
import { formatCell, quoteSheet } from "../../sheet/a1";
import type { CellContent, Draft, DraftCells, Formula } from "../../sheet/draft";
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
export function layOutReport(outcome: Pick<CheckOutcome, "checks" | "verdict">, today: Day): Draft {
  const summary = makeSummary(outcome);
  const rows = makeRows(outcome);
  const headingRow = SUMMARY_ROW + summary.length + 1;
  return {
    name: "Check Report",
    cells: [
      { row: 0, column: 0, contents: [["Check Report"]] },
      { row: 1, column: 0, contents: [["Checked on", today]] },
      { row: SUMMARY_ROW, column: 0, contents: summary },
      { row: headingRow, column: 0, contents: [COLUMNS.map(({ heading }) => heading), ...rows] },
    ],
    formats: formatReport(summary.length, rows.length),
    rowHeights: [
      { row: 0, points: 30 },
      { row: headingRow, points: 24 },
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    tables: [
      {
        name: "CheckReport",
        rectangle: { ...LINE, row: headingRow, rows: rows.length + 1 },
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

const LINE = { row: 0, column: 0, rows: 1, columns: COLUMNS.length };

/** The looks of a report with so many lines of verdicts and so many findings. */
function formatReport(verdicts: number, findings: number): Draft["formats"] {
  const summary = { ...LINE, row: SUMMARY_ROW, rows: verdicts };
  const headings = { ...LINE, row: SUMMARY_ROW + verdicts + 1 };
  const body = { ...headings, row: headings.row + 1, rows: findings };
  return [
    { on: LINE, format: LOOK.title },
    { on: { ...LINE, row: 1 }, format: LOOK.fields },
    { on: oneCell({ row: 1, column: 0 }), format: { bold: true, color: PALETTE.navy } },
    { on: oneCell({ row: 1, column: 1 }), format: LOOK.date },
    { on: summary, format: LOOK.fields },
    { on: { ...summary, columns: 2 }, format: { bold: true, color: PALETTE.navy } },
    { on: headings, format: LOOK.heading },
    { on: body, format: LOOK.body },
    { on: { ...body, column: CELL, columns: 1 }, format: { color: PALETTE.link } },
  ];
}

const isPlan = ({ plan }: PlanCheck): boolean => plan.kind === "plan";

/** A line for each sheet, those with plans first; one for all where there are several plans. */
function makeSummary({ checks, verdict }: Pick<CheckOutcome, "checks" | "verdict">): DraftCells["contents"] {
  const plans = checks.filter(isPlan);
  const ofSheets = [...plans, ...checks.filter((check) => !isPlan(check))].map(makeSummaryRow);
  return plans.length > 1 ? [makeWorkbookRow(verdict, plans.length), ...ofSheets] : ofSheets;
}

/** A row for each finding, or one that says that there is none. */
function makeRows({ checks }: Pick<CheckOutcome, "checks">): DraftCells["contents"] {
  const rows = checks
    .filter(isPlan)
    .flatMap(({ sheet, findings }) => sortBySeverity(findings).map((finding) => makeRow(sheet, finding)));
  return rows.length > 0 ? rows : [["", "", "", "", "Nothing to fix.", "", ""]];
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
