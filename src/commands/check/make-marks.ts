import type { Mark, MarkLook } from "../../excel/mark-cells";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/finding";
import { formatCell } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import { splitIntoRuns } from "../../sheet/split-into-runs";
import { type ColumnGap, type FieldGap, findColumnGaps, findFieldGaps } from "./find-gaps";

/**
 * Makes the marks for a plan's findings, the weakest look first, since Excel puts the newest on top. There are few
 * looks, since each mark takes about 1 KB of the message: worth a look, wrong, missing, and of the missing ones the
 * measures and the owners. Where a rule is “this cell is blank”, all the cells of its column are marked with a formula,
 * so that the color disappears as soon as the cell is filled, even without the add-in; everything else is marked as it
 * was found.
 */
export function makeMarks(plan: Plan, findings: readonly Finding[]): readonly Mark[] {
  const columns = findColumnGaps(plan, findings);
  const fields = findFieldGaps(plan, findings);
  const isGap = ({ rule, cell }: Finding): boolean =>
    columns.some((gap) => gap.rule === rule && gap.column === cell.column) || fields.some((gap) => gap.rule === rule);
  const others = findings.filter((finding) => finding.ignored === null && !isGap(finding));
  return [...fixedMarks(others), ...fieldMarks(fields), ...columnMarks(plan, columns)];
}

/**
 * Distinguished without color, too: by the line below the cell. Black text on each fill has a contrast well over 4.5:1.
 */
const LOOKS = {
  look: { fill: "#FFEB9C" },
  error: { fill: "#FFC7CE", line: "Dot" },
  gap: { fill: "#FCE4D6" },
  measure: { fill: "#D9D2F0", line: "Dash" },
  owner: { fill: "#FFD9B3", line: "Continuous" },
} as const satisfies Readonly<Record<string, MarkLook>>;

const fieldMarks = (gaps: readonly FieldGap[]): Mark[] =>
  gaps.length > 0
    ? [{ id: "gap", look: LOOKS.gap, on: splitIntoRuns(gaps.map(({ cell }) => cell)), whileBlank: "cell" }]
    : [];

/**
 * From the first column with a gap to the last, mostly all on the same cells: the formula decides which of them are
 * colored.
 */
function columnMarks({ steps }: Plan, gaps: readonly ColumnGap[]): Mark[] {
  const columns = gaps.map(({ column }) => column);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const without = (except: readonly number[]) => {
    const cells = [...steps.rows].filter((row) => !except.includes(row)).map((row) => ({ row, column: left }));
    return splitIntoRuns(cells).map((run) => ({ ...run, columns: width }));
  };
  const mark = (id: keyof typeof LOOKS, own: readonly ColumnGap[]): Mark[] =>
    groupByExceptions(own).map((whileBlank) => ({
      id,
      look: LOOKS[id],
      on: without(whileBlank[0].except),
      whileBlank,
    }));
  return [
    ...mark(
      "gap",
      gaps.filter(({ role }) => role !== "measure"),
    ),
    ...mark(
      "measure",
      gaps.filter(({ role }) => role === "measure"),
    ),
    ...mark(
      "owner",
      gaps.filter(({ role }) => role === "owner"),
    ),
  ];
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

/** Warnings and tips look alike; where a cell also has an error, it has only the look of the error. */
function fixedMarks(findings: readonly Finding[]): Mark[] {
  const errors = findings.filter(({ severity }) => severity === "error").map(({ cell }) => cell);
  const wrong = new Set(errors.map(formatCell));
  const others = findings.map(({ cell }) => cell).filter((cell) => !wrong.has(formatCell(cell)));
  const mark = (id: keyof typeof LOOKS, cells: readonly Cell[]): Mark[] =>
    cells.length > 0 ? [{ id, look: LOOKS[id], on: splitIntoRuns(cells) }] : [];
  return [...mark("look", others), ...mark("error", errors)];
}
