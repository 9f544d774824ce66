import type { Mark, MarkLook } from "../excel/mark-cells";
import { findHeading, type Plan } from "../plan/plan";
import type { Finding, Severity } from "../rules/finding";
import { RULES } from "../rules";
import type { Cell } from "../sheet/cell";
import { runsOf } from "../sheet/runs";

/**
 * What to colour for a plan's findings, the weakest look first, since Excel puts the newest on top. A look has at most two marks, one for
 * gaps and one for all else: each mark takes over 1 KB of the message.
 * Where a rule is "this cell is blank", all the cells of its column are marked with a formula, so that the colour goes as soon as the
 * cell is filled, without the add-in too; all else is marked as it was found.
 */
export function marksOf(plan: Plan, findings: readonly Finding[]): readonly Mark[] {
  const open = findings.filter(({ ignored }) => ignored === null);
  const gaps = findGaps(plan, open);
  const gapRules = new Set(gaps.map(({ rule }) => rule));
  return [...fixedMarks(open.filter(({ rule }) => !gapRules.has(rule))), ...gapMarks(plan, gaps)];
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

/** A column with blank cells that a rule wants filled. */
interface Gap {
  readonly rule: string;
  readonly kind: Kind;
  readonly column: number;
}

const findGaps = (plan: Plan, open: readonly Finding[]): readonly Gap[] =>
  RULES.flatMap(({ id, live }) => {
    const found = open.find(({ rule }) => rule === id);
    if (!live || !found || live.role === "step") return [];
    const column = findHeading(plan, live.role)?.column;
    const kind = live.role === "owner" || live.role === "measure" ? live.role : found.severity;
    return column === undefined || !findHeading(plan, "step") ? [] : [{ rule: id, kind, column }];
  });

/** All on the same cells, from the first column with a gap to the last: the formula says in which of them. */
function gapMarks(plan: Plan, gaps: readonly Gap[]): Mark[] {
  const unlessBlank = findHeading(plan, "step")?.column;
  if (unlessBlank === undefined) return [];
  const columns = gaps.map(({ column }) => column);
  const left = Math.min(...columns);
  const on = runsOf(plan.steps.map(({ row }) => ({ row, column: left }))).map((run) => ({ ...run, columns: Math.max(...columns) - left + 1 }));
  return KINDS.flatMap((kind) => {
    const own = gaps.filter((gap) => gap.kind === kind).map(({ column }) => column);
    return own.length > 0 ? [{ id: kind, look: LOOKS[kind], on, whileBlank: { columns: own, unlessBlank } }] : [];
  });
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
