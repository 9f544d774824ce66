import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { communicationPage } from "../../src/communication/pages/communication-page";
import { REMARKS } from "../../src/communication/pages/page";
import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-22")!;

const SCHOOL = `
  | Date: | 2026-11-02 | | | | | |
  | Action Step        | By Whom    | By When    | Informed by | Target Audience \
  | How often     | KPI               |
  | Hire a math tutor  | Ana Ruiz   | 2027-01-15 | Ben Okafor  | Teachers; parents\\nSchool Board \
  | weekly        | Tutor signed      |
  | Train the staff    | Carla Meier| 2027-03-01 |             | PARENTS \
  | monthly       | 20 staff trained  |
  | Open the study hall| Dan Roy    | 2027-02-01 | Dan Roy     | School board \
  | on completion |                   |
  | Paint the walls    |            | 2027-02-01 |             | \
  |               |                   |`;

describe("audiences", () => {
  const { audiences, communications } = buildCommunicationPlan([planIn(SCHOOL)], { today: TODAY, monthFirst: true });

  test("are split, folded and merged over the steps", () =>
    expect(
      audiences.map(({ audience, communications: told }) => [audience, told.map(({ step }) => step.text)]),
    ).toEqual([
      ["Teachers", ["Hire a math tutor"]],
      ["Parents", ["Hire a math tutor", "Train the staff"]],
      ["School Board", ["Hire a math tutor", "Open the study hall"]],
    ]));

  test("are told as often as the most frequent of their steps asks", () =>
    expect(audiences.map(({ howOften }) => howOften)).toEqual(["weekly", "weekly", "weekly"]));

  test("hear of a step once each", () => expect(communications).toHaveLength(5));
});

describe("dates", () => {
  const nextOf = (howOften: string, today: string) => {
    const drawing = `
      | Action Step | By Whom | By When | Target Audience | How often |
      | Read aloud  | Tom Vega | 2027-06-30 | Families | ${howOften} |`;
    const [told] = buildCommunicationPlan(
      [planIn(drawing)],
      { today: findIsoDay(today)!, monthFirst: true },
      { since: TODAY },
    ).communications;
    return told && told.next !== null ? formatIsoDay(told.next) : null;
  };

  test.each([
    ["every Monday", "2026-11-24", "2026-11-30"],
    ["jeden Freitag", "2026-11-24", "2026-11-27"],
    ["Mondays and Thursdays", "2026-11-24", "2026-11-26"],
    ["Mondays and Thursdays", "2026-11-27", "2026-11-30"],
    ["every other Wednesday", "2026-11-26", "2026-12-02"],
    ["first Monday of each month", "2026-11-24", "2026-12-07"],
    ["am letzten Freitag des Monats", "2026-11-28", "2026-12-25"],
    ["1st and 3rd Tuesday of the month", "2026-12-02", "2026-12-15"],
    ["on the 15th of each month", "2026-11-28", "2026-12-15"],
    ["am 31. jedes Monats", "2026-11-28", "2026-11-30"],
    ["every May", "2026-11-28", "2027-05-03"],
    ["every April 20th", "2026-11-28", "2027-04-20"],
    ["first Monday of the quarter", "2026-11-28", "2027-01-04"],
    ["Mon-Fri", "2026-11-28", "2026-11-30"],
    ["weekly, then monthly", "2026-11-24", null],
    ["as needed", "2026-11-24", null],
  ])("told %s, seen on %s, it is next told on %s", (howOften, today, next) =>
    expect(nextOf(howOften, today)).toBe(next),
  );
});

test("what is told as needed is covered", () => {
  const plan = buildCommunicationPlan([planIn(SCHOOL.replace("| weekly ", "| as needed "))], {
    today: TODAY,
    monthFirst: true,
  });
  expect(plan.notCovered.map(({ step }) => step.text)).toEqual(["Paint the walls"]);
});

test.each([
  ["as needed", "2027-03-01", "As needed: no dates."],
  ["now and then", "2027-03-01", "The frequency cannot be read: no dates."],
  ["", "2027-03-01", "No frequency: no dates."],
  ["at milestones", "some day", "No readable deadline: no dates."],
  ["monthly", "2026-10-01", "Nothing is due before the deadline."],
  ["once", "2026-11-20", "Nothing more is due before the deadline."],
  ["weekly", "2027-03-01", ""],
])("a line told %j until %s says why it has no dates: %j", (howOften, until, remark) => {
  const drawing = `
    | Action Step | Informed by | By When | Target Audience | How often |
    | Read aloud  | Tom Vega | ${until} | Families | ${howOften} |`;
  const [, schedule] = communicationPage(
    buildCommunicationPlan([planIn(drawing)], { today: TODAY, monthFirst: true }),
  ).blocks;
  expect(schedule?.lines.map((line) => line[REMARKS])).toEqual([remark]);
});
