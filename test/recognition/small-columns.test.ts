import { recognize } from "../../src/recognition/recognize";
import { readDrawing } from "../support/drawing";
import { readRoles } from "./read-roles";

const table = (headings: string, ...rows: string[]) =>
  [`| ${headings} |`, ...rows.map((row) => `| ${row} |`)].join("\n");

test.each([
  ["first names below “Name” own the steps", "Task | Name | Due", "Ana", "Bo", "A step, B owner, C deadline"],
  ["and below “Details”", "Task | Details | Due", "Ana", "Bo", "A step, B owner, C deadline"],
  ["not next to owners", "Task | Name | Owner", "Ana", "Bo", "A step, C owner"],
  ["nobody is a thing", "Task | Name | Due", "beds", "desks", "A step, C deadline"],
  ["three first names", "Task | Name | Due", "Ana, Bo, Cy", "Di, Eva, Flo", "A step, B owner, C deadline"],
  ["a tick heads a column of ticks", "Task | ✓ | Due", "✓", "", "A step, B status, C deadline"],
])("%s", (_, headings, first, second, roles) => {
  const last = headings.endsWith("Owner") ? ["", ""] : ["2027-03-01", "2027-03-08"];
  const drawing = table(
    headings,
    `Order the beds for the ward | ${first} | ${last[0]}`,
    `Paint the walls of the hall | ${second} | ${last[1]}`,
  );
  expect(readRoles(drawing)).toBe(roles);
});

const HEADING = "Task | Owner | Deadline";
const STEPS = ["Order the beds | Ana Ruiz | 2027-03-01", "Paint the ward | Bo Lind | 2027-03-08"];

test.each([
  ["a heading twice is one plan", [HEADING, HEADING, ...STEPS], "A step, B owner, C deadline"],
  [
    "a heading again below is another plan",
    [HEADING, ...STEPS, " | | ", HEADING, ...STEPS],
    "A step, B owner, C deadline\nA step, B owner, C deadline",
  ],
  ["fields above", ["Owner: | Ana Ruiz | ", "Date: | 2027-01-01 | ", HEADING, ...STEPS], "A step, B owner, C deadline"],
  ["numbers", ["1 | 2 | 3", ...STEPS], "This sheet is not an action plan"],
])("what is a heading: %s", (_, rows, roles) => {
  expect(readRoles(table(rows[0]!, ...rows.slice(1)))).toContain(roles);
});

const WORDS = (length: number) => `${"of the team ".repeat(20).slice(0, length - 1)}m`;

test.each([
  [160, "A step, B owner, C deadline"],
  [161, "not an action plan"],
])("a heading has at most 160 letters: %d", (length, roles) => {
  expect(readRoles(table(`Task | Owner | Deadline | ${WORDS(length)}`, ...STEPS))).toContain(roles);
});

test.each([
  ["a word below each", ["Action | Start | End", " | Date | Date"], "start, C deadline"],
  ["a number in Roman letters", ["Action | Owner | Deadline", " | II | IV."], "owner, C deadline"],
  ["split words", ["Task | Verant- wortlich | Deadline"], "A step, B owner, C deadline"],
  ["no split words", ["Task | Verantwortlich | Ziel- und Zeitplan"], "A step, B owner"],
])("a heading of several rows or parts: %s", (_, rows, roles) => {
  const dated = [
    "Order the beds | 2027-03-01 | 2027-04-01",
    "Paint the ward | 2027-03-08 | 2027-04-08",
    "Open the doors | 2027-03-09 | 2027-04-09",
  ];
  expect(readRoles(table(rows[0]!, ...rows.slice(1), ...(rows[0]!.includes("Start") ? dated : STEPS)))).toContain(
    roles,
  );
});

test.each([
  ["Verant- wortlich", "Zeit- plan", "A step, B owner, C deadline"],
  ["Eind- verantwoordelijk", "Streef- datum", "A step, B owner, C deadline"],
  ["Owner", "Ziel- und Zeitplan", "A step, B owner, C deadline"],
])("words split at the end of a line, above blank cells: %s, %s", (owner, deadline, roles) => {
  const rows = ["Order the beds | | ", "Paint the ward | | "];
  expect(readRoles(table(`Task | ${owner} | ${deadline}`, ...rows))).toBe(roles);
});

test("a word below two of six headings belongs to them, and is no step", () => {
  const heading = "Action | Owner | Start | End | Budget | Notes";
  const steps = ["Order the beds | Ana Ruiz | 2027-03-01 | 2027-04-01 | | ", "Paint it | Bo Lind | 2027-03-08 | | | "];
  expect(stepsIn(heading, " | | Date | Date | | ", ...steps)).toEqual([2, 3]);
  expect(stepsIn(heading, " | | II | IV. | | ", ...steps)).toEqual([1, 2, 3]);
});

test("labels next to their values are no heading, and names without steps are no owners", () => {
  expect(readRoles(table("Owner: | Ana Ruiz | Task | Deadline", "Order | Bo Lind | Order | 2027-03-01"))).toMatch(
    /^This/,
  );
  expect(
    readRoles(table("Order the beds | Name | Finish", "Paint it | Ana | 2027-03-01", "Open it | Bo | 2027-03-02")),
  ).toBe("This sheet is not an action plan, because it lists things, and not what is to be done.");
});

/** The rows that are steps. */
function stepsIn(...rows: readonly string[]): readonly number[] {
  const plans = recognize(readDrawing(table(rows[0]!, ...rows.slice(1))).grid);
  return "kind" in plans ? [] : plans.flatMap(({ steps }) => steps.map(({ row }) => row));
}

const OWNED = ["Order the beds | Ana Ruiz", "Paint the ward | Bo Lind"];
const MARKED = ["Order the beds | done", "Paint the ward | open"];

test.each([
  ["the better one below", ["Task | Status", ...MARKED, " | ", "Task | Owner", ...OWNED], [5, 6]],
  ["the better one above", ["Task | Owner", ...OWNED, " | ", "Task | Status", ...MARKED], [1, 2]],
  ["as good as one another", ["Task | Owner", ...OWNED, " | ", "Task | Owner", ...OWNED], [1, 2, 5, 6]],
  ["side by side", ["Task | Owner | | Task | Status", `${OWNED[0]} | | ${MARKED[0]}`], [1, 1]],
])("of two headings of which nothing is sure: %s", (_, rows, steps) => expect(stepsIn(...rows)).toEqual(steps));

const DAYS = ["20 days", "10 days", "10 days", "9 days", "4 days", "5 days"];
const [PARTS, ALL] = [
  [2, 3, 5, 6],
  [1, 2, 3, 4, 5, 6],
];

test.each([
  ["all last so long", "Duration", DAYS, PARTS],
  ["four of six last so long", "Duration", DAYS.map((text, i) => (i < 2 ? "" : text)), PARTS],
  ["three of six last so long", "Duration", DAYS.map((text, i) => (i < 3 ? "" : text)), ALL],
  ["they depend on others", "Predecessors", ["", "", "2", "", "", "5"], PARTS],
  ["three of five last so long", "Duration", ["20 days", "x", "5 days", "x", "5 days"], [2, 3, 4, 5]],
  ["they depend on nothing", "Wibble", ["", "", "2", "", "", "5"], ALL],
])("rows that sum up others are no steps of a schedule: %s", (_, heading, durations, steps) => {
  const rows = [
    "2027-03-01 | 2027-03-26 | ",
    "2027-03-01 | 2027-03-12 | Ana Ruiz",
    "2027-03-15 | 2027-03-26 | Bo Lind",
    "2027-04-01 | 2027-04-09 | ",
    "2027-04-01 | 2027-04-04 | Ana Ruiz",
    "2027-04-05 | 2027-04-09 | Bo Lind",
  ];
  if (durations.length === 5) rows.splice(3, 3, ...rows.slice(1, 3));
  const texts = ["Prepare the ward", "Order the beds", "Paint the walls", "Open the ward", "Invite all", "Clean up"];
  expect(
    stepsIn(
      `Task Name | ${heading} | Start | Finish | Owner`,
      ...rows.map((rest, i) => `${texts[i]} | ${durations[i]} | ${rest}`),
    ),
  ).toEqual(steps);
});
