import type { Mark, MarkLook } from "../../excel/marks/mark-cells";
import type { Plan } from "../../plan/plan";
import type { Finding, Severity } from "../../rules/finding";
import { formatCell } from "../../sheet/a1";
import { splitIntoRuns } from "../../sheet/split-into-runs";
import { type ColumnGap, type FieldGap, findColumnGaps, findFieldGaps } from "./find-gaps";

/**
 * Makes the marks for a plan's findings, the mildest first, since Excel puts the newest on top. The look of a cell says
 * how grave the worst finding in it is. Where a rule is “this cell is blank”, all the cells of its column are marked
 * with a formula, so that the color disappears as soon as the cell is filled, even without the add-in; everything else
 * is marked as it was found.
 */
export function makeMarks(plan: Plan, findings: readonly Finding[]): readonly Mark[] {
  const columns = findColumnGaps(plan, findings);
  const fields = findFieldGaps(plan, findings);
  const isGap = ({ rule, cell }: Finding): boolean =>
    columns.some((gap) => gap.rule === rule && gap.column === cell.column) || fields.some((gap) => gap.rule === rule);
  const cells = findWorstAt(findings.filter((finding) => finding.ignored === null && !isGap(finding)));
  const of = <One extends { readonly severity: Severity }>(all: readonly One[], severity: Severity): readonly One[] =>
    all.filter((one) => one.severity === severity);

  return MILDEST_FIRST.flatMap((severity) => [
    ...fixedMarks(severity, of(cells, severity)),
    ...fieldMarks(severity, of(fields, severity)),
    ...columnMarks(severity, plan, of(columns, severity)),
  ]);
}

const MILDEST_FIRST: readonly Severity[] = ["tip", "warning", "error"];

/**
 * Distinguished without color, too: by the line around the cell, and in grey by how dark it is. Black text on each fill
 * has a contrast of at least 8:1, each line on its fill at least 3:1. The pane's tiles show the same.
 */
const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#EEACB2", line: { style: "Continuous", color: "#B10E1C" } },
  warning: { fill: "#F9E2AE", line: { style: "Dash", color: "#835B00" } },
  tip: { fill: "#E6F2FB", line: { style: "Dot", color: "#005BA1" } },
};

const fieldMarks = (severity: Severity, gaps: readonly FieldGap[]): Mark[] =>
  gaps.length > 0
    ? [
        {
          id: severity,
          look: LOOKS[severity],
          on: splitIntoRuns(gaps.map(({ cell }) => cell)),
          whileBlank: "cell",
        },
      ]
    : [];

/**
 * From the first column with a gap to the last, mostly all on the same cells: the formula decides which of them are
 * colored.
 */
function columnMarks(severity: Severity, { steps }: Plan, gaps: readonly ColumnGap[]): Mark[] {
  const columns = gaps.map(({ column }) => column);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const without = (except: readonly number[]) => {
    const cells = [...steps.rows].filter((row) => !except.includes(row)).map((row) => ({ row, column: left }));
    return splitIntoRuns(cells).map((run) => ({ ...run, columns: width }));
  };

  return groupByExceptions(gaps).map((whileBlank) => ({
    id: severity,
    look: LOOKS[severity],
    on: without(whileBlank[0].except),
    whileBlank,
  }));
}

/** Groups the gaps that are on the same cells. */
function groupByExceptions(gaps: readonly ColumnGap[]): readonly (readonly [ColumnGap, ...ColumnGap[]])[] {
  const groups = new Map<string, [ColumnGap, ...ColumnGap[]]>();
  for (const gap of gaps) {
    const group = groups.get(gap.except.join());
    if (group) group.push(gap);
    else groups.set(gap.except.join(), [gap]);
  }
  return [...groups.values()];
}

const fixedMarks = (severity: Severity, cells: readonly WorstAt[]): Mark[] =>
  cells.length > 0 ? [{ id: severity, look: LOOKS[severity], on: splitIntoRuns(cells.map(({ cell }) => cell)) }] : [];

type WorstAt = Pick<Finding, "cell" | "severity">;

/** Of several findings in a cell the gravest. */
function findWorstAt(findings: readonly Finding[]): readonly WorstAt[] {
  const worst = new Map<string, WorstAt>();
  for (const { cell, severity } of findings) {
    const key = formatCell(cell);
    const known = worst.get(key);
    if (!known || MILDEST_FIRST.indexOf(severity) > MILDEST_FIRST.indexOf(known.severity))
      worst.set(key, { cell, severity });
  }
  return [...worst.values()];
}
