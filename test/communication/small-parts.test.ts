import { formatAnswers, NO_ANSWERS, readAnswers } from "../../src/communication/answers";
import type { DueDate } from "../../src/communication/calendars/list-due-dates";
import { groupDates, listEvents } from "../../src/communication/calendars/list-events";
import { listPeople } from "../../src/communication/calendars/list-people";
import { addMonths, countDaysBetween, findNextDue, findWorkingDay } from "../../src/communication/days/due-days";
import { findLastDay, findWeek, listMondays } from "../../src/communication/days/weeks-ahead";
import { describeGaps } from "../../src/communication/pages/describe-gaps";
import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { readCadence } from "../../src/values/cadences/cadence";
import { measureSimilarity } from "../../src/values/texts/measure-similarity";

const day = (iso: string) => findIsoDay(iso)!;

test.each([
  ["Hire a math tutor", "Hire a math tutor", 1],
  ["Hire a math tutor", "tutor math a hire", 1],
  ["Hire a math tutor", "Paint the walls", 0],
  ["Hire tutor", "Hire tutor now", 0.8], // two words tell too little to be more
  ["Order new beds", "Order new beds now", 0.6 + (0.4 * 6) / 7],
  ["Order new beds now", "Order new beds", 0.6 + (0.4 * 6) / 7],
  ["beds beds beds", "beds chairs desks", 1 / 3],
  ["", "", 0],
  ["", "Order new beds", 0],
])("“%s” and “%s” are alike by %d", (a, b, alike) => expect(measureSimilarity(a, b)).toBeCloseTo(alike, 10));

test.each([
  { audience: "Parents; the board", howOften: "every 2 weeks", channel: "e-mail" },
  { audience: "Eltern (Köln) – 3. Klasse", howOften: "~=.-%", channel: "" },
  NO_ANSWERS,
])("answers are kept as they are: %j", (answers) => {
  const kept = formatAnswers(answers);
  expect(kept).toMatch(/^[^-.=]*$/);
  expect(readAnswers(kept)).toEqual(answers);
});

test("answers that somebody damaged are not answered", () => {
  expect(readAnswers("Parents~%E0%A4%A~")).toEqual({ audience: "Parents", howOften: "", channel: "" });
  expect([readAnswers("Parents~weekly"), readAnswers("")]).toEqual([null, null]);
});

const gap = (text: string, ...lacks: ("audience" | "communicator" | "cadence" | "readable-cadence")[]) =>
  ({ step: { text }, lacks }) as never;

test.each([
  [[], "Every step has an audience, somebody who informs it, and a frequency."],
  [[gap("Paint the walls", "audience", "cadence")], "Not covered: “Paint the walls” (no audience, no frequency)."],
  [
    [gap("Paint", "communicator"), gap("Plant", "readable-cadence"), gap("Water", "audience")],
    "Not covered: “Paint” (nobody informs), “Plant” (frequency not readable), “Water” (no audience).",
  ],
  [
    [gap("Paint", "audience"), gap("Plant", "audience"), gap("Water", "audience"), gap("Mow", "audience")],
    "Not covered: “Paint” (no audience), “Plant” (no audience), “Water” (no audience) and 1 more.",
  ],
])("the gaps of a communication plan: %#", (notCovered, says) => {
  expect(describeGaps({ draft: null, notCovered, uninformed: [] })).toBe(says);
});

test("a draft says what to do; a draft without gaps does not", () => {
  expect(describeGaps({ draft: NO_ANSWERS, notCovered: [gap("Paint", "audience")], uninformed: [] })).toMatch(
    /^This is a draft: no step/,
  );
  expect(describeGaps({ draft: NO_ANSWERS, notCovered: [], uninformed: [] })).toMatch(/^Every step has/);
});

test.each([
  ["2027-01-31", 1, "2027-02-28"],
  ["2027-01-31", 2, "2027-03-31"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2027-01-15", -1, "2026-12-15"],
  ["2027-03-31", -13, "2026-02-28"],
  ["2027-03-31", 0, "2027-03-31"],
])("%s and %d months are %s", (from, months, to) => expect(formatIsoDay(addMonths(day(from), months))).toBe(to));

test.each([
  ["weekly", 7],
  ["every 2 weeks", 14],
  ["every Tuesday and Thursday", 3.5],
  ["monthly", 365.25 / 12],
  ["first Monday of each month", 365.25 / 12],
  ["every May", 365.25],
  ["once", Infinity],
  ["as needed", Infinity],
])("%s comes every %d days", (text, days) => expect(countDaysBetween(readCadence(text))).toBeCloseTo(days, 6));

const BREAK = [{ first: day("2026-12-21"), last: day("2027-01-01") }];

test.each([
  ["2026-11-27", null, "2026-11-27"], // Friday
  ["2026-11-28", null, "2026-11-30"],
  ["2026-11-29", null, "2026-11-30"],
  ["2026-11-28", "2026-11-30", "2026-11-30"],
  ["2026-11-28", "2026-11-29", "2026-11-27"],
  ["2026-12-21", null, "2027-01-04"], // after the break it is Saturday
  ["2026-12-21", "2027-01-04", "2027-01-04"],
  ["2026-12-21", "2027-01-03", "2026-12-18"],
])("%s, to be told by %s, is told on %s", (from, until, on) => {
  expect(formatIsoDay(findWorkingDay(day(from), until === null ? null : day(until), BREAK))).toBe(on);
});

test.each([
  ["first Monday of each month", "2026-11-28", "2026-12-07"],
  ["first Monday of each month", "2026-12-07", "2026-12-07"],
  ["first Monday of each month", "2026-12-08", "2027-01-04"],
  ["last Friday of every month", "2027-02-01", "2027-02-26"],
  ["the 15th of every month", "2026-12-15", "2026-12-15"],
  ["the 15th of every month", "2026-12-16", "2027-01-15"],
  ["the 31st of every month", "2027-02-01", "2027-02-01"], // for Sunday, 31 January
  ["the 31st of every month", "2027-04-02", "2027-04-30"],
  ["every May", "2026-11-28", "2027-05-03"], // the first is a Saturday
  ["every 3 months", "2026-11-28", "2027-02-01"],
])("%s, from %s on, is first due on %s", (text, from, on) => {
  const span = { first: day("2026-11-01"), until: null, onWorkingDays: true, holidays: [] };
  expect(formatIsoDay(findNextDue(readCadence(text), span, day(from)) ?? 0)).toBe(on);
});

test("the calendar shows this week and the eleven after it", () => {
  for (const today of ["2026-11-23", "2026-11-28", "2026-11-29"].map(day)) {
    expect(listMondays(today).map(formatIsoDay).slice(0, 2)).toEqual(["2026-11-23", "2026-11-30"]);
    expect(listMondays(today)).toHaveLength(12);
    expect(formatIsoDay(findLastDay(today))).toBe("2027-02-14");
    const ends = ["2026-11-22", "2026-11-23", "2026-11-29", "2026-11-30"].map(day);
    expect(ends.map((one) => findWeek(one, today))).toEqual([-1, 0, 0, 1]);
  }
});

const told = (given: Partial<DueDate>): DueDate => ({
  day: day("2026-12-07"),
  audience: "Parents",
  step: "Order the books",
  plan: "Library",
  measure: "",
  communicator: "",
  occasion: "2026-12-07",
  milestone: null,
  ...given,
});

test("dates of one audience, plan and occasion are one event; whatever else is another", () => {
  const dates = [
    told({}),
    told({ step: "Shelve the books", communicator: "Ana Ruiz", measure: "200 books" }),
    told({ audience: "" }),
    told({ plan: "Clinic" }),
    told({ occasion: "2026-12-14" }),
  ];
  expect(listEvents(dates).map(({ title, lines }) => [title, ...lines])).toEqual([
    ["Parents: 2 steps to communicate", "• Order the books", "• Shelve the books, by Ana Ruiz", "Measure: 200 books"],
    ["Order the books", "• Order the books"],
    ["Parents: Order the books", "• Order the books"],
    ["Parents: Order the books", "• Order the books"],
  ]);
  expect(groupDates(dates, ({ plan }) => [plan]).map(([key, group]) => [key, group.length])).toEqual([
    ['["Library"]', 4],
    ['["Clinic"]', 1],
  ]);
});

test.each([
  ["Ana Ruiz; Ben Okafor", ["Ana Ruiz", "Ben Okafor"]],
  ["the math team", ["the math team"]],
  ["the math team; TBD", ["the math team"]],
  ["TBD", []],
  ["", []],
])("“%s” names %j", (value, names) => expect(listPeople(value, { lastNamesFirst: false })).toEqual(names));
