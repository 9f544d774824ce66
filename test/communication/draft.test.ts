import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { communicate } from "../../src/taskpane/actions/communicate";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const write = (sheet: string, rows: readonly (readonly unknown[])[]): Promise<void> =>
  Excel.run(async (context) => {
    const width = Math.max(...rows.map(({ length }) => length));
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) =>
      Array.from({ length: width }, (_, i) => row[i] ?? ""),
    );
    await context.sync();
  });

/** The lines of the schedule: audience, step, by whom, how often, next date, channel. */
const readSchedule = (): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CommunicationSchedule").getDataBodyRange().load("values");
    await context.sync();
    return (body.values as unknown[][]).map((cells) => [0, 1, 3, 4, 6, 8].map((column) => cells[column]));
  });

const HEADINGS = [
  ["Action Steps", "Measures", "Owner", "Deadline"],
  ["Task", "Assigned to", "Due date", "Status"],
  ["What", "Who", "When"],
  ["Activity", "Responsible", "Start", "End"],
  ["Action", "Lead", "By when", "Notes"],
] as const;

const STEPS = [
  ["Hire a math tutor", "Train the staff in reading", "Open the study hall"],
  ["Order ten hospital beds", "Train the night nurses", "Open the children’s ward"],
  ["Order the shelves", "Hire two weekend assistants", "Open on Sundays"],
  ["Plant forty trees", "Ask the city for water", "Invite the neighbours"],
] as const;

const PEOPLE = ["Ana Ruiz", "Ben Okafor", "Grace Lind"] as const;

const WHO = /^(?:Owner|Assigned to|Who|Responsible|Lead)$/;
const WHEN = /^(?:Deadline|Due date|When|Start|End|By when)$/;

/** Plans of a school, a clinic, a library and a park, under five sets of headings. */
const PLANS = HEADINGS.flatMap((headings) =>
  STEPS.map((steps) => {
    const rows = steps.map((step, row) =>
      headings.map((heading, column) => {
        if (column === 0) return step;
        if (WHO.test(heading)) return PEOPLE[row];
        return WHEN.test(heading) ? TODAY + 30 * (row + 1) + column : "";
      }),
    );
    return [`${steps[0]} (${headings.join(", ")})`, [headings, ...rows]] as const;
  }),
);

test.each(PLANS)("a plan that names no audience gives a draft: %s", async (_, rows) => {
  openExcel();
  await write("Sheet1", rows);
  const { text, events } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).toContain("It is a draft");
  expect(events).toEqual([]);
  expect(await readSchedule()).toEqual(rows.slice(1).map(([step], i) => ["", step, PEOPLE[i], "", "", ""]));
});

test.each([
  ["German", ["Maßnahme", "Verantwortlich", "Frist"], "Nachtschwestern schulen", "Jörg Weiß"],
  ["French", ["Action", "Responsable", "Échéance"], "Commander les étagères", "Élodie Martin"],
  ["Spanish", ["Actividad", "Responsable", "Fecha límite"], "Capacitar al personal", "Luis Vega"],
  ["Swedish", ["Aktivitet", "Ansvarig", "Klart senast"], "Utbilda personalen", "Åsa Öberg"],
  ["Arabic", ["المهمة", "المسؤول", "الموعد النهائي"], "توظيف معلم رياضيات", "أحمد علي"],
  ["Japanese", ["タスク", "担当者", "期限"], "職員を研修する", "田中"],
])("a plan in %s gives a draft", async (_, headings, step, owner) => {
  openExcel();
  await write("Sheet1", [headings, [step, owner, TODAY + 40], [`${step} 2`, owner, TODAY + 60]]);
  expect((await buildCommunicationPlan.run({ today: TODAY })).text).toContain("It is a draft");
  expect(await readSchedule()).toEqual([step, `${step} 2`].map((text) => ["", text, owner, "", "", ""]));
});

const SCHOOL = [
  ["Action Steps", "Owner", "Deadline"],
  ["Hire a math tutor", "Ana Ruiz", TODAY + 40],
  ["Train the staff", "Ben Okafor", TODAY + 60],
];

test("three answers fill it, are remembered, and give way to what the plan says", async () => {
  openExcel();
  await write("Sheet1", SCHOOL);
  const answers = { audience: "Parents - grade 3; teachers", howOften: "every 2 weeks", channel: "News. ~ =1" };
  await buildCommunicationPlan.run({ today: TODAY, answers });
  const filled = await readSchedule();
  expect(filled).toEqual(
    ["Parents - grade 3", "Teachers"].flatMap((audience) => [
      [audience, "Hire a math tutor", "Ana Ruiz", "every 2 weeks", TODAY + 2, "News. ~ =1"],
      [audience, "Train the staff", "Ben Okafor", "every 2 weeks", TODAY + 2, "News. ~ =1"],
    ]),
  );

  const { text } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).toContain("4 unchanged");
  expect(text).not.toContain("draft");
  expect((await surveyCommunication.run({ today: TODAY })).built).toMatchObject({ answers, unreadable: null });

  await write("Sheet1", [[...SCHOOL[0]!, "Target Audience"], [...SCHOOL[1]!, "School board"], SCHOOL[2]!]);
  await buildCommunicationPlan.run({ today: TODAY });
  expect((await readSchedule()).map(([audience, step]) => [audience, step])).toEqual([
    ["School board", "Hire a math tutor"],
  ]);
});

test("an audience that is typed into the draft stays with its step", async () => {
  openExcel();
  await write("Sheet1", SCHOOL);
  await buildCommunicationPlan.run({ today: TODAY });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("CommunicationSchedule").getDataBodyRange().getCell(1, 0).values = [["Nurses"]];
    await context.sync();
  });
  await write("Sheet1", [SCHOOL[0]!, ["Open the study hall", "Grace Lind", TODAY + 20], ...SCHOOL.slice(1)]);
  await buildCommunicationPlan.run({ today: TODAY + 1 });
  const lines = await readSchedule();
  expect(lines.map(([audience, step]) => [audience, step])).toEqual(
    expect.arrayContaining([
      ["Nurses", "Train the staff"],
      ["", "Hire a math tutor"],
      ["", "Open the study hall"],
    ]),
  );
  expect(lines).toHaveLength(3);
});

test("an answer that names no days is said to be one, in the pane and on the sheet", async () => {
  openExcel();
  await write("Sheet1", SCHOOL);
  const { sheet } = await buildCommunicationPlan.run({ today: TODAY });
  expect(await readAbout(sheet)).toMatch(/^This is a draft: no step of the plan names an audience\./);
  await buildCommunicationPlan.run({ today: TODAY, answers: { audience: "Patients", howOften: "every blue moon" } });
  expect(await readAbout(sheet)).toMatch(/^Not covered: “Hire a math tutor” \(frequency not readable\)/);
  expect((await surveyCommunication.run({ today: TODAY })).built?.unreadable).toBe("every blue moon");
});

/** What the sheet says below its title. */
const readAbout = (sheet: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A3").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test("the answers in the pane are those of the draft", async () => {
  openExcel();
  await write("Sheet1", SCHOOL);
  const pane = openPane(TODAY);
  pane.dispatch({ type: "answered", answers: { audience: "Families" } });
  pane.dispatch({ type: "answered", answers: { howOften: "monthly" } });
  await pane.perform(communicate);
  expect((await readSchedule()).map(([audience, , , howOften]) => [audience, howOften])).toEqual([
    ["Families", "monthly"],
    ["Families", "monthly"],
  ]);
  expect(pane.state().survey?.built?.answers).toEqual({ audience: "Families", howOften: "monthly", channel: "" });
});
