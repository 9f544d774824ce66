import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { writeIcs } from "../../src/commands/communicate/write-ics";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { type DueDate, listDueDates } from "../../src/communication/calendars/list-due-dates";
import { type CalendarEvent as Event, listEvents } from "../../src/communication/calendars/list-events";
import { createSteps } from "../../src/plan/create-steps";
import type { Plan } from "../../src/plan/plan";
import type { Role } from "../../src/plan/role";
import { type Day, findIsoDay, formatIsoDay, weekdayOf } from "../../src/sheet/serial-date";

const TODAY = findIsoDay("2026-11-28")!; // a Saturday

interface Task {
  readonly step: string;
  readonly audience: string;
  readonly cadence: string;
  readonly start: Day | "";
  readonly deadline: Day | "";
}

interface School {
  readonly dated: Day | "";
  readonly tasks: readonly Task[];
}

const ROLES = ["step", "audience", "cadence", "start", "deadline"] as const satisfies readonly Role[];

const planOf = ({ dated, tasks }: School): Plan => ({
  kind: "plan",
  sheet: "School",
  template: null,
  headingRow: 0,
  columns: [],
  unnamed: [],
  sections: [],
  title: null,
  questions: [],
  dateOrders: { columns: {}, sheet: null },
  lastNamesFirst: false,
  fields: dated === "" ? {} : { "plan-date": { value: dated, row: 0, column: 0 } },
  table: null,
  expects: { columns: [], fields: [] },
  steps: createSteps({
    grid: {
      sheet: "School",
      origin: { row: 1, column: 0 },
      values: tasks.map((task) => ROLES.map((role) => task[role])),
      tables: [],
    },
    columns: ROLES.map((role, column) => ({ role, column })),
    rows: Int32Array.from(tasks, (_, i) => i + 1),
    sections: new Int32Array(tasks.length),
    sectionNames: [""],
  }),
});

/** What is due by a plan that was never built before. */
const listDue = (school: School, today: Day): readonly DueDate[] =>
  listDueDates(buildCommunicationPlan([planOf(school)], { today, monthFirst: true }));

const readCalendar = (school: School, today: Day): readonly Event[] => listEvents(listDue(school, today));

interface Seen {
  readonly uid: string;
  readonly day: string;
  readonly sequence: number;
}

/** Its calendar as another library reads it. */
function importCalendar(school: School, today: Day): readonly Seen[] {
  const { events = [] } = convertIcsCalendar(undefined, writeIcs(readCalendar(school, today), today));
  return events.map(({ uid, start, sequence = -1 }) => ({
    uid,
    day: start.date.toISOString().slice(0, 10),
    sequence,
  }));
}

/** What a calendar says in which the first file was imported, and then the second. */
function importBoth(first: readonly Seen[], second: readonly Seen[]): readonly Seen[] {
  const byUid = new Map(first.map((event) => [event.uid, event]));
  for (const event of second) if (event.sequence >= (byUid.get(event.uid)?.sequence ?? 0)) byUid.set(event.uid, event);
  return [...byUid.values()];
}

const show = ({ key, day }: Event): string => `${formatIsoDay(day)} ${key}`;

const CADENCES = ["daily", "weekly", "every 2 weeks", "every 3 days", "monthly", "quarterly", "twice a month", "once"];
const AT_DEADLINE = ["at milestones", "on completion", "once"];

const someDay = fc.integer({ min: TODAY - 90, max: TODAY + 200 });

const taskOf = (things: readonly string[]): fc.Arbitrary<Task> =>
  fc.record({
    step: fc
      .tuple(fc.constantFrom("Hire", "Train", "Order", "Open"), fc.constantFrom(...things))
      .map((words) => words.join(" ")),
    audience: fc.constantFrom("Parents", "Teachers; the parents", "School Board\nTeachers"),
    cadence: fc.constantFrom(...CADENCES, ...AT_DEADLINE, "every Saturday", "on the 15th of each month", "every May"),
    start: fc.oneof(fc.constant("" as const), someDay),
    deadline: fc.oneof(fc.constant("" as const), someDay),
  });

const schoolOf = (tasks: fc.Arbitrary<readonly Task[]>): fc.Arbitrary<School> =>
  fc.record({ dated: fc.oneof(fc.constant("" as const), someDay), tasks });

const school = schoolOf(fc.array(taskOf(["the math tutors", "ten new desks", "the study hall"]), { maxLength: 6 }));
const others = fc.array(taskOf(["the summer camp", "a reading room"]), { maxLength: 4 });
const later = fc.integer({ min: 1, max: 60 });
const RUNS = { numRuns: 100 };

test("on any later day, all that is still ahead has its id and its day, once, and nothing comes between", () => {
  fc.assert(
    fc.property(school, later, (plan, days) => {
      const ahead = readCalendar(plan, TODAY).filter(({ day }) => day >= TODAY + days);
      const again = readCalendar(plan, TODAY + days).map(show);
      expect(new Set(again).size).toBe(again.length);
      expect(again.slice().sort()).toEqual(expect.arrayContaining(ahead.map(show)));
      const last = TODAY + 70; // within the weeks of both
      const upTo = (events: readonly Event[]) =>
        events.filter(({ day }) => day >= TODAY + days && day <= last).map(show);
      expect(upTo(readCalendar(plan, TODAY + days)).sort()).toEqual(upTo(ahead).sort());
    }),
    RUNS,
  );
});

test("other steps that come, go, are sorted or reworded change neither the ids nor the days of those that stay", () => {
  fc.assert(
    fc.property(school, others, others, later, fc.boolean(), (plan, before, after, days, isTurned) => {
      const stay = readCalendar(plan, TODAY + days).map(show);
      const mixed = [...before, ...plan.tasks, ...after];
      const all = isTurned ? mixed.toReversed() : mixed;
      expect(readCalendar({ ...plan, tasks: all }, TODAY + days).map(show)).toEqual(expect.arrayContaining(stay));
      const sorted = mixed.toSorted((a, b) => a.step.localeCompare(b.step));
      expect(
        readCalendar({ ...plan, tasks: sorted }, TODAY + days)
          .map(show)
          .sort(),
      ).toEqual(
        readCalendar({ ...plan, tasks: mixed }, TODAY + days)
          .map(show)
          .sort(),
      );
    }),
    RUNS,
  );
});

test("what is due is due once, from Monday to Friday, unless the plan itself names a Saturday", () => {
  fc.assert(
    fc.property(school, (plan) => {
      const events = readCalendar(plan, TODAY);
      expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
      const isNamed = plan.tasks.some(({ cadence }) => cadence === "every Saturday");
      const atWeekend = events.filter(({ day }) => weekdayOf(day) > 4);
      expect(isNamed ? [] : atWeekend.map(show)).toEqual([]);
      expect(atWeekend.filter(({ day }) => weekdayOf(day) === 6)).toEqual([]);
    }),
    RUNS,
  );
});

test("a deadline that is moved moves its event: the same id, a higher sequence, no double", () => {
  const far = fc.integer({ min: TODAY + 61, max: TODAY + 400 });
  fc.assert(
    fc.property(fc.constantFrom(...AT_DEADLINE), far, far, later, (cadence, from, to, days) => {
      const hire: Task = { step: "Hire a tutor", audience: "Parents", cadence, start: "", deadline: from };
      const first = importCalendar({ dated: "", tasks: [hire] }, TODAY);
      const second = importCalendar({ dated: "", tasks: [{ ...hire, deadline: to }] }, TODAY + days);
      expect(first).toHaveLength(1);
      expect(importBoth(first, second)).toEqual(second);
      expect(second[0]!.sequence).toBeGreaterThan(first[0]!.sequence);
      expect(Math.abs(findIsoDay(second[0]!.day)! - to)).toBeLessThanOrEqual(2);
    }),
    RUNS,
  );
});

test.each([
  ["weekly", ["2026-11-30", "2026-12-07", "2026-12-14"]],
  ["every 2 weeks", ["2026-11-30", "2026-12-14", "2026-12-28"]],
  ["monthly", ["2026-12-01", "2027-01-01", "2027-02-01"]],
  ["daily", ["2026-11-30", "2026-12-01", "2026-12-02"]],
])("without a start and a date, what is told %s has days that every team shares", (cadence, days) => {
  const hire: Task = { step: "Hire a tutor", audience: "Parents", cadence, start: "", deadline: "" };
  expect(
    readCalendar({ dated: "", tasks: [hire] }, TODAY)
      .slice(0, 3)
      .map(({ day }) => formatIsoDay(day)),
  ).toEqual(days);
});

test("a rhythm begins with its step, or else with its plan", () => {
  const hire: Task = { step: "Hire a tutor", audience: "Parents", cadence: "weekly", start: "", deadline: "" };
  const firstDay = (plan: School) => formatIsoDay(readCalendar(plan, TODAY)[0]!.day);
  const wednesday = findIsoDay("2026-11-04")!;
  const friday = findIsoDay("2026-12-04")!;
  expect(firstDay({ dated: wednesday, tasks: [hire] })).toBe("2026-12-02");
  expect(firstDay({ dated: wednesday, tasks: [{ ...hire, start: friday }] })).toBe("2026-12-04");
});
