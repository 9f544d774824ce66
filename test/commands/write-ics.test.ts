import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { writeIcs } from "../../src/commands/communicate/write-ics";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listDueDates } from "../../src/communication/calendars/list-due-dates";
import { type CalendarEvent, listEvents } from "../../src/communication/calendars/list-events";
import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { planIn } from "../communication/plan-in";

const TODAY = findIsoDay("2026-11-22")!;

const LIBRARY = `
  | Action Step        | By Whom  | By When    | Target Audience | How often     | KPI        |
  | Hire an assistant  | Ana Ruiz | 2026-12-31 | Library staff   | every 2 weeks | 1 contract |
  | Read to children   | Tom Vega | 2026-12-20 | library staff   | every 2 weeks | 3 readings |
  | Order the shelves  | Ana Ruiz | 2026-12-20 | library staff   | on completion | 9 shelves  |
  | Open on Sundays    | Tom Vega | 2027-06-01 | Families        | at milestones | 150 visits |`;

const eventsIn = (drawing: string): readonly CalendarEvent[] =>
  listEvents(listDueDates(buildCommunicationPlan([planIn(drawing)], { today: TODAY, monthFirst: true })));

/** The events as another library reads them. */
const readEvents = (ics: string) => convertIcsCalendar(undefined, ics).events ?? [];

test("what is due is whole-day events for each audience: rhythms for twelve weeks, deadlines on any later day", () => {
  const events = readEvents(writeIcs(eventsIn(LIBRARY), TODAY));
  expect(
    events.map(({ start, end, summary, description }) => [
      start.type,
      start.date.toISOString().slice(0, 10),
      end?.date.toISOString().slice(0, 10),
      summary,
      description,
    ]),
  ).toEqual([
    ["DATE", "2026-11-30", "2026-12-01", "Library staff: 2 steps to communicate", BOTH],
    ["DATE", "2026-12-14", "2026-12-15", "Library staff: 2 steps to communicate", BOTH],
    [
      "DATE",
      "2026-12-28",
      "2026-12-29",
      "Library staff: Hire an assistant",
      "• Hire an assistant, by Ana Ruiz\nMeasure: 1 contract",
    ],
    [
      "DATE",
      "2026-12-18",
      "2026-12-19",
      "Library staff: Order the shelves",
      "• Order the shelves, by Ana Ruiz\nMeasure: 9 shelves",
    ],
    [
      "DATE",
      "2027-06-01",
      "2027-06-02",
      "Families: Open on Sundays",
      "• Open on Sundays, by Tom Vega\nMeasure: 150 visits",
    ],
  ]);
});

const BOTH =
  "• Hire an assistant, by Ana Ruiz\nMeasure: 1 contract\n• Read to children, by Tom Vega\nMeasure: 3 readings";

test("days are days in every time zone, and nobody is busy for them", () => {
  const ics = writeIcs(eventsIn(LIBRARY), TODAY);
  expect(ics).toMatch(/^DTSTART;VALUE=DATE:20261130\r$/m);
  expect(ics).toMatch(/^TRANSP:TRANSPARENT\r$/m);
  expect(ics).not.toMatch(/TZID|VTIMEZONE/);
});

test("an event keeps its uid when the steps are said in other words, and no two events share one", () => {
  const uidsIn = (drawing: string) => readEvents(writeIcs(eventsIn(drawing), TODAY)).map(({ uid }) => uid);
  const uids = uidsIn(LIBRARY);
  expect(new Set(uids).size).toBe(5);
  expect(uidsIn(LIBRARY.replace("Hire an assistant ", "Hire two assistants"))).toEqual(uids);
});

const SPECIAL = [
  "Smith, Jones; Roe",
  "C:\\plans",
  "one\ntwo",
  "👨‍👩‍👧‍👦 families",
  "مرحبا بكم في المدرسة الجديدة مع جميع العائلات والمعلمين",
  "l’évaluation",
  "=SUM(A1)",
  "https://school.example/?a=1&b=2",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(" ").replace(/[\p{Cc}\u2028\u2029]/gu, (control) => (control === "\n" ? control : "")));

test("whatever the plan says comes through, in lines of at most 75 octets", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc
          .record({
            day: fc.integer({ min: TODAY, max: TODAY + 80 }),
            audience: text,
            step: text,
            plan: text,
            communicator: text,
            measure: text,
            milestone: fc.constant(null),
          })
          .map((date) => ({ ...date, occasion: date.day })),
        { minLength: 1, maxLength: 4 },
      ),
      (dates) => {
        const ics = writeIcs(listEvents(dates), TODAY);
        for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = readEvents(ics);
        const said = events.map(({ description }) => description).join("\n");
        for (const { step, communicator } of dates)
          expect(said.replace(/\s+/g, "")).toContain(`${step}, by ${communicator}`.replace(/\s+/g, ""));
        expect(events.map(({ start }) => start.date.toISOString().slice(0, 10)).sort()).toEqual(
          expect.arrayContaining([...new Set(dates.map(({ day }) => formatIsoDay(day)))]),
        );
      },
    ),
    { numRuns: 100 },
  );
});

test("characters that command a terminal or break a calendar are left out; line breaks stay", () => {
  const [date] = [
    {
      day: TODAY,
      audience: "Par\u0000ents",
      step: "Meet\u001b[31m\r\nand\u0085 talk",
      plan: "",
      communicator: "\u0007Ann",
      measure: "",
      occasion: TODAY,
      milestone: null,
    },
  ];
  const ics = writeIcs(listEvents([date]), TODAY);
  expect(ics.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
  const [event] = readEvents(ics);
  expect(event?.summary).toBe("Parents: Meet[31m\nand talk");
  expect(event?.description).toBe("• Meet[31m\nand talk, by Ann");
});
