import { cellOf, isBlank } from "../../plan/placed";
import { findHeading, hasColumn, type PlanWith } from "../../plan/plan";
import { type Role, ROLES } from "../../plan/role";
import { FIELD_NAMES, ROLE_NAMES } from "../../plan/role-names";
import { namesStrategies } from "../asking/columns/names-strategies";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ASKING } from "../profile/rules-in-force";
import type { Found, Sight } from "../rule";

export const requiredMissing = defineRule({
  id: "required-missing",
  title: "Missing, but required",
  severity: "error",
  needs: [],
  uses: ROLES,
  summary: "The plan says what the profile requires.",
  why: "Whoever the plan is submitted to needs this of every plan, and sends it back without it.",
  fix: "Write it in the cell.",

  *plan(plan, { profile, summaries, subPlan }) {
    const by = profile?.name ?? "";
    for (const field of plan.partOf?.step ? [] : (profile?.required.fields ?? [])) {
      const placed = plan.fields[field];
      if (placed && !isBlank(placed)) continue;
      if (field === "strategy" && plan.columns.some(namesStrategies)) continue;
      const cell = placed ? cellOf(placed) : { row: plan.headingRow, column: plan.columns[0]?.column ?? 0 };
      yield { cell, message: `The plan does not say its ${FIELD_NAMES[field]}, which ${by} requires.`, about: field };
    }
    for (const role of listAsked(profile)) {
      const blank = listBlank(plan, role, (index) => summaries().has(index) || subPlan(index)?.says.has(role) === true);
      const cell = findHeading(plan, role);
      if (cell && isWholeColumn(plan, blank))
        yield { cell, message: `No step says its ${ROLE_NAMES[role]}, which ${by} requires.`, about: role };
    }
  },
  *find(plan, { profile, summaries, subPlan }) {
    for (const role of listAsked(profile)) {
      const blank = listBlank(plan, role, (index) => summaries().has(index) || subPlan(index)?.says.has(role) === true);
      if (!isWholeColumn(plan, blank)) for (const index of blank) yield { index, at: role } satisfies Found;
    }
  },
  say: (step, { profile }, { role }) =>
    `${called(step)} does not say its ${ROLE_NAMES[role]}, which ${profile?.name ?? ""} requires.`,

  examples: {
    right: `
      | Action Steps       | Owner    | Channel |
      | Order the new beds | Ana Ruiz | e-mail  |`,
    wrong: `
      | Action Steps       | Owner    | Channel            |
      | Order the new beds | Ana Ruiz | {required-missing} |`,
  },
});

/** Of the required columns those of which no other rule finds an error where they are blank. */
const listAsked = (profile: Sight["profile"]): readonly Role[] =>
  (profile?.required.columns ?? []).filter((role) => ASKING[role] === undefined);

/** The places of the steps that are blank there; of two columns of resources one is enough. */
function listBlank(plan: PlanWith<never>, role: Role, isSummedUp: (index: number) => boolean): readonly number[] {
  const columns = [role, ...(role === "resources" ? RESOURCES : [])].filter((one) => hasColumn(plan, one));
  if (columns.length === 0) return [];
  return Array.from(plan.steps.rows.keys()).filter(
    (index) =>
      !isSummedUp(index) &&
      !isBlank(plan.steps.cellAt(index, "step") ?? NOTHING) &&
      columns.every((one) => isBlank(plan.steps.cellAt(index, one) ?? NOTHING)),
  );
}

const RESOURCES: readonly Role[] = ["resources-needed", "resources-available"];
const NOTHING = { value: "" };

/** Fewer blank cells are reported one by one. */
const MANY = 3;

const isWholeColumn = ({ steps }: PlanWith<never>, blank: readonly number[]): boolean =>
  blank.length >= MANY && blank.length === steps.length;
