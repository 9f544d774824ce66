import type { BlankColumn } from "../../excel/marks/mark-formula";
import { isBlank } from "../../plan/placed";
import { findHeading, type Plan } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { RULES } from "../../rules/catalogue";
import type { Finding, Severity } from "../../rules/finding";
import { readLiveHighlight } from "../../rules/read-live-highlight";
import type { LiveColumn } from "../../rules/rule";
import type { Cell } from "../../sheet/cell";

/** A column of a plan in which a rule requires filled cells. */
export interface ColumnGap extends BlankColumn {
  readonly rule: string;
  /** As the team has chosen. */
  readonly severity: Severity;
  /** The rows whose gap the team ignores, or a sub-plan fills. */
  readonly except: readonly number[];
}

/** A field above a plan that a rule requires. */
export interface FieldGap {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: Cell;
}

/** Finds the columns with gaps that a formula can find as well. */
export const findColumnGaps = (plan: Plan, findings: readonly Finding[]): readonly ColumnGap[] =>
  RULES.flatMap((rule) => {
    const { id } = rule;
    const live = readLiveHighlight(rule);
    if (!live || "field" in live) return [];
    const found = findings.filter(({ rule }) => rule === id);
    return (found.length > 0 ? live : []).flatMap((highlight) => {
      const gap = findColumn(plan, highlight);
      const here = found.filter(({ cell }) => cell.column === gap?.column);
      const open = here.find(({ ignored }) => ignored === null);
      const detailed = Array.from(plan.subPlans?.keys() ?? [], (index) => plan.steps.rows[index] ?? -1);
      const except = [
        ...here.filter(({ ignored }) => ignored !== null).map(({ cell }) => cell.row),
        ...detailed.filter((row) => !here.some(({ cell }) => cell.row === row)),
      ];
      return gap && open ? [{ ...gap, rule: id, severity: open.severity, except }] : [];
    });
  });

/** The same for the fields above the plan. */
export const findFieldGaps = ({ fields }: Plan, findings: readonly Finding[]): readonly FieldGap[] =>
  RULES.flatMap(({ id, live }) => {
    const placed = live && "field" in live ? fields[live.field] : undefined;
    const found =
      placed && isBlank(placed) ? findings.find(({ rule, ignored }) => rule === id && ignored === null) : undefined;
    return found ? [{ rule: id, severity: found.severity, cell: found.cell }] : [];
  });

function findColumn(plan: Plan, { blank, filled = [] }: LiveColumn): BlankColumn | null {
  const role = blank.find((one) => findHeading(plan, one));
  const columns = listColumns(plan, blank);
  if (role === undefined || columns[0] === undefined) return null;
  const groups = [listColumns(plan, filled), listColumns(plan, role === "step" ? [] : ["step"])];
  return { column: columns[0], blank: columns, filled: groups.filter((group) => group.length > 0) };
}

const listColumns = (plan: Plan, roles: readonly Role[]): readonly number[] => [
  ...new Set(roles.flatMap((role) => findHeading(plan, role)?.column ?? [])),
];
