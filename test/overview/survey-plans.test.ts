import fc from "fast-check";
import { drawPicture } from "../../src/overview/draw-picture";
import { countSteps } from "../../src/overview/overview";
import { overviewPage } from "../../src/overview/overview-page";
import { surveyPlans } from "../../src/overview/survey-plans";
import { chooseWeeks, COLUMNS_OF_WEEKS, findColumn, listColumns } from "../../src/overview/weeks";
import { planIn } from "../communication/plan-in";

const CALENDAR = { today: 46354, monthFirst: false }; // 28 November 2026, a Saturday

const survey = (drawing: string) => surveyPlans([planIn(drawing)], CALENDAR);

test("a step is late once its day has passed, whatever its status says but done", () => {
  const { plans } = survey(`
    | Action Step           | Owner      | Deadline      | Status      |
    | Buy the atlas         | Ana Ruiz   | 2026-11-27    | in progress |
    | Bind the newspapers   | Ana Ruiz   | 2026-11-28    |             |
    | Move the shelves      | Ben Okafor | November 2026 | not started |
    | Paint the reading room | Ben Okafor | October 2026 | 100%        |
    | Sell the old shelves  | Ben Okafor | 2026-10-01    | dropped     |
    | Invite the readers    | Ben Okafor | soon          | started     |`);
  expect(plans[0]?.steps.map(({ state }) => state)).toEqual(["late", "to-come", "to-come", "done", "in-progress"]);
  expect(countSteps(plans[0]?.steps ?? [])).toMatchObject({
    steps: 5,
    done: 1,
    late: 1,
    undated: 1,
    withoutMeasure: 5,
  });
});

test("a plan without a status says how much of it is filled in", () => {
  const { plans } = survey(`
    | Action Step         | Owner    | Deadline   | Measures of Implementation |
    | Buy the atlas       | Ana Ruiz | 2026-12-27 | 1 atlas                    |
    | Bind the newspapers | TBD      | 2026-12-28 | 40 volumes                 |`);
  expect(plans[0]?.hasStatus).toBe(false);
  expect(countSteps(plans[0]?.steps ?? [])).toMatchObject({ filledIn: 1, withoutOwner: 1 });
});

test("one person under two spellings is one load, and several owners of a step carry it each", () => {
  const { loads } = survey(`
    | Action Step         | Owner                | Deadline   | KPI     |
    | Buy the atlas       | Ruiz, Ana            | 2026-12-27 | 1 atlas |
    | Bind the newspapers | Ana Ruiz; Ben Okafor | 2026-12-28 | 40      |
    | Move the shelves    | the math team        | 2026-12-29 | 3       |
    | Invite the readers  |                      | 2026-12-30 | 9       |`);
  expect(loads.map(({ owner, states }) => `${owner}: ${String(states.length)}`)).toEqual([
    "Ruiz, Ana: 2",
    "Ben Okafor: 1",
    "the math team: 1",
    ": 1",
  ]);
});

test("it is told what is late, and what is due within 30 days, the plan's review too", () => {
  const { due } = survey(`
    | Next review: | 2026-12-12 |            |         |
    |              |            |            |         |
    | Action Step         | Owner      | Deadline   | KPI     |
    | Buy the atlas       | Ana Ruiz   | 2026-12-28 | 1 atlas |
    | Bind the newspapers | Ben Okafor | 2026-12-29 | 40      |
    | Move the shelves    | Ben Okafor | 2026-11-20 | 3       |`);
  expect(due.map(({ text, day }) => [text, day - CALENDAR.today])).toEqual([
    ["Move the shelves", -8],
    ["Review of the plan", 14],
    ["Buy the atlas", 30],
  ]);
});

test("the timeline begins on a Monday, and holds every day but those far away", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -730, max: 1090 }), { maxLength: 20 }), fc.integer(), (offsets, far) => {
      const { today } = CALENDAR;
      const steps = [...offsets, far].map((offset) => ({ start: null, deadline: today + offset }));
      const weeks = chooseWeeks({ today, plans: [{ steps, end: null }] } as never);
      const columns = listColumns(weeks);
      expect((columns[0]! - 2) % 7).toBe(0);
      expect(columns).toHaveLength(COLUMNS_OF_WEEKS);
      expect([0, ...offsets].map((offset) => findColumn(weeks, today + offset))).not.toContain(null);
    }),
    { numRuns: 300 },
  );
});

test("milestones stand in the timeline, in the order of their days, and a bar says for how long", () => {
  const overview = survey(`
    | Action Step         | Milestone    | Owner    | Start      | Deadline   | Status |
    | Bind the newspapers | Archive safe | Ana Ruiz | 2026-11-02 | 2027-01-29 |        |
    | Buy the atlas       | x            | Ana Ruiz | 2026-11-25 | 2026-12-01 |        |
    | Move the shelves    |              | Ben Cole |            | 2026-12-20 |        |
    | Paint the hall      | yes          | Ben Cole | 2026-06-01 | 2026-11-20 | done   |`);
  const { bars, milestones } = drawPicture(overview);
  expect(milestones.map(({ text, words }) => `${text}: ${words}`)).toEqual([
    "Buy the atlas: 1 Dec 2026",
    "Archive safe: 29 Jan 2027",
  ]);
  expect(bars.map(({ words, isMilestone }) => `${words} ${isMilestone ? "◆" : ""}`)).toEqual([
    "1 Dec, 7 days ◆",
    "20 Dec ",
    "29 Jan, 13 weeks ◆",
    "20 Nov, 6 months ◆",
  ]);
  const { head, blocks } = overviewPage(overview);
  expect(head[1]?.contents.step).toBe("next milestone 1 Dec 2026: Buy the atlas");
  expect(Object.values(blocks[0]?.lines[0] ?? {})).toContain("◆");
});
