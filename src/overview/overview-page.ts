import type { Block, Line, Page, PageColumn } from "../communication/pages/page";
import { serialIn } from "../values/dates/calendar";
import { describeBudget, joinBudgets } from "./budget";
import { OVERVIEW_TABLES } from "./built-tables";
import { countSteps, type Overview, type PlanOverview, type StepOverview } from "./overview";
import { describeAbout, describeFigures, describeSigns, nameOverview } from "./overview-head";
import {
  countLoad,
  countWords,
  describeDistance,
  describeSubPlan,
  formatDay,
  formatMonth,
  joinOwners,
  MILESTONE_SIGN,
  nameState,
  NO_DATE,
  SIGNS,
} from "./overview-words";
import { chooseWeeks, COLUMNS_OF_WEEKS, findColumn, formatWeekId, listColumns, type Weeks } from "./weeks";

/** The name of the sheet, as long as no other has it. */
export const OVERVIEW_SHEET = "Plan Overview";

/** So many lines a table has at most; the rest is counted. */
const MOST_LINES = 200;

/** The columns before the weeks, whose cells the conditional formats look at. */
export const TEXT_COLUMNS: readonly PageColumn[] = [
  { id: "step", heading: "Step", width: 44, kind: "text" },
  { id: "owner", heading: "Owner", width: 19, kind: "text" },
  { id: "start", heading: "Start", width: 13.5, kind: "date", quiet: true },
  { id: "deadline", heading: "Deadline", width: 13.5, kind: "date" },
  { id: "status", heading: "Status", width: 13, kind: "text", quiet: true },
];

const COLUMNS: readonly PageColumn[] = [
  ...TEXT_COLUMNS,
  ...Array.from({ length: COLUMNS_OF_WEEKS }, (_, week): PageColumn => ({
    id: formatWeekId(week),
    heading: `Week ${String(week + 1)}`,
    width: 2.6,
    kind: "week",
    quiet: true,
  })),
  { id: "mark", heading: "Mark", width: 0, kind: "mark" },
];

/** The Plan Overview sheet: how the plans stand, the timeline, what is due next, and who carries how much. */
export function overviewPage(overview: Overview): Page {
  const weeks = chooseWeeks(overview);
  return {
    name: OVERVIEW_SHEET,
    columns: COLUMNS,
    filters: false,
    look: { wrap: true, horizontal: "Left", vertical: "Center", indent: 1, rowLines: "#d9d9d9" },
    head: [
      { id: "title", contents: { step: nameOverview(overview) } },
      {
        id: "about",
        contents: { step: describeAbout(overview), [formatWeekId(0)]: `As of ${formatDay(overview.today)}` },
      },
      ...describeFigures(overview),
      { id: "months", contents: { step: describeSigns(overview), ...listMonths(weeks) } },
    ],
    blocks: [timeline(overview, weeks), due(overview), load(overview), budget(overview)],
  };
}

/** The name of each month at its first column; the year at the first one and at each January. */
function listMonths(weeks: Weeks): Line {
  const shown: Record<string, string> = {};
  let last = { end: 0, month: "", year: "" };
  for (const [index, day] of listColumns(weeks).entries()) {
    const [month = "", year = ""] = formatMonth(day + weeks.days - 1).split(" ");
    if ((month === last.month && year === last.year) || index < last.end) continue;
    const isNewYear = year !== last.year;
    shown[formatWeekId(index)] = isNewYear ? `${month} ’${year.slice(2)}` : month;
    last = { end: index + (isNewYear ? WITH_YEAR : ALONE), month, year };
  }
  return shown;
}

/** So many columns the name of a month takes, with its year or alone. */
const [WITH_YEAR, ALONE] = [3, 2] as const;

const BLOCK = {
  getName: ({ step = "" }) => step,
  goneRemark: "",
} as const satisfies Partial<Block>;

function timeline(overview: Overview, weeks: Weeks): Block {
  const days = listColumns(weeks).map((day, index) => [formatWeekId(index), serialIn(overview, day)] as const);
  return {
    ...BLOCK,
    table: OVERVIEW_TABLES[0],
    title: { id: "timeline", contents: { step: "Timeline", ...Object.fromEntries(days) } },
    lines: overview.plans.flatMap((plan) => [
      ...(overview.plans.length > 1 ? [headPlan(plan)] : []),
      ...listTimeline(plan, Math.max(10, Math.floor(MOST_LINES / overview.plans.length)), (step) => ({
        step: step.text + (step.subPlan ? ` (sub-plan: ${describeSubPlan(step.subPlan)})` : ""),
        owner: joinOwners(step),
        ...(step.start !== null && { start: serialIn(overview, step.start) }),
        deadline: step.deadline === null ? NO_DATE : serialIn(overview, step.deadline),
        status: nameState(step.state, plan),
        ...signBar(step, weeks),
      })),
    ]),
    getKey: ({ step = "" }) => ({ group: "", text: step.replace(SUB_PLAN, "") }),
  };
}

/** How far a sub-plan is changes; what is typed next to its step stays with the step. */
const SUB_PLAN = / \(sub-plan: [\d,]+ of [\d,]+ done\)$/;

const headPlan = ({ name, hasStatus, steps }: PlanOverview): Line => {
  const { steps: all, done } = countSteps(steps);
  return { step: name, status: hasStatus ? `${String(done)} of ${String(all)} done` : countWords(all, "step") };
};

/** Of a plan too long to show, what is done is left out, then what is due last; each is counted in a line. */
function listTimeline({ steps }: PlanOverview, most: number, draw: (step: StepOverview) => Line): readonly Line[] {
  if (steps.length <= most) return steps.map(draw);
  const open = steps.filter(({ state }) => state !== "done");
  const done = steps.length - open.length;
  const first = new Set(open.toSorted((a, b) => (a.deadline ?? Infinity) - (b.deadline ?? Infinity)).slice(0, most));
  return [
    ...(done > 0 ? [{ step: `${countWords(done, "step")} done, not listed` }] : []),
    ...steps.filter((step) => first.has(step)).map(draw),
    ...(open.length > most ? [{ step: `${countWords(open.length - most, "later step")}, not listed` }] : []),
  ];
}

/** The sign of its state, or that of a milestone, at the end of its bar. */
function signBar({ deadline, state, milestone }: StepOverview, weeks: Weeks): Line {
  const column = deadline === null ? null : findColumn(weeks, deadline);
  return column === null ? {} : { [formatWeekId(column)]: milestone === null ? SIGNS[state] : MILESTONE_SIGN };
}

const due = (overview: Overview): Block => ({
  ...BLOCK,
  table: OVERVIEW_TABLES[1],
  title: {
    id: "due",
    contents: { step: "Late, and due in the next 30 days", ...(overview.due.length === 0 && { owner: "nothing" }) },
  },
  headings: { deadline: "Due", status: "When" },
  lines: bound(
    overview.due.map((one) => ({
      step: one.text,
      owner: one.kind === "review" ? one.owners.join(", ") : joinOwners(one),
      deadline: serialIn(overview, one.day),
      status: describeDistance(one.day, overview.today),
    })),
  ),
  getKey: ({ step = "" }) => ({ group: "", text: step }),
});

const load = ({ loads }: Overview): Block => ({
  ...BLOCK,
  table: OVERVIEW_TABLES[2],
  title: { id: "load", contents: { step: "Load by owner", owner: "one sign, one step" } },
  headings: { step: "Owner", owner: "Steps" },
  lines: bound(
    loads.map(({ owner, states }) => ({
      step: owner === "" ? "No owner" : owner,
      owner: countLoad(states),
      ...signSteps(states.map((state) => SIGNS[state])),
    })),
  ),
  getKey: ({ step = "" }) => ({ group: "", text: step }),
});

/** What the resources of each strategy cost; only where a plan names a sum. */
function budget({ plans }: Overview): Block {
  const budgets = plans.flatMap((plan) => plan.budgets);
  const all = budgets.length > 1 ? [{ step: "Together", owner: describeBudget(joinBudgets(budgets)) }] : [];
  return {
    ...BLOCK,
    retired: budgets.length === 0,
    table: OVERVIEW_TABLES[3],
    title: { id: "budget", contents: { step: "Budget", owner: "the sums that the resources name" } },
    headings: { step: "Strategy", owner: "Sum" },
    lines: bound([...budgets.map((one) => ({ step: one.name, owner: describeBudget(one) })), ...all]),
    getKey: ({ step = "" }) => ({ group: "", text: step }),
  };
}

/** One sign a week's column; where there are more steps, the last says so. */
const signSteps = (signs: readonly string[]): Line =>
  Object.fromEntries(
    (signs.length <= COLUMNS_OF_WEEKS ? signs : [...signs.slice(0, COLUMNS_OF_WEEKS - 1), "…"]).map((sign, index) => [
      formatWeekId(index),
      sign,
    ]),
  );

const bound = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), { step: `${countWords(lines.length - MOST_LINES, "other")}, not listed` }];
