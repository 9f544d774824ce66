import { type Field, FIELDS } from "../plan/role";
import { FIELD_NAMES } from "../plan/role-names";
import type { Cell } from "../sheet/cell";
import type { PlanSaid } from "./baseline";
import { type ComparedStep, createComparison, formatValue, matchColumns } from "./comparison";
import { matchPlans } from "./match-plans";
import { matchSteps, readText } from "./match-steps";

/** One thing that plans say differently. */
export interface Edit {
  readonly sheet: string;
  /** The text of the step; `""` for what is about the plan. */
  readonly step: string;
  /** The heading of the column, or what else it is: `step`, `title`, `section`. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Where it stands now; null where it is gone. */
  readonly cell: Cell | null;
}

/**
 * Every cell of the plans that says something else: step, column, before and after.
 *
 * @example
 * listEdits(before.plans, after.plans)
 * // [{ step: "Hire a tutor", column: "Owner", before: "Ana Ruiz", after: "Bo Lind", … }]
 */
export const listEdits = (before: readonly PlanSaid[], after: readonly PlanSaid[]): readonly Edit[] =>
  matchPlans(before, after).flatMap(({ before: older, after: newer }) => {
    if (!newer) return older ? [ofPlan(older, "plan", older.sheet, "")] : [];
    return older ? comparePlan(older, newer) : [ofPlan(newer, "plan", "", newer.sheet)];
  });

function comparePlan(older: PlanSaid, newer: PlanSaid): readonly Edit[] {
  const comparison = createComparison(older, newer);
  return [
    ...compareTexts(newer, "title", older.title, newer.title),
    ...FIELDS.flatMap((field) =>
      compareTexts(newer, FIELD_NAMES[field], readField(older, field), readField(newer, field)),
    ),
    ...compareColumns(older, newer),
    ...compareLists(newer, "section", older.sections, newer.sections),
    ...matchSteps(older, newer).flatMap((pair) => {
      const step = comparison.take(pair);
      return step.before && step.after ? compareStep(step) : compareWhole(step, older, newer);
    }),
  ];

  function compareStep(step: ComparedStep): readonly Edit[] {
    const text = step.after ? readText(newer, step.after, ["step"]) : "";
    const cells = comparison.listChangedCells(step).map(({ heading, before, after, cell }) => ({
      sheet: newer.sheet,
      step: text,
      column: heading,
      before,
      after,
      cell,
    }));
    const [was, is] = [step.before?.waitsFor ?? [], step.after?.waitsFor ?? []].map((texts) =>
      texts.toSorted().join("; "),
    );
    const waits = was === is || cells.some(({ column }) => isDependency(newer, column)) ? [] : [describeWaiting()];
    const moved =
      step.before?.section === step.after?.section
        ? []
        : [{ ...ofStep("section"), before: step.before?.section ?? "", after: step.after?.section ?? "" }];
    return [...cells, ...waits, ...moved];

    function describeWaiting(): Edit {
      return { ...ofStep("steps that it depends on"), before: was ?? "", after: is ?? "" };
    }
    function ofStep(column: string): Edit {
      const cell = step.after?.row === undefined ? null : { row: step.after.row, column: findStepColumn(newer) };
      return { sheet: newer.sheet, step: text, column, before: "", after: "", cell };
    }
  }
}

const isDependency = ({ columns }: PlanSaid, heading: string): boolean =>
  columns.some((column) => column.role === "depends-on" && column.heading === heading);

const findStepColumn = ({ columns }: PlanSaid): number => columns.find(({ role }) => role === "step")?.column ?? 0;

/** A step that is new, or gone. */
function compareWhole({ before, after }: ComparedStep, older: PlanSaid, newer: PlanSaid): readonly Edit[] {
  const was = before ? readText(older, before, ["step"]) : "";
  const is = after ? readText(newer, after, ["step"]) : "";
  const cell = after?.row === undefined ? null : { row: after.row, column: findStepColumn(newer) };
  return [{ sheet: newer.sheet, step: is === "" ? was : is, column: "step", before: was, after: is, cell }];
}

const ofPlan = ({ sheet }: PlanSaid, column: string, before: string, after: string): Edit => ({
  sheet,
  step: "",
  column,
  before,
  after,
  cell: null,
});

const compareTexts = (plan: PlanSaid, column: string, before: string, after: string): readonly Edit[] =>
  before === after ? [] : [ofPlan(plan, column, before, after)];

const readField = (plan: PlanSaid, field: Field): string => {
  const value = plan.fields[field] ?? "";
  return formatValue(value, { heading: "", role: DATED_FIELDS.includes(field) ? "deadline" : null }, plan);
};
const DATED_FIELDS: readonly Field[] = ["plan-date", "target-end", "next-review"];

/** Headings that say something else, and columns that are new or gone. */
function compareColumns(older: PlanSaid, newer: PlanSaid): readonly Edit[] {
  const pairs = matchColumns(older.columns, newer.columns);
  const renamed = pairs.flatMap(({ then, said }) =>
    compareTexts(newer, "heading", older.columns[then]?.heading ?? "", said.heading),
  );
  const gone = older.columns.filter((_, i) => !pairs.some(({ then }) => then === i));
  const added = newer.columns.filter((_, i) => !pairs.some(({ now }) => now === i));
  return [
    ...renamed,
    ...gone.map(({ heading }) => ofPlan(newer, "column", heading, "")),
    ...added.map(({ heading }) => ofPlan(newer, "column", "", heading)),
  ];
}

function compareLists(plan: PlanSaid, column: string, before: readonly string[], after: readonly string[]) {
  return [
    ...before.filter((text) => !after.includes(text)).map((text) => ofPlan(plan, column, text, "")),
    ...after.filter((text) => !before.includes(text)).map((text) => ofPlan(plan, column, "", text)),
  ];
}
