import { isBlank } from "../../plan/placed";
import { type ExpectedColumn, hasColumn, type Plan, type PlanWith } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { ROLE_NAMES } from "../../plan/role-names";
import type { Readings } from "../../values/readings";
import { answersOtherColumn } from "../asking/columns/answers-other-column";
import { holdsPeriods, isSchedule } from "../asking/columns/holds-periods";
import { asksForResults } from "../asking/columns/is-filled-later";
import { isTaskList } from "../asking/columns/is-task-list";
import { namesPeople } from "../asking/people/names-people";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";
import type { World } from "../world";

export const columnMissing = defineRule({
  id: "column-missing",
  title: "Missing column",
  severity: "warning",
  needs: [],
  summary: "A plan says what, who, by when and how success is measured.",
  why: "Nobody is asked for what has no column: every step needs an owner, a deadline and a measure of implementation.",
  fix: "Add the column, or choose in the pane which column holds it.",

  *plan(plan, { says, profile, column }) {
    const required = listRequiredColumns(profile);
    const asksOnlyLater = holdsNoResultYet(plan, column("measure"));
    const missing = [...required, ...findCoreColumns(plan, says), ...plan.expects.columns].filter(
      ({ role }) =>
        (!hasColumn(plan, role) || (role === "measure" && asksOnlyLater)) &&
        !plan.questions.some((question) => question.role === role),
    );
    const cell = { row: plan.headingRow, column: Math.max(0, ...plan.columns.map(({ column }) => column)) };
    for (const { role, heading } of unique(missing)) {
      const isRequired = required.some((one) => one.role === role);
      if (isRequired && isAnsweredElsewhere(plan, role)) continue;
      yield {
        cell,
        message: isRequired
          ? `The plan has no column for ${ROLE_NAMES[role]}, which ${profile?.name ?? ""} requires.`
          : `The plan has no column for ${ROLE_NAMES[role]}.`,
        about: role,
        severity: isRequired || isError(role, plan) ? "error" : "warning",
        fixes: [{ kind: "add-columns", title: `Add the column “${heading}”`, columns: [{ role, heading }] }],
      };
    }
  },

  examples: {
    right: `
      | Action Steps      | Measures of Implementation | Owner    | Deadline   |
      | Hire a math tutor | Contract signed            | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Action Steps      | Measures of Implementation | Owner {column-missing} |
      | Hire a math tutor | Contract signed            | Ana Ruiz               |`,
  },
});

/** What every plan needs, and the heading of the template's column for it. */
const CORE: Readonly<Partial<Record<Role, string>>> = {
  step: "Action Steps",
  owner: "Owner",
  deadline: "Deadline",
  measure: "Measures of Implementation",
};

function listRequiredColumns(profile: World["profile"]): readonly ExpectedColumn[] {
  const named = (role: Role): string => profile?.headings[role]?.[0] ?? CORE[role] ?? capitalize(ROLE_NAMES[role]);
  return (profile?.required.columns ?? []).map((role) => ({ role, heading: named(role) }));
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “Result”, blank in every row: it will say what came out, and not how success is measured. */
const holdsNoResultYet = ({ columns, template }: Pick<Plan, "columns" | "template">, column?: Column): boolean =>
  template === null &&
  columns.some(({ role, heading }) => role === "measure" && asksForResults(heading)) &&
  [...(column?.tally() ?? [])].every(isBlank);

/** Those who lead an action own it; resources may be in two columns. */
const isAnsweredElsewhere = (plan: PlanWith<never>, role: Role): boolean =>
  (role === "owner" && hasColumn(plan, "lead")) ||
  (role === "resources" && (hasColumn(plan, "resources-needed") || hasColumn(plan, "resources-available")));

/**
 * A template that has been kept as it is needs only what it has: an action record has leads in place of owners, and no
 * measures. Other columns may name people, columns of months say when; neither a list of tasks nor one of answers to
 * findings is asked how success is measured.
 */
function findCoreColumns(plan: PlanWith<never>, says: Readings): readonly ExpectedColumn[] {
  const isRecord = plan.template !== null || plan.columns.some(({ role }) => role === "lead" || role === "mobilizer");
  if (isRecord) return [];
  const isAnswered = (role: string): boolean =>
    (role === "owner" &&
      (namesPeople(plan.steps, says) || plan.unnamed.some(({ isPersonInLetters }) => isPersonInLetters))) ||
    (role === "deadline" && (holdsPeriods(plan, says) || hasColumn(plan, "cadence"))) ||
    (role === "measure" && (isTaskList(plan) || isSchedule(plan, says) || answersOtherColumn(plan)));
  return Object.entries(CORE)
    .filter(([role]) => !isAnswered(role))
    .map(([role, heading]) => ({ role: role as Role, heading }));
}

/** Of a plan that a team had already, only what says what is to be done, and by whom where no column names people. */
const isError = (role: Role, plan: Pick<Plan, "template" | "columns">): boolean =>
  plan.template === null ? role === "step" || (role === "owner" && !hasColumn(plan, "support")) : role in CORE;

const unique = (columns: readonly ExpectedColumn[]): readonly ExpectedColumn[] =>
  columns.filter(({ role }, i) => columns.findIndex((one) => one.role === role) === i);
