import fc from "fast-check";
import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { readAudiences } from "../../src/values/people/audience";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const HEADING = ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI"];

/** A step of the plan, known again by its number when its words have changed. */
interface Task {
  readonly step: string;
  readonly audience: string;
}

/** A place, in thousandths of what there is. */
const SOMEWHERE = fc.integer({ min: 0, max: 999 });
const placeIn = (length: number, at: number): number => Math.floor((at * length) / 1000);

const WORDS = ["Train the nurses of ward", "Order books for room", "=Visit every family in street", "Open study hall"];
const NAMED = /^(=?\w+ .* \d|Parents|Teachers|Nurses|Patients|Town council)/;
const AUDIENCES = ["", "Parents", "Teachers; parents", "Nurses\nPatients; Town council"];

/** What may happen to the plan. */
const CHANGES = {
  add: (tasks, at, number) => tasks.toSpliced(placeIn(tasks.length + 1, at), 0, taskOf(at, number)),
  delete: (tasks, at) => (tasks.length > 1 ? tasks.toSpliced(placeIn(tasks.length, at), 1) : tasks),
  reword: (tasks, at) =>
    tasks.map((one, i) => (i === placeIn(tasks.length, at) ? { ...one, step: `${one.step} this winter` } : one)),
  reorder: (tasks) => tasks.toReversed(),
} as const satisfies Record<string, (tasks: readonly Task[], at: number, number: number) => readonly Task[]>;

const taskOf = (at: number, number: number): Task => ({
  step: `${WORDS[at % WORDS.length]} ${number}`,
  audience: AUDIENCES[placeIn(AUDIENCES.length, at)]!,
});

const TABLES = ["CommunicationByAudience", "CommunicationSchedule"];
/** Columns that a team may delete; by the others this test knows a line again. */
const SPARE = ["By whom", "How often", "First date", "Next date", "Until", "Channel", "Message"];
/** So many columns are left, whatever is deleted in two rounds of three acts. */
const MOST_LEFT = 12 - 6;
const columnAt = (sheet: Excel.Worksheet, index: number): Excel.Range =>
  sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();

const lineOf = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.tables.getItem("CommunicationSchedule").getDataBodyRange().getRow(0);

/** What the team may do on the Communication Plan sheet. */
const ACTS = {
  "two rows above": (sheet) => {
    sheet.getRange("1:2").insert("Down");
  },
  "a row below the title": (sheet) => {
    sheet.getRange("4:4").insert("Down");
  },
  "a column": (sheet, at) => {
    columnAt(sheet, placeIn(12, at)).insert("Right");
  },
  "a column of one table": (sheet, at) => {
    sheet.tables.getItem(TABLES[at % 2]!).columns.add(placeIn(MOST_LEFT, at));
  },
  sort: (sheet, at) => {
    sheet.tables.getItem("CommunicationSchedule").sort.apply([{ key: at % MOST_LEFT, ascending: at < 500 }]);
  },
  width: (sheet, at) => {
    columnAt(sheet, at % 13).format.columnWidth = 20 + at / 5;
  },
  hide: (sheet, at) => {
    columnAt(sheet, 3 + (at % 7)).columnHidden = true;
  },
  filter: (sheet, at) => {
    sheet.tables
      .getItem("CommunicationSchedule")
      .columns.getItemAt(at % MOST_LEFT)
      .filter.applyValuesFilter(["Parents", "weekly"]);
  },
  "a line less": (sheet) => {
    lineOf(sheet).getEntireRow().delete("Up");
  },
  "a line of their own": (sheet, at) => {
    const row = lineOf(sheet).getEntireRow().insert("Down");
    row.getCell(0, 1).values = [[`typed by hand ${at}`]];
  },
  "a column less": async (sheet, at) => {
    const { columns } = sheet.tables.getItem("CommunicationSchedule");
    const column = columns.getItemOrNullObject(SPARE[at % SPARE.length]!);
    await sheet.context.sync();
    if (!column.isNullObject) column.getRange().getEntireColumn().delete("Left");
  },
  rename: (sheet, at) => {
    sheet.name = at < 500 ? "Who hears what" : "Ward '26 🏥";
  },
} as const satisfies Record<string, (sheet: Excel.Worksheet, at: number) => void | Promise<void>>;

interface RoundOf {
  readonly acts: readonly { readonly act: keyof typeof ACTS; readonly at: number }[];
  readonly typed: readonly { readonly row: number; readonly column: number }[];
  readonly changes: readonly { readonly change: keyof typeof CHANGES; readonly at: number }[];
}

const namesOf = <Name extends string>(all: Readonly<Record<Name, unknown>>) =>
  fc.constantFrom(...(Object.keys(all) as Name[]));

const round: fc.Arbitrary<RoundOf> = fc.record({
  acts: fc.array(fc.record({ act: namesOf(ACTS), at: SOMEWHERE }), { maxLength: 3 }),
  typed: fc.array(fc.record({ row: SOMEWHERE, column: SOMEWHERE }), { maxLength: 5 }),
  changes: fc.array(fc.record({ change: namesOf(CHANGES), at: SOMEWHERE }), { maxLength: 3 }),
});

/** The link of the first line becomes for a moment the one that the second has, so that Excel takes both for one. */
const TWO_ADDED: [number[], RoundOf[]] = [
  [250, 250],
  [
    {
      acts: [],
      typed: [],
      changes: [
        { change: "add", at: 334 },
        { change: "add", at: 0 },
      ],
    },
  ],
];

/** In a draft, an audience is typed over an open one, and then the step gets other words. */
const AUDIENCE_TYPED: [number[], RoundOf[]] = [
  [0, 0],
  [{ acts: [], typed: [{ row: 693, column: 0 }], changes: [{ change: "reword", at: 0 }] }],
];

test("whatever the team does, typed text stays with its line, and each audience hears of each step once", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(SOMEWHERE, { minLength: 1, maxLength: 4 }),
      fc.array(round, { minLength: 1, maxLength: 2 }),
      async (first, rounds) => {
        closeExcel();
        openExcel();
        let number = 0;
        let tasks: readonly Task[] = first.map((at) => taskOf(at, ++number));
        await writePlan(tasks);
        await buildCommunicationPlan.run({ today: TODAY });
        for (const { acts, typed: places, changes } of rounds) {
          for (const { act, at } of acts) await onSheet((sheet) => ACTS[act](sheet, at));
          for (const place of places) await typeAt(place, `typed ${++number}`);
          const before = await readSeen(tasks);
          const wasDraft = isDraft(tasks);
          tasks = changes.reduce((now, { change, at }) => CHANGES[change](now, at, ++number), tasks);
          await writePlan(tasks);
          await buildCommunicationPlan.run({ today: TODAY });
          const after = await readSeen(tasks);
          expectKept(before, after, wasDraft && !isDraft(tasks) ? [] : tasks); // the lines of a draft are gone with it
          expect(after.isFiltered).toBe(false);
          expect((await surveyCommunication.run({ today: TODAY })).built).toMatchObject({ isOlder: false });
          expect(after.lines.map(({ step }) => step).sort()).toEqual(
            (isDraft(tasks) ? tasks : tasks.flatMap((one) => readAudiences(one.audience).map(() => one)))
              .map(({ step }) => step)
              .sort(),
          );
        }
      },
    ),
    { numRuns: 12, examples: [TWO_ADDED, AUDIENCE_TYPED] },
  ));

/** A plan that names no audience is told in one line for each step. */
const isDraft = (tasks: readonly Task[]): boolean => tasks.every(({ audience }) => audience === "");

/** The plan's sheet is the first; its links follow nothing, since its steps are written again. */
const writePlan = (tasks: readonly Task[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A2:F40").clear("Contents");
    const steps = tasks.map(({ step, audience }) => [
      step.startsWith("=") ? `'${step}` : step,
      "Ana Ruiz",
      46402,
      audience,
      "weekly",
      "",
    ]);
    sheet.getRangeByIndexes(0, 0, tasks.length + 1, HEADING.length).values = [HEADING, ...steps];
    await context.sync();
  });

const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> =>
  Excel.run(async (context) => {
    const done = await work(context.workbook.tables.getItem("CommunicationSchedule").worksheet, context);
    await context.sync();
    return done;
  });

/**
 * Into a free cell, or over what the add-in wrote. Headings, links and marks are not for typing; nor are an audience
 * and a step, by which alone a line is known once its step has other words.
 */
async function typeAt(place: { readonly row: number; readonly column: number }, text: string): Promise<void> {
  const { values } = await readSeen([]);
  const height = values.findLastIndex((cells) => cells.some((value) => value !== "")) + 3;
  const width = Math.max(...values.map((cells) => cells.findLastIndex((value) => value !== ""))) + 3;
  const [row, column] = [placeIn(height, place.row), placeIn(width, place.column)];
  const there = String(values[row]?.[column]);
  if (values[row]?.includes("Mark") === true || there.startsWith("v1.") || there === "Open" || NAMED.test(there))
    return;
  await onSheet((sheet) => {
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[text]];
  });
}

interface Seen {
  readonly values: readonly (readonly unknown[])[];
  /** The lines of the schedule that the plan has, and what stands now in the cell that each one's link leads to. */
  readonly lines: readonly { readonly row: number; readonly step: string }[];
  readonly isFiltered: boolean;
  readonly columns: readonly unknown[];
}

const STEP_OF_LINK = /\$A\$(\d+)\),"Open"/;

const readSeen = (tasks: readonly Task[]): Promise<Seen> =>
  onSheet(async (sheet, context) => {
    const all = sheet.getRange("A1:Z60");
    const body = sheet.tables.getItem("CommunicationSchedule").getDataBodyRange();
    all.load("values");
    body.load("formulas,rowIndex,rowHidden");
    const columns = Array.from({ length: 26 }, (_, at) => columnAt(sheet, at));
    for (const one of columns) one.load("columnHidden,format/columnWidth");
    await context.sync();
    const lines = body.formulas.flatMap((cells: unknown[], i) => {
      if (!cells.some((cell) => String(cell).startsWith("v1."))) return []; // Excel fills other lines with links
      const step = tasks[Number(STEP_OF_LINK.exec(cells.join("\t"))?.[1]) - 2]?.step;
      return step === undefined ? [] : [{ row: body.rowIndex + i, step }];
    });
    return {
      values: all.values,
      lines,
      isFiltered: !Object.is(body.rowHidden, false),
      columns: columns.map(({ columnHidden, format }) => [columnHidden, format.columnWidth]),
    };
  });

/**
 * What was typed stands where it stood, in the line of the same step as long as the plan has it; the columns look as
 * they did.
 */
function expectKept(before: Seen, after: Seen, tasks: readonly Task[]): void {
  const numbers = new Set(tasks.map(({ step }) => numberOf(step)));
  const stays = typedIn(before).map(({ number, ...rest }) => ({
    ...rest,
    number: numbers.has(number) ? number : (expect.anything() as unknown),
  }));
  expect(typedIn(after)).toEqual(stays);
  expect(after.columns).toEqual(before.columns);
}

const numberOf = (step: string | undefined): string => /\d+/.exec(step ?? "")?.[0] ?? "none";

const typedIn = ({ values, lines }: Seen) =>
  values
    .flatMap((cells, row) =>
      cells.map((value, column) => ({
        text: String(value),
        column,
        number: numberOf(lines.find((line) => line.row === row)?.step),
      })),
    )
    .filter(({ text }) => text.startsWith("typed "))
    .sort((a, b) => a.text.localeCompare(b.text));
