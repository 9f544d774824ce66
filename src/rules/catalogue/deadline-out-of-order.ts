import type { Placed } from "../../plan/placed";
import type { Readings } from "../../values/readings";
import { isOver } from "../../values/steps/status";
import { lazily } from "../../values/words/word-list";
import { answersOtherColumn } from "../asking/columns/answers-other-column";
import { isTaskList } from "../asking/columns/is-task-list";
import { dayAt, type Days, daysAt, findDated } from "../asking/order/days";
import { findOutOfOrder, type OutOfOrder } from "../asking/order/find-out-of-order";
import { called } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";
import type { Fix } from "../finding";

export const deadlineOutOfOrder = defineRule({
  id: "deadline-out-of-order",
  title: "Out of date order",
  severity: "warning",
  needs: ["step", "deadline"],
  uses: ["start", "depends-on", "number", "section", "status", "percent"],
  summary: "Steps are listed in order of completion.",
  why: "In order of completion a reader sees at once what comes next, and which steps others wait for.",
  fix: "Move the step up or down, or sort the steps by deadline.",

  *find(plan, { days, dependencies, parents, says, sections, statuses }) {
    if (answersOtherColumn(plan) || isTaskList(plan)) return;
    const [starts, deadlines] = [days("start"), days("deadline")];
    const wholes = lazily(() => new Set(Array.from(parents().values(), ({ place }) => place)));
    const waitsFor = lazily(() => new Map(dependencies().map(({ step, on }) => [step, on])));
    const isDone = (step: number): boolean => {
      const percent = plan.steps.cellAt(step, "percent");
      return isOver(statuses()[step]) || (percent !== undefined && isOver(says.status(percent)));
    };
    const fixes = plan.steps.sectionNames.length > 1 ? [] : SORT;
    for (const section of sections()) {
      const isOnce = (step: number): boolean =>
        !wholes().has(step) && !isDone(step) && !comesAgain(plan.steps.cellAt(step, "step"), says);
      const dated = findDated(deadlines, section);
      const misplaced = findMisplacedOnce(deadlines, dated, isOnce);
      const isOwnList = plan.template === null && plan.steps.length >= ENOUGH_TO_TELL;
      if (isOwnList && misplaced.length * RARELY > plan.steps.length) continue;
      for (const { index, neighbour } of misplaced) {
        if (isOwnList && Math.abs(dayAt(deadlines, index) - dayAt(deadlines, neighbour)) < FAR) continue;
        if (waitsFor().get(index)?.includes(neighbour)) continue; // which deadline-before-dependency says
        if (areInOrder(starts, deadlines, Math.min(index, neighbour), Math.max(index, neighbour))) continue;
        yield { index, at: "deadline", about: { neighbour, fixes } };
      }
    }
  },
  say: (step, { days }, { index, about: { neighbour }, plan }) => {
    const [day, other] = [index, neighbour].map((place) => sayDay(dayAt(days("deadline"), place)));
    const name = called(plan.steps.get(neighbour));
    const where = neighbour < index ? `before ${name} above it` : `after ${name} below it`;
    return `${called(step)} is due on ${day}, ${where} (${other}).`;
  },
  fixes: (_step, _sight, { about: { fixes } }) => fixes,

  examples: {
    right: `
      | Action Steps     | Deadline   |
      | Choose the books | 2026-12-01 |
      | Order the books  | 2026-12-15 |
      | Shelve the books | 2026-12-15 |`,
    wrong: `
      | Action Steps     | Deadline                           |
      | Choose the books | 2026-12-01                         |
      | Shelve the books | 2027-01-15                         |
      | Order the books  | 2026-12-15 {deadline-out-of-order} |`,
  },
});

/** The steps of a list that are out of order, and for each a neighbour that shows it. */
const findMisplaced = (deadlines: Days, steps: Int32Array): readonly OutOfOrder[] =>
  findOutOfOrder(daysAt(deadlines, steps)).map(({ index, neighbour }) => ({
    index: steps[index] ?? 0,
    neighbour: steps[neighbour] ?? 0,
  }));

/** The same among the steps that do not come again. Where none of those found does, the others need not be asked. */
function findMisplacedOnce(
  deadlines: Days,
  steps: Int32Array,
  isOnce: (step: number) => boolean,
): readonly OutOfOrder[] {
  let once = steps;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const misplaced = findMisplaced(deadlines, once);
    const named = new Set(misplaced.flatMap(({ index, neighbour }) => [index, neighbour]));
    const again = new Set([...named].filter((step) => !isOnce(step)));
    if (again.size === 0) return misplaced;
    once = once.filter((step) => !again.has(step));
  }
  return findMisplaced(deadlines, once.filter(isOnce));
}

const MOST_ROUNDS = 4;

/**
 * A team's own list may be in another order, such as by importance: only a date that is far from its neighbours, and
 * hardly any other, is likely to be a slip.
 */
const ENOUGH_TO_TELL = 4;
const RARELY = 6;
/** In days. */
const FAR = 150;

/** “Check the first-aid box every Friday” stands where it belongs, not where it ends. */
const comesAgain = (step: Placed | undefined, says: Readings): boolean =>
  step !== undefined && says.cadence(step).kind === "every";

/** A list in order of its starts is in order as well: what takes long ends later than what starts after it. */
const areInOrder = (starts: Days, deadlines: Days, above: number, below: number): boolean =>
  dayAt(starts, above) <= dayAt(starts, below) && dayAt(starts, below) <= dayAt(deadlines, below);

const SORT: readonly Fix[] = [{ kind: "sort", title: "Sort the steps by deadline", by: "deadline" }];
