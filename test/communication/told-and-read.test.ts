import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listCalendars } from "../../src/communication/calendars/list-calendars";
import { PLAN_SHEET } from "../../src/communication/communication-sheets";
import { listNews } from "../../src/communication/messages/list-news";
import type { ToldStep } from "../../src/communication/messages/told";
import { calendarPage } from "../../src/communication/pages/calendar-page";
import { describeChanges, summarize } from "../../src/communication/pages/changes";
import { readOtherTable } from "../../src/communication/read-other-table";
import type { OtherTable } from "../../src/plan/plan";
import type { Role } from "../../src/plan/role";
import { findIsoDay } from "../../src/sheet/serial-date";
import { readDrawing } from "../support/drawing";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-28")!;
const CALENDAR = { today: TODAY, monthFirst: false };

test("each change is a sentence, and what is unchanged is none", () => {
  const changes = {
    added: ["Parents: Hire a tutor"],
    changed: ["Board: Paint the hall"],
    reworded: [{ before: "Order desks", now: "Order ten desks" }],
    gone: ["Neighbours: Plant trees"],
    keptThoughGone: ["Staff: Move out"],
    unchanged: 4,
  };
  expect(describeChanges(changes)).toEqual([
    "Added: Parents: Hire a tutor.",
    "Changed: Board: Paint the hall.",
    "Reworded in the plan: Order ten desks, previously Order desks.",
    "Removed: Neighbours: Plant trees.",
    "No longer in the plan, kept because of what was typed: Staff: Move out.",
  ]);
  const none = { added: [], changed: [], reworded: [], gone: [], keptThoughGone: [], unchanged: 0 };
  expect(describeChanges({ ...none, unchanged: 4 })).toEqual([]);
  expect(summarize({ ...none, unchanged: 4 })).toBe("4 unchanged.");
  expect(summarize(none)).toBe("Nothing to communicate yet.");
});

const hears = (text: string, until: number | null, sheet = "Plan") =>
  ({
    audience: "Parents",
    step: { sheet, text, measure: "" },
    communicator: { name: "Ana Ruiz" },
    span: { until },
    due: until,
    state: "open",
  }) as never;
const knows = (text: string, until: number | null, sheet = "Plan"): ToldStep => ({
  sheet,
  text,
  until,
  state: "open",
  said: "",
});
const newsOf = (now: readonly never[], knew: readonly ToldStep[]) =>
  listNews(now, knew, TODAY, () => false).news.map(({ kind, step, until, was }) => [kind, step, until, was]);

const [FAR, FARTHER, FARTHEST] = [TODAY + 100, TODAY + 200, TODAY + 300];

test.each<[string, readonly never[], readonly ToldStep[], unknown[]]>([
  ["the same", [hears("Train the staff", FAR)], [knows("Train the staff", FAR)], []],
  [
    "two of the same words keep their days, in whichever order they stand",
    [hears("Train the staff", FARTHER), hears("Train the staff", FAR)],
    [knows("Train the staff", FAR), knows("Train the staff", FARTHER)],
    [],
  ],
  [
    "of two of the same words one is moved",
    [hears("Train the staff", FARTHEST), hears("Train the staff", FAR)],
    [knows("Train the staff", FAR), knows("Train the staff", FARTHER)],
    [["moved", "Train the staff", FARTHEST, FARTHER]],
  ],
  [
    "the same words are it, though other words are alike and have its day",
    [hears("Train all the new staff", FAR), hears("Train all the staff", FARTHER)],
    [knows("Train all the staff", FAR), knows("Train all the new staff", FARTHER)],
    [
      ["moved", "Train all the new staff", FAR, FARTHER],
      ["moved", "Train all the staff", FARTHER, FAR],
    ],
  ],
  [
    "in other words",
    [hears("Train all of the new staff", FAR)],
    [knows("Train all the new staff", FAR), knows("Paint the hall", FAR)],
    [["gone", "Paint the hall", null, FAR]],
  ],
  ["on a sheet of another name", [hears("Train the staff", FAR, "Plan 2027")], [knows("train the STAFF", FAR)], []],
  [
    "known once only",
    [hears("Train the staff", FAR), hears("Train the staff", FAR)],
    [knows("Train the staff", FAR)],
    [["new", "Train the staff", FAR, null]],
  ],
  ["something else", [hears("Paint the hall", FAR)], [], [["new", "Paint the hall", FAR, null]]],
])("what is known of a step: %s", (_, now, knew, news) => expect(newsOf(now, knew)).toEqual(news));

const columnsOf = (...roles: readonly (Role | null)[]): OtherTable["columns"] =>
  roles.flatMap((role, column) => (role ? [{ role, column, heading: role, confidence: 1, because: "" }] : []));
const readTable = (table: OtherTable, drawing: string, ...roles: readonly Role[]) =>
  readOtherTable(readDrawing(drawing, "Comms").grid, table)?.steps.map((step) =>
    [step.row, ...roles.map((role) => step[role]?.value ?? "–")].join(" | "),
  ) ?? null;

test("a communication plan written by hand: an audience holds for the rows below it, two blank rows end it", () => {
  const table: OtherTable = {
    kind: "communication-plan",
    headingRow: 0,
    columns: columnsOf("audience", "step", "cadence", "owner"),
  };
  const drawing = `
    | Audience | Message           | How often | Approved by |
    | Parents  | The reading group | monthly   | Bo          |
    |          | The open evening  | once      |             |
    |          |                   | weekly    |             |
    |          |                   |           |             |
    | Staff    | The training      |           |             |
    |          | x                 |           |             |
    |          |                   |           |             |
    |          |                   |           |             |
    | Board    | The budget        |           |             |`;
  expect(readTable(table, drawing, "step", "audience", "cadence", "owner")).toEqual([
    "1 | The reading group | Parents | monthly | –",
    "2 | The open evening | Parents | once | –",
    "5 | The training | Staff |  | –",
  ]);
  expect(readOtherTable(readDrawing(drawing, "Comms").grid, table)).toMatchObject({
    kind: "plan",
    sheet: "Comms",
    headingRow: 0,
    sections: [],
    questions: [],
    fields: {},
    table: null,
  });
});

test("where no column is called a message, the first texts with a heading are it", () => {
  const table: OtherTable = {
    kind: "communication-plan",
    headingRow: 0,
    columns: columnsOf("section", null, null, null),
  };
  const drawing = `
    | For     | No. | x | What we say       |
    | Parents | 1   | y | The reading group |
    | Staff   | 2   | z | The training      |`;
  expect(readTable(table, drawing, "step", "audience")).toEqual([
    "1 | The reading group | Parents",
    "2 | The training | Staff",
  ]);
  expect(readTable(table, "| For | No. |\n| Parents | 1 |", "step")).toBeNull();
  expect(readTable({ ...table, columns: [] }, drawing, "step")).toBeNull();
});

test("of a RACI matrix the letters say who owns, does and hears of a task", () => {
  const table: OtherTable = { kind: "raci-matrix", headingRow: 0, columns: columnsOf(null, "step") };
  const drawing = `
    | No. | Task         | Ana | Ana Ruiz | Bo  | Board | x |
    | 1   | Order books  | A/R | C        | R,I | I     | I |
    | 2   | Shelve books |     | A        | ?   | Ines  |   |
    | 3   |              | A   |          |     |       |   |`;
  expect(readTable(table, drawing, "step", "owner", "responsible", "audience")).toEqual([
    "1 | Order books | Ana | Ana; Bo | Bo; Board",
    "2 | Shelve books | Ana Ruiz |  | ",
  ]);
  expect(readTable({ ...table, columns: columnsOf("owner") }, drawing, "step")).toBeNull();
});

const SCHOOL = `
  | Next review | 2027-01-11 |
  | |
  | Action Step     | Owner    | By When    | Informed by   | Audience   | How often |
  | Order ten desks | Ana Ruiz | 2026-12-18 | Ana Ruiz      | Staff      | weekly    |
  | Paint the hall  | Bo Lind  | 2026-12-11 | Bo Lind       | Staff      | weekly    |
  | Open the hall   | Bo Lind  | 2027-03-05 |               |            |           |`;

test("a review is an event of its plan for everybody, with two reminders", () => {
  const plans = [planIn(SCHOOL, "North"), planIn(SCHOOL, "South")];
  const calendars = listCalendars(plans, buildCommunicationPlan(plans, CALENDAR), CALENDAR);
  const reviews = calendars.map(({ events }) => events.filter(({ title }) => title.startsWith("Review")));
  expect(reviews.map((events) => events.length)).toEqual(calendars.map(() => 2));
  const [first, second] = reviews[0]!;
  expect(first).toMatchObject({
    day: findIsoDay("2027-01-11"),
    title: "Review: North",
    lines: ["What is done, what is late, what has changed?"],
    reminders: [7, 1],
  });
  expect(second).toMatchObject({ title: "Review: South" });
  expect(second!.key).not.toBe(first!.key);
  const without = [planIn(SCHOOL.replace("2027-01-11", "soon"), "North")];
  const others = listCalendars(without, buildCommunicationPlan(without, CALENDAR), CALENDAR);
  expect(others.flatMap(({ events }) => events.filter(({ title }) => title.startsWith("Review")))).toEqual([]);
});

test("an audience has all who inform it, a line each; one that is open says so", () => {
  const plan = buildCommunicationPlan([planIn(SCHOOL)], CALENDAR);
  const [byAudience] = PLAN_SHEET.layOut(plan).cells.slice(1);
  expect(byAudience!.contents[2]!.slice(0, 1)).toEqual(["Staff"]);
  expect(byAudience!.contents[2]).toContain("Ana Ruiz\nBo Lind");
  const draft = buildCommunicationPlan([planIn(SCHOOL.replaceAll("Staff", "     "))], CALENDAR);
  const open = calendarPage(draft).blocks[0]!;
  expect(open.lines[0]!.who).toBe(PLAN_SHEET.layOut(draft).cells[1]!.contents[2]![0]);
  expect(open.lines[0]!.who).not.toBe("");
});

test("a line of the calendar is known and named by its audience", () => {
  const [block] = calendarPage(buildCommunicationPlan([planIn(SCHOOL)], CALENDAR)).blocks;
  expect(block!.getKey({ who: "The  STAFF" })).toEqual({ ...block!.getKey({ who: "the staff" }), group: "" });
  expect(block!.getKey({})).toEqual({ group: "", text: "" });
  expect([block!.getName({ who: "Staff" }), block!.getName({}), block!.goneRemark]).toEqual(["Staff", "", ""]);
});
