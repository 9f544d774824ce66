import { formatCell, formatRectangle } from "../sheet/a1";
import type { CellContent, Draft, DraftLink } from "../sheet/draft";
import { LOOK, PAGE_OF_PAGES, TABLE_STYLE } from "../sheet/look";
import type { Day } from "../sheet/serial-date";
import type { PlanCheck } from "./check-plan";

const HEADINGS = ["Severity", "Sheet", "Cell", "Step", "What is so", "How to mend it", "Ignored, because"];
const WIDTHS = [11, 18, 8, 30, 46, 46, 24];
const SUMMARY_ROW = 3;

/** The report of a check as a sheet: verdict, counts and date for each plan, then every finding with a link to its cell. */
export function layOutReport(checks: readonly PlanCheck[], today: Day): Draft {
  const findings = checks.flatMap(({ sheet, findings }) => findings.map((finding) => ({ sheet, finding })));
  const headingRow = SUMMARY_ROW + checks.length + 2;
  const rows = findings.map(({ sheet, finding: { severity, cell, step, message, how, ignored } }) => [
    severity, sheet, formatCell(cell), step, message, how, ignored ?? "",
  ]);
  const table = { row: headingRow, column: 0, rows: 1 + Math.max(1, rows.length), columns: HEADINGS.length };
  return {
    name: "Check Report",
    cells: [
      { row: 0, column: 0, contents: [["Check Report"]] },
      { row: 1, column: 0, contents: [["Date", today]] },
      { row: SUMMARY_ROW, column: 0, contents: checks.map(summaryOf) },
      { row: headingRow, column: 0, contents: [HEADINGS, ...(rows.length > 0 ? rows : [["", "", "", "", "Nothing to mend.", "", ""]])] },
    ],
    formats: [
      { on: { row: 0, column: 0, rows: 1, columns: HEADINGS.length }, format: LOOK.title },
      { on: { row: 1, column: 1, rows: 1, columns: 1 }, format: { numberFormat: "m/d/yyyy", horizontal: "Left" } },
      { on: { row: SUMMARY_ROW, column: 0, rows: checks.length, columns: 1 }, format: { bold: true } },
      { on: table, format: { wrap: true, vertical: "Top" } },
    ],
    columnWidths: WIDTHS,
    tables: [{ name: "CheckReport", rectangle: table, style: TABLE_STYLE, bandedRows: true }],
    names: [],
    validations: [],
    links: findings.map(({ sheet, finding }, index) => linkTo(sheet, finding, headingRow + 1 + index)),
    frozenRows: headingRow + 1,
    print: { landscape: true, titleRows: { first: headingRow, last: headingRow }, header: "Check Report", footer: PAGE_OF_PAGES },
    select: { row: 0, column: 0 },
  };
}

/** `Action Plan | Not ready to submit | 2 errors …`, a line a plan. */
function summaryOf({ sheet, plan, findings }: PlanCheck): readonly CellContent[] {
  if (plan.kind === "not-a-plan") return [sheet, "No action plan", "", plan.because];
  const open = findings.filter(({ ignored }) => ignored === null);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const verdict = count("error") > 0 ? "Not ready to submit" : "Ready to submit";
  const counts = ["error", "warning", "tip"].map((severity) => say(count(severity), severity)).join(", ");
  return [sheet, verdict, "", `${say(plan.steps.length, "step")}; ${counts}; ${String(findings.length - open.length)} ignored`];
}

/** `1 step`, `2 steps` */
const say = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

const linkTo = (sheet: string, { cell }: PlanCheck["findings"][number], row: number): DraftLink => ({
  row,
  column: HEADINGS.indexOf("Cell"),
  sheet,
  target: cell,
  tip: `Go to ${formatRectangle({ ...cell, rows: 1, columns: 1 })} on ${sheet}`,
});
