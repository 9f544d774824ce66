import fc from "fast-check";
import { buildCommunicationPlan as build } from "../../src/commands/build-communication-plan";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listDueDates } from "../../src/communication/calendars/list-due-dates";
import { findNextDue, listOccasions, type Span } from "../../src/communication/days/due-days";
import { isHoliday, joinHolidays } from "../../src/communication/days/holidays";
import { readHolidays } from "../../src/communication/days/read-holidays";
import { findIsoDay, formatIsoDay, weekdayOf } from "../../src/sheet/serial-date";
import { readCadence } from "../../src/values/cadences/cadence";
import { drawSheet } from "../support/draw-sheet";
import { readDrawing } from "../support/drawing";
import { closeExcel, openExcel } from "../support/genuine-office";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-28")!; // a Saturday
const CALENDAR = { today: TODAY, monthFirst: true };

const holidaysIn = (drawing: string, sheet = "Sheet1", isPlan = false): readonly string[] =>
  readHolidays(readDrawing(drawing, sheet).grid, CALENDAR, isPlan).map(
    ({ first, last }) => `${formatIsoDay(first)}..${formatIsoDay(last)}`,
  );

const WINTER = "2026-12-21..2027-01-01";
const EASTER = "2027-03-26..2027-03-29";

test.each<readonly [string, string, string]>([
  [
    "a name, a first and a last day",
    "Dates",
    `
    | School breaks | From       | To         |
    | Winter        | 2026-12-21 | 2027-01-01 |
    | Easter        | 2027-03-26 | 2027-03-29 |`,
  ],
  [
    "a sheet of that name, with a title",
    "School holidays 2026/27",
    `
    | Lincoln school district | | |
    | Break  | First day  | Last day   |
    | Winter | 2026-12-21 | 2027-01-01 |
    | Easter | 2027-03-26 | 2027-03-29 |`,
  ],
  [
    "texts with two days",
    "Office",
    `
    | Holidays and breaks         |
    | 21 Dec 2026 – 1 Jan 2027    |
    | 26 March 2027 to 29 March 2027 |`,
  ],
  [
    "the days before their names",
    "Lists",
    `
    | Start      | End        | Holiday |
    | 2026-12-21 | 2027-01-01 | Winter  |
    | 2027-03-26 | 2027-03-29 | Easter  |`,
  ],
  [
    "German, next to something else",
    "Listen",
    `
    | Halbjahr | Beginn     | Ende       |  | Ferien      | von        | bis        |
    | 1        | 2026-08-10 | 2027-01-29 |  | Weihnachten | 2026-12-21 | 2027-01-01 |
    | 2        | 2027-02-01 | 2027-06-18 |  | Ostern      | 2027-03-26 | 2027-03-29 |`,
  ],
])("reads a list of %s", (_, sheet, drawing) => {
  expect(holidaysIn(drawing, sheet)).toEqual([WINTER, EASTER]);
});

test("single days, in one column next to a plan, whose deadlines are no holidays", () => {
  const drawing = `
    | Action Step     | Owner    | Deadline   | Holidays   |
    | Hire a tutor    | Ana Ruiz | 2027-03-01 | 2026-12-24 |
    | Train the staff | Bo Lind  | 2027-04-01 | 2026-12-25 |`;
  expect(holidaysIn(drawing, "Plan", true)).toEqual(["2026-12-24..2026-12-25"]);
});

test("a plan that only speaks of holidays lists none, nor does a school year", () => {
  const plan = `
    | Action Step                     | Owner    | Deadline   |
    | Holidays: write to the families | Ana Ruiz | 2027-03-01 |
    | Plan the holiday camp           | Bo Lind  | 2027-04-01 |`;
  expect(holidaysIn(plan, "Plan", true)).toEqual([]);
  const year = `
    | School holidays | From | To |
    | Whole year | 2026-08-01 | 2027-07-31 |`;
  expect(holidaysIn(year)).toEqual([]);
});

const LIBRARY = `
  | Action Step         | Owner    | By When    | Audience | How often        |
  | Hire two assistants | Ana Ruiz | 2027-02-26 | Families | every 2 weeks    |
  | Order the shelves   | Bo Lind  | 2026-12-24 | Staff    | on completion    |
  | Open on Sundays     | Bo Lind  | 2027-03-30 | Board    | on the 1st of each month |`;

test("nothing is due in a break: it is told on the first day after it, or before it where that is too late", () => {
  const holidays = readHolidays(
    readDrawing("| Holidays |\n| 2026-12-21 – 2027-01-03 |", "Holidays").grid,
    CALENDAR,
    false,
  );
  const plan = buildCommunicationPlan([planIn(LIBRARY)], CALENDAR, { holidays });
  expect(listDueDates(plan).map(({ day, audience }) => `${formatIsoDay(day)} ${audience}`)).toEqual([
    ...["2026-11-30", "2026-12-14", "2027-01-04", "2027-01-11"].map((day) => `${day} Families`),
    ...["2027-01-25", "2027-02-08"].map((day) => `${day} Families`),
    "2026-12-18 Staff",
    ...["2026-12-01", "2027-01-04", "2027-02-01"].map((day) => `${day} Board`),
  ]);
});

test("an event that a holiday moves keeps its id", () => {
  const occasionsOf = (holidays: readonly { first: number; last: number }[]) =>
    listDueDates(buildCommunicationPlan([planIn(LIBRARY)], CALENDAR, { holidays })).map(({ occasion }) => occasion);
  const newYear = { first: findIsoDay("2027-01-01")!, last: findIsoDay("2027-01-01")! };
  expect(occasionsOf([newYear])).toEqual(occasionsOf([]));
});

const holiday = fc
  .tuple(fc.integer({ min: TODAY - 30, max: TODAY + 150 }), fc.nat(20))
  .map(([first, days]) => ({ first, last: first + days }));
const CADENCES = ["daily", "weekly", "every 2 weeks", "monthly", "every Friday", "first Monday of each month", "once"];

test("a due day is never a holiday, comes once, and all days are found from whichever day on", () => {
  fc.assert(
    fc.property(
      fc.array(holiday, { maxLength: 4 }),
      fc.constantFrom(...CADENCES),
      fc.integer({ min: TODAY - 60, max: TODAY + 30 }),
      fc.option(fc.integer({ min: TODAY + 30, max: TODAY + 120 })),
      fc.nat(60),
      (list, words, first, until, later) => {
        const holidays = joinHolidays(list);
        const cadence = readCadence(words);
        const span: Span = { first, until, onWorkingDays: true, holidays };
        const all = listOccasions(cadence, span, first, TODAY + 200);
        for (const { day } of all) {
          expect(isHoliday(holidays, day)).toBe(false);
          expect(weekdayOf(day)).toBeLessThan(5);
        }
        expect(new Set(all.map(({ day }) => day)).size).toBe(all.length);
        expect(new Set(all.map(({ planned }) => planned)).size).toBe(all.length);
        const from = first + later;
        expect(listOccasions(cadence, span, from, TODAY + 200)).toEqual(all.filter(({ day }) => day >= from));
        expect(findNextDue(cadence, span, from)).toBe(listOccasions(cadence, span, from, TODAY + 900)[0]?.day ?? null);
      },
    ),
    { numRuns: 300 },
  );
});

describe("in a workbook", () => {
  afterEach(closeExcel);

  const addSheet = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((row) => [...row]);
      await context.sync();
    });

  test("a list on another sheet makes the communication plan older, and moves its days", async () => {
    openExcel({ excelApi: "1.15" });
    await drawSheet(LIBRARY);
    const before = (await build.run({ today: TODAY })).events;
    await addSheet("School breaks", [
      ["Break", "First day", "Last day"],
      ["Winter", findIsoDay("2026-12-21")!, findIsoDay("2027-01-03")!],
    ]);
    const survey = await surveyCommunication.run({ today: TODAY });
    expect([survey.built?.isOlder, survey.sheets.map(({ sheet }) => sheet)]).toEqual([true, ["Sheet1"]]);
    const { events } = await build.run({ today: TODAY });
    const days = events.map(({ day }) => formatIsoDay(day));
    expect(days).toContain("2026-12-18");
    expect(days.filter((day) => day > "2026-12-20" && day < "2027-01-04")).toEqual([]);
    expect(before.map(({ day }) => formatIsoDay(day))).toContain("2026-12-28");
    expect((await surveyCommunication.run({ today: TODAY })).built?.isOlder).toBe(false);
  });
});
