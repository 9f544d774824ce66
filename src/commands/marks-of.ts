import type { Mark, MarkLook } from "../excel/mark-cells";
import type { Plan } from "../plan/plan";
import type { Finding, Severity } from "../rules/finding";
import type { Cell } from "../sheet/cell";
import { runsOf } from "../sheet/runs";
import { findColumnGaps, findFieldGaps, type ColumnGap, type FieldGap } from "./find-gaps";

/**
 * What to colour for a plan's findings, the weakest look first, since Excel puts the newest on top. A look has few marks: each takes over
 * 1 KB of the message.
 * Where a rule is "this cell is blank", all the cells of its column are marked with a formula, so that the colour goes as soon as the
 * cell is filled, without the add-in too; all else is marked as it was found.
 */
export function marksOf(plan: Plan, findings: readonly Finding[]): readonly Mark[] {
  const columns = findColumnGaps(plan, findings);
  const fields = findFieldGaps(plan, findings);
  const isGap = ({ rule, cell }: Finding): boolean => columns.some((gap) => gap.rule === rule && gap.column === cell.column) || fields.some((gap) => gap.rule === rule);
  const others = findings.filter((finding) => finding.ignored === null && !isGap(finding));
  return [...fixedMarks(others), ...fieldMarks(fields), ...columnMarks(plan, columns)];
}

type Kind = Severity | "owner" | "measure";

/** The weakest first. */
const KINDS: readonly Kind[] = ["tip", "warning", "error", "measure", "owner"];

/** Told apart without colour as well: by the line below the cell. Black text on each fill has a contrast well over 4.5:1. */
const LOOKS: Readonly<Record<Kind, MarkLook>> = {
  owner: { fill: "#FFD9B3", line: { style: "Continuous", color: "#C45500" } },
  measure: { fill: "#D9D2F0", line: { style: "Dash", color: "#5B3FA8" } },
  error: { fill: "#FFC7CE", line: { style: "Dot", color: "#9C0006" } },
  warning: { fill: "#FFEB9C" },
  tip: { line: { style: "Dot", color: "#1F4E79" } },
};

const fieldMarks = (gaps: readonly FieldGap[]): Mark[] =>
  KINDS.flatMap((kind) => {
    const cells = gaps.filter(({ severity }) => severity === kind).map(({ cell }) => cell);
    return cells.length > 0 ? [{ id: kind, look: LOOKS[kind], on: runsOf(cells), whileBlank: "cell" }] : [];
  });

/** From the first column with a gap to the last, and mostly all on the same cells: the formula says in which of them. */
function columnMarks({ steps }: Plan, gaps: readonly ColumnGap[]): Mark[] {
  const columns = gaps.map(({ column }) => column);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const without = (except: readonly number[]) => runsOf(steps.filter(({ row }) => !except.includes(row)).map(({ row }) => ({ row, column: left }))).map((run) => ({ ...run, columns: width }));
  return KINDS.flatMap((kind) => groupsOf(gaps.filter((gap) => kindOf(gap) === kind)).map((whileBlank) => ({ id: kind, look: LOOKS[kind], on: without(whileBlank[0].except), whileBlank })));
}

const kindOf = ({ role, severity }: ColumnGap): Kind => (role === "owner" || role === "measure" ? role : severity);

/** Those that are on the same cells, together. */
function groupsOf(gaps: readonly ColumnGap[]): readonly (readonly [ColumnGap, ...ColumnGap[]])[] {
  const groups = new Map<string, [ColumnGap, ...ColumnGap[]]>();
  for (const gap of gaps) {
    const group = groups.get(gap.except.join());
    if (group) group.push(gap);
    else groups.set(gap.except.join(), [gap]);
  }
  return [...groups.values()];
}

/** A cell with several findings has the look of the gravest. */
function fixedMarks(findings: readonly Finding[]): Mark[] {
  const worst = new Map<string, { readonly cell: Cell; readonly rank: number }>();
  for (const { cell, severity } of findings) {
    const key = `${String(cell.row)} ${String(cell.column)}`;
    const rank = KINDS.indexOf(severity);
    if (rank > (worst.get(key)?.rank ?? -1)) worst.set(key, { cell, rank });
  }
  return KINDS.flatMap((kind, i) => {
    const cells = [...worst.values()].filter(({ rank }) => rank === i).map(({ cell }) => cell);
    return cells.length > 0 ? [{ id: kind, look: LOOKS[kind], on: runsOf(cells) }] : [];
  });
}
