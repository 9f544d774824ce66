import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { findBuilt, PLAN_SHEET } from "../../src/communication/communication-sheets";
import { summarize } from "../../src/communication/pages/changes";
import { findIsoDay } from "../../src/sheet/serial-date";
import { amend, asGrid, draw, type Paper, typeInto } from "./paper";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-22")!;
const HEADING = "| Action Step | By Whom | By When | Target Audience | How often | KPI |";
const TUTOR = "| Hire a math tutor | Ana Ruiz | 2027-01-15 | Teachers; Parents | weekly | Tutor signed |";
const TRAIN = "| Train the staff | Carla Meier | 2027-03-01 | Parents | monthly | 20 trained |";
const HALL = "| Open the study hall | Dan Roy | 2027-02-01 | School Board | on completion | 40 seats |";

const told = (steps: readonly string[], today = TODAY, since = today) =>
  buildCommunicationPlan([planIn([HEADING, ...steps].join("\n"))], { today, monthFirst: true }, { since });
const built = (steps: readonly string[]): Paper => draw(PLAN_SHEET.layOut(told(steps)));

function refresh(paper: Paper, steps: readonly string[], today = TODAY) {
  const refreshed = PLAN_SHEET.refresh(told(steps, today, findBuilt(asGrid(paper))?.since), asGrid(paper));
  if (!refreshed?.changes) throw new Error("The sheet has no communication plan.");
  return { ...refreshed, changes: refreshed.changes, paper: amend(paper, refreshed.amendment) };
}

const COLUMN = { audience: 0, what: 1, byWhom: 3, next: 6, channel: 8, message: 9, remarks: 10 } as const;

/** The lines of the schedule, each as its audience, its step and one more column. */
function scheduleOf({ rows, tables }: Paper, column: keyof typeof COLUMN) {
  const { row, rows: count } = tables.find(({ name }) => name === "CommunicationSchedule")!.rectangle;
  return rows
    .slice(row + 1, row + count)
    .map((cells) => [cells[COLUMN.audience], String(cells[COLUMN.what]).split("\n")[0], cells[COLUMN[column]]]);
}

const cellIn = (paper: Paper, audience: string, step: string, column: keyof typeof COLUMN) => {
  const { row, rows: count } = paper.tables.find(({ name }) => name === "CommunicationSchedule")!.rectangle;
  for (let r = row + 1; r < row + count; r++)
    if (paper.rows[r]?.[COLUMN.audience] === audience && String(paper.rows[r]?.[COLUMN.what]).startsWith(step))
      return { row: r, column: COLUMN[column] };
  throw new Error(`No line for ${audience}, ${step}.`);
};

test("a plan that has not changed changes only links", () => {
  const { paper, amendment, changes } = refresh(built([TUTOR, TRAIN]), [TUTOR, TRAIN]);
  expect(amendment.rows).toEqual([]);
  expect(summarize(changes)).toBe("3 unchanged.");
  expect(paper).toEqual(built([TUTOR, TRAIN]));
});

test("what was typed stays with its line when steps are added, moved and taken out", () => {
  const first = built([TUTOR, TRAIN]);
  const typed = typeInto(first, cellIn(first, "Parents", "Train the staff", "channel"), "Newsletter");
  const { paper, changes } = refresh(typed, [HALL, TRAIN, TUTOR]);
  expect(scheduleOf(paper, "channel")).toEqual([
    ["School Board", "Open the study hall", ""],
    ["Teachers", "Hire a math tutor", ""],
    ["Parents", "Hire a math tutor", ""],
    ["Parents", "Train the staff", "Newsletter"],
  ]);
  expect(summarize(changes)).toBe("1 added, 3 unchanged.");
});

test("a line whose step is gone goes too, unless somebody typed in it", () => {
  const first = built([TUTOR, TRAIN, HALL]);
  const typed = typeInto(first, cellIn(first, "Parents", "Train the staff", "message"), "Ask for a translator");
  const { paper, changes } = refresh(typed, [TUTOR]);
  expect(scheduleOf(paper, "remarks").map((line) => line.slice(0, 2).concat(String(line[2]).slice(0, 35)))).toEqual([
    ["Teachers", "Hire a math tutor", "By whom is assumed from “By Whom”."],
    ["Parents", "Hire a math tutor", "By whom is assumed from “By Whom”."],
    ["Parents", "Train the staff", "This step is no longer in the plan."],
  ]);
  expect(summarize(changes)).toBe(
    "2 unchanged, 1 removed, 1 no longer in the plan but kept, because somebody typed in them.",
  );
});

test("a step that was reworded a little keeps its line, which says what it was", () => {
  const first = built([TUTOR, TRAIN]);
  const typed = typeInto(first, cellIn(first, "Parents", "Train the staff", "channel"), "Newsletter");
  const { paper } = refresh(typed, [TUTOR, TRAIN.replace("Train the staff", "Train all the staff")]);
  expect(scheduleOf(paper, "channel").at(-1)).toEqual(["Parents", "Train all the staff", "Newsletter"]);
  expect(scheduleOf(paper, "remarks").at(-1)![2]).toMatch(/previously: Parents: “Train the staff”\./);
  const again = refresh(paper, [TUTOR, TRAIN.replace("Train the staff", "Train all the staff")]);
  expect(scheduleOf(again.paper, "channel").at(-1)![2]).toBe("Newsletter");
  expect(scheduleOf(again.paper, "remarks").at(-1)![2]).not.toMatch(/before/);
});

test("a step that only grew keeps its line, however much was added", () => {
  const first = built([TUTOR]);
  const typed = typeInto(first, cellIn(first, "Parents", "Hire a math tutor", "channel"), "Newsletter");
  const longer = "Hire a math tutor who also speaks Polish, for two evenings a week until the summer holidays";
  const { paper } = refresh(typed, [TUTOR.replace("Hire a math tutor", longer)]);
  expect(scheduleOf(paper, "channel").at(-1)).toEqual(["Parents", longer, "Newsletter"]);
});

test("what was typed over the plan's own words stays, and the line says what the plan has", () => {
  const first = built([TRAIN]);
  const typed = typeInto(first, cellIn(first, "Parents", "Train the staff", "byWhom"), "Ben Okafor");
  const { paper } = refresh(typed, [TRAIN.replace("Carla Meier", "Eva Lind")]);
  expect(scheduleOf(paper, "byWhom")[0]![2]).toBe("Ben Okafor");
  expect(scheduleOf(paper, "remarks")[0]![2]).toMatch(/By whom was typed here; the plan says “Eva Lind”\./);
});

test("a sorted schedule stays sorted, and a new line comes after its neighbour in the plan", () => {
  const first = built([TUTOR, TRAIN]);
  const { row } = first.tables.find(({ name }) => name === "CommunicationSchedule")!.rectangle;
  const sorted = {
    ...first,
    rows: [
      ...first.rows.slice(0, row + 1),
      ...first.rows.slice(row + 1, row + 4).reverse(),
      ...first.rows.slice(row + 4),
    ],
  };
  const { paper } = refresh(sorted, [TUTOR, TRAIN, HALL]);
  expect(scheduleOf(paper, "message").map(([audience, step]) => `${String(audience)}: ${String(step)}`)).toEqual([
    "Parents: Train the staff",
    "School Board: Open the study hall",
    "Parents: Hire a math tutor",
    "Teachers: Hire a math tutor",
  ]);
});

test("the next date moves on with today", () => {
  const first = built([TRAIN]);
  expect(scheduleOf(refresh(first, [TRAIN], findIsoDay("2026-12-23")!).paper, "next")[0]![2]).toBe(
    findIsoDay("2027-01-01"),
  );
});

test("the sheet remembers which plan it was built from, and since when", () => {
  const paper = built([TRAIN]);
  expect(findBuilt(asGrid(paper))).toMatchObject({ fingerprint: told([TRAIN]).fingerprint, since: TODAY, asOf: TODAY });
  expect(findBuilt(asGrid(refresh(paper, [TRAIN, HALL]).paper))?.fingerprint).toBe(told([TRAIN, HALL]).fingerprint);
  expect(told([TRAIN, HALL]).fingerprint).not.toBe(told([TRAIN]).fingerprint);
});

test("a column that people call otherwise is still brought up to date", () => {
  const first = built([TUTOR, TRAIN]);
  const { row } = first.tables.find(({ name }) => name === "CommunicationSchedule")!.rectangle;
  const { paper } = refresh(typeInto(first, { row, column: COLUMN.byWhom }, "Messenger"), [
    TUTOR,
    TRAIN.replace("Carla Meier", "Eva Lind"),
  ]);
  expect(paper.rows[row]![COLUMN.byWhom]).toBe("Messenger");
  expect(scheduleOf(paper, "byWhom").map((line) => line[2])).toEqual(["Ana Ruiz", "Ana Ruiz", "Eva Lind"]);
});

test("a line whose step is gone says so, even where its remarks were typed over", () => {
  const first = built([TUTOR, TRAIN]);
  const typed = typeInto(first, cellIn(first, "Parents", "Train the staff", "remarks"), "Ask the union first");
  const { row } = cellIn(typed, "Parents", "Train the staff", "remarks");
  const { paper } = refresh(typed, [TUTOR]);
  expect([paper.rows[row]![2], paper.rows[row]![COLUMN.remarks]]).toEqual(["gone", "Ask the union first"]);
  expect(refresh(paper, [TUTOR, TRAIN]).paper.rows[row]![2]).toBe("Open");
});

test("in a workbook that counts its days from 1904, the dates are the same days", () => {
  const days = (from1904: boolean) => {
    const drawn = planIn(
      [HEADING, TRAIN.replace("2027-03-01", String(findIsoDay("2027-03-01")! - (from1904 ? 1462 : 0)))].join("\n"),
    );
    const paper = draw(
      PLAN_SHEET.layOut(buildCommunicationPlan([drawn], { today: TODAY, monthFirst: true, from1904 })),
    );
    const { row } = paper.tables.find(({ name }) => name === "CommunicationSchedule")!.rectangle;
    return paper.rows[row + 1]!.slice(5, 8).map(Number);
  };
  expect(days(true)).toEqual(days(false).map((day) => day - 1462));
});
