import type { Page } from "../communication/pages/page";
import { describeBudget, joinBudgets } from "./budget";
import { countSteps, findEnd, listMilestonesByDay, type Overview } from "./overview";
import { countWords, formatDay, MILESTONE_SIGN, SIGNS } from "./overview-words";
import { formatWeekId } from "./weeks";

const LEGEND = [
  `${SIGNS.done} done`,
  `${SIGNS["in-progress"]} in progress`,
  `${SIGNS.late} late`,
  `${SIGNS["to-come"]} to come`,
].join("   ");

/** What the signs at the ends of the bars mean. */
export const describeSigns = ({ plans }: Overview): string =>
  plans.some(({ steps }) => steps.some(({ milestone }) => milestone !== null))
    ? `${LEGEND}   ${MILESTONE_SIGN} milestone`
    : LEGEND;

/** `Safer nights on ward 3`, or `3 plans at a glance` */
export function nameOverview({ plans: [plan, ...others] }: Overview): string {
  if (!plan) return "Plan Overview";
  return others.length === 0 ? plan.name : `${countWords(others.length + 1, "plan")} at a glance`;
}

/** Whose plan it is, its owner, the next review and the next milestone. */
export function describeAbout(overview: Overview): string {
  const { measures } = overview;
  const [plan, ...others] = overview.plans;
  if (!plan) return "There is no plan in this workbook any more.";
  const budgets = overview.plans.flatMap((one) => one.budgets);
  const next = listMilestonesByDay(overview).find(({ state }) => state !== "done");
  return [
    ...(others.length > 0
      ? overview.plans.map(({ name }) => name)
      : [
          plan.whose,
          plan.owner && `plan owner ${plan.owner}`,
          plan.nextReview !== null && `next review ${formatDay(plan.nextReview)}`,
        ]),
    measures.length > 0 && describeMeasures(measures),
    budgets.length > 0 && `budget ${describeBudget(joinBudgets(budgets))}`,
    typeof next?.day === "number" && `next milestone ${formatDay(next.day)}: ${next.name}`,
  ]
    .filter((part) => typeof part === "string")
    .join(" · ");
}

/** `3 of 8 measures met` */
const describeMeasures = (measures: Overview["measures"]): string =>
  `${String(measures.filter(({ isMet }) => isMet === true).length)} of ${countWords(measures.length, "measure")} met`;

/** What is counted, in large figures, and its words below. */
export function describeFigures(overview: Overview): Page["head"] {
  const { steps, done, filledIn, late, withoutOwner, undated, withoutMeasure } = countSteps(
    overview.plans.flatMap((plan) => plan.steps),
  );
  const hasStatus = overview.plans.some((plan) => plan.hasStatus);
  const end = findEnd(overview);
  const all = steps.toLocaleString("en");
  return [
    {
      id: "figures",
      contents: {
        step: `${(hasStatus ? done : filledIn).toLocaleString("en")} of ${all}`,
        owner: late,
        start: withoutOwner,
        deadline: undated,
        status: withoutMeasure,
        [formatWeekId(0)]: end === null ? "–" : formatDay(end.day),
      },
    },
    {
      id: "figure-words",
      contents: {
        step: hasStatus ? "steps complete" : "steps filled in (no column says what is done)",
        owner: hasStatus ? "late" : "past their deadline",
        start: "no owner",
        deadline: "no date",
        status: "no measure",
        [formatWeekId(0)]: end?.isStated === false ? "last deadline" : "fully operational",
      },
    },
  ];
}
