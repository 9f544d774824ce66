import fc from "fast-check";
import { listCalendarFiles } from "../../src/commands/communicate/list-files";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listCalendars } from "../../src/communication/calendars/list-calendars";
import { listDueDates } from "../../src/communication/calendars/list-due-dates";
import { listEvents } from "../../src/communication/calendars/list-events";
import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { importCalendars, readCalendar } from "../support/read-calendar";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-28")!; // a Saturday

/** The calendars of a plan, by file. */
function filesOf(drawing: string, today = TODAY): Readonly<Record<string, string>> {
  const plan = planIn(drawing);
  const calendar = { today, monthFirst: true };
  const communication = buildCommunicationPlan([plan], calendar, { since: TODAY });
  const files = listCalendarFiles(
    listEvents(listDueDates(communication)),
    listCalendars([plan], communication, calendar),
    today,
  );
  return Object.fromEntries(files.map(({ name, text }) => [name, text]));
}

const show = (ics: string | undefined) => readCalendar(ics ?? "").map(({ day, title }) => `${day} ${title}`);

const CLINIC = `
  | Next review | 2027-01-11 |
  | |
  | Action Step     | Owner    | By Whom    | By When    | Informed by | Audience      | How often | KPI | Status |
  | Order ten beds  | Ana Ruiz | Okoro, Bo  | 2026-12-18 | Ana Ruiz    | Nurses        | once      | 10 beds   | |
  | Train the staff | Bo Okoro | Tom Vega   | 2027-02-12 | Bo Okoro    | Nurses; Board | monthly   | 20 nurses | |
  | Paint the ward  | Tom Vega | Tom Vega   | 2026-12-11 |             |               |           | 1 ward    | done |
  | Open the ward   | TBD      | Math / Art | 2027-03-05 |             |               |           | 1 ward    | |`;

test("everybody has their deadlines, reviews and messages; what is done is not among them", () => {
  const files = filesOf(CLINIC);
  expect(Object.keys(files)).toEqual([
    "audiences.ics",
    "Ana Ruiz.ics",
    "Art.ics",
    "Bo Okoro.ics",
    "Math.ics",
    "Tom Vega.ics",
  ]);
  expect(show(files["Ana Ruiz.ics"])).toEqual([
    "2026-12-18 Due: Order ten beds",
    "2026-12-18 Inform Nurses: Order ten beds",
    "2027-01-11 Review: Action Plan",
  ]);
  expect(show(files["Bo Okoro.ics"])).toEqual([
    "2026-12-01 Inform Nurses: Train the staff",
    "2026-12-01 Inform Board: Train the staff",
    "2026-12-18 Due: Order ten beds",
    "2027-01-01 Inform Nurses: Train the staff",
    "2027-01-01 Inform Board: Train the staff",
    "2027-01-11 Review: Action Plan",
    "2027-02-01 Inform Nurses: Train the staff",
    "2027-02-01 Inform Board: Train the staff",
    "2027-02-12 Due: Train the staff",
  ]);
  expect(show(files["Tom Vega.ics"])).toEqual(["2027-01-11 Review: Action Plan", "2027-02-12 Due: Train the staff"]);
});

test("a deadline is a whole day that keeps nobody busy, with its measure, and two reminders", () => {
  const [due] = readCalendar(filesOf(CLINIC)["Ana Ruiz.ics"]!);
  expect(due).toMatchObject({
    day: "2026-12-18",
    end: "2026-12-19",
    text: "Measure: 10 beds\nWith: Ana Ruiz, Okoro, Bo\nPlan: Action Plan",
    isBusy: false,
    reminders: ["P6DT15H", "PT15H"],
  });
});

test("imported again after a deadline and the review were moved: no doubles, and both are moved", () => {
  const later = CLINIC.replace("2026-12-18", "2026-12-22").replace("2027-01-11", "2027-01-18");
  const calendar = importCalendars(filesOf(CLINIC)["Ana Ruiz.ics"]!, filesOf(later, TODAY + 4)["Ana Ruiz.ics"]!);
  expect(calendar.map(({ day, title }) => `${day} ${title}`)).toEqual([
    "2026-12-22 Due: Order ten beds",
    "2026-12-22 Inform Nurses: Order ten beds",
    "2027-01-18 Review: Action Plan",
  ]);
});

test("all files in one calendar: nothing that one person has to do is there twice", () => {
  const all = importCalendars(...Object.values(filesOf(CLINIC)));
  expect(all.filter(({ title }) => title === "Due: Train the staff")).toHaveLength(1);
  expect(all.filter(({ title }) => title.startsWith("Review"))).toHaveLength(1);
});

test.each([
  ["A/B: the “team”?", "A B the “team”.ics"],
  ["con", "con_.ics"],
  ["..", "_.ics"],
  ["audiences", "audiences 2.ics"],
])("a file for %s has a name that every system takes", (person, name) => {
  const files = listCalendarFiles(
    [{ key: "a", day: TODAY, title: "Parents: Hire", lines: [], reminders: [] }],
    [{ person, events: [{ key: "b", day: TODAY, title: "Due: Hire", lines: [], reminders: [] }] }],
    TODAY,
  );
  expect(files.at(-1)!.name).toBe(name);
});

const day = fc.integer({ min: TODAY + 61, max: TODAY + 400 });
const task = fc.record({
  step: fc.constantFrom("Hire a tutor", "Order the shelves", "Open on Sundays", "Plant forty trees"),
  owner: fc.constantFrom("Ana Ruiz", "Ben Okafor", "Ana Ruiz; Ben Okafor", "Ruiz, Ana"),
  due: day,
  cadence: fc.constantFrom("weekly", "monthly", "on completion", ""),
});
const tasks = fc.uniqueArray(task, { selector: ({ step }) => step, minLength: 1 });

const drawTasks = (all: readonly (typeof task extends fc.Arbitrary<infer T> ? T : never)[]) =>
  [
    "| Action Step | Owner | By When | Target Audience | How often | KPI |",
    ...all.map(({ step, owner, due, cadence }) =>
      ["", step, owner, formatIsoDay(due), "Families", cadence, "1 list", ""].join(" | ").trim(),
    ),
  ].join("\n");

test("on any later day the same plan adds nothing and moves nothing; each moved deadline moves its event", () => {
  fc.assert(
    fc.property(tasks, fc.integer({ min: 0, max: 60 }), day, fc.nat(), (all, days, to, which) => {
      const first = filesOf(drawTasks(all));
      const again = filesOf(drawTasks(all.toReversed()), TODAY + days);
      for (const [name, text] of Object.entries(again)) {
        const known = new Map(readCalendar(first[name]!).map((event) => [event.uid, event]));
        const near = readCalendar(text).filter((event) => known.has(event.uid) || !isRhythm(event.day));
        expect(near.map(({ uid, day: on, title }) => [uid, on, title])).toEqual(
          near.map(({ uid }) => [uid, known.get(uid)?.day, known.get(uid)?.title]),
        );
      }
      const index = which % all.length;
      const moved = all.map((one, i) => (i === index ? { ...one, due: to } : one));
      const after = filesOf(drawTasks(moved), TODAY + days);
      for (const [name, text] of Object.entries(after)) {
        const due = importCalendars(first[name] ?? "", text).filter(({ title }) => title.startsWith("Due: "));
        expect(new Set(due.map(({ title }) => title)).size).toBe(due.length);
        const step = due.find(({ title }) => title === `Due: ${all[index]!.step}`);
        if (step) expect(step.day).toBe(formatIsoDay(to));
      }
    }),
    { numRuns: 25 },
  );
});

/** Whether a day is among those that only a later calendar can show. */
const isRhythm = (on: string): boolean => findIsoDay(on)! > TODAY + 76;
