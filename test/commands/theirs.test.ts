import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { readMessages } from "../../src/commands/read-messages";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const addSheet = (name: string, rows: readonly (readonly (string | number)[])[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((row) => [...row]);
    await context.sync();
  });

/** The lines of the schedule: audience, step, by whom, how often, next date, channel. */
const readSchedule = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CommunicationSchedule").getDataBodyRange().load("values");
    await context.sync();
    return (body.values as (string | number)[][]).map((cells) => [0, 1, 3, 4, 6, 8].map((column) => cells[column]));
  });

const SCHOOL = `
  | Action Steps              | Owner      | Deadline   |
  | Hire a math tutor         | Ana Ruiz   | 2027-01-15 |
  | Train the staff           | Ben Okafor | 2027-02-12 |
  | Open the homework club    | Ana Ruiz   | 2027-03-01 |`;

const MATRIX = [
  ["Task", "Ana Ruiz", "Ben Okafor", "School Committee", "Parents"],
  ["Hire the math tutor", "A", "R", "I", ""],
  ["Train the staff", "C", "A/R", "I", "I"],
] as const;

const BY_HAND = [
  ["Audience", "Key message", "Channel", "Frequency", "Sender"],
  ["Parents", "How the reading groups work", "newsletter", "monthly", "Ana Ruiz"],
  ["", "Dates of the open evening", "letter", "once", "Ana Ruiz"],
  ["Teachers", "Dates of the training", "staff meeting", "every 2 weeks", "Bo Lind"],
] as const;

test("whom a RACI matrix informs is the audience of the same step, also in other words", async () => {
  openExcel();
  await drawSheet(SCHOOL);
  await addSheet("RACI", MATRIX);
  const { text } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).not.toContain("draft");
  expect(await readSchedule()).toEqual([
    ["School Committee", "Hire a math tutor", "Ana Ruiz", "", "", ""],
    ["School Committee", "Train the staff", "Ben Okafor", "", "", ""],
    ["Parents", "Train the staff", "Ben Okafor", "", "", ""],
  ]);
  expect((await surveyCommunication.run({ today: TODAY })).sheets.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
});

test("a step’s own audience counts more than the matrix", async () => {
  openExcel();
  await drawSheet(SCHOOL.replace("Deadline   |", "Audience |").replace("2027-02-12 |", "Nurses |"));
  await addSheet("RACI", MATRIX);
  await buildCommunicationPlan.run({ today: TODAY });
  expect((await readSchedule()).map(([audience, step]) => `${audience}: ${step}`)).toContain("Nurses: Train the staff");
});

test("a RACI matrix alone is the plan: who is responsible informs whom it informs", async () => {
  openExcel();
  await addSheet("RACI", MATRIX);
  await buildCommunicationPlan.run({ today: TODAY });
  expect((await readSchedule()).map(([audience, step, by]) => `${audience}: ${step}, ${by}`)).toEqual([
    "School Committee: Hire the math tutor, Ben Okafor",
    "School Committee: Train the staff, Ben Okafor",
    "Parents: Train the staff, Ben Okafor",
  ]);
});

test("a communication plan that was written by hand is read as one", async () => {
  openExcel();
  await addSheet("Comms", BY_HAND);
  const { events } = await buildCommunicationPlan.run({ today: TODAY });
  expect(await readSchedule()).toEqual([
    ["Parents", "How the reading groups work", "Ana Ruiz", "monthly", 46357, "newsletter"],
    ["Parents", "Dates of the open evening", "Ana Ruiz", "once", "", "letter"],
    ["Teachers", "Dates of the training", "Bo Lind", "every 2 weeks", 46356, "staff meeting"],
  ]);
  expect(events[0]!.title).toBe("Parents: How the reading groups work");
  expect((await readMessages.run({ today: TODAY })).map(({ audience }) => audience)).toEqual(["Parents", "Teachers"]);
});

test("next to an action plan without audiences, its lines come along, and the steps stay a draft", async () => {
  openExcel();
  await drawSheet(SCHOOL);
  await addSheet("Comms", BY_HAND);
  const { text } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).toContain("It is a draft");
  const survey = await surveyCommunication.run({ today: TODAY });
  expect(survey.sheets.map(({ sheet, namesAudience }) => [sheet, namesAudience])).toEqual([
    ["Sheet1", false],
    ["Comms", false],
  ]);
  expect((await readSchedule()).map(([audience, step]) => `${audience}: ${step}`)).toEqual([
    ": Hire a math tutor",
    ": Train the staff",
    ": Open the homework club",
    "Parents: How the reading groups work",
    "Parents: Dates of the open evening",
    "Teachers: Dates of the training",
  ]);

  await buildCommunicationPlan.run({ today: TODAY, leftOut: ["Comms"] });
  expect(await readSchedule()).toHaveLength(3);
  expect((await surveyCommunication.run({ today: TODAY })).built?.isOlder).toBe(false);
});

test("a change in their own plan makes ours older", async () => {
  openExcel();
  await addSheet("Comms", BY_HAND);
  await buildCommunicationPlan.run({ today: TODAY });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Comms").getRange("D2").values = [["weekly"]];
    await context.sync();
  });
  expect((await surveyCommunication.run({ today: TODAY })).built?.isOlder).toBe(true);
  expect((await buildCommunicationPlan.run({ today: TODAY })).text).toContain("1 changed, 2 unchanged");
});
