import fc from "fast-check";
import { makeMailto } from "../../src/commands/communicate/make-mailto";
import { writeEml } from "../../src/commands/communicate/write-eml";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listMessages, type Message } from "../../src/communication/messages/list-messages";
import { addTold, type Told } from "../../src/communication/messages/told";
import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-28")!;

const messagesOf = (drawing: string, log: readonly Told[] = [], today = TODAY): readonly Message[] =>
  listMessages(buildCommunicationPlan([planIn(drawing)], { today, monthFirst: true }), log);

const tell = (messages: readonly Message[], log: readonly Told[] = [], day = TODAY): readonly Told[] =>
  addTold(
    log,
    messages
      .filter(({ news }) => news.length > 0)
      .map(({ audience, what, knows }) => ({ audience, day, by: "Ana Ruiz", what, knows })),
  );

const LIBRARY = `
  | Action Step             | Owner      | By When    | Audience           | KPI         | Status |
  | Hire two assistants     | Ana Ruiz   | 2027-01-15 | Families; Staff    | 2 contracts |        |
  | Order the shelves       | Ben Okafor | 2026-12-10 | Staff              | 9 shelves   |        |
  | Open on Sundays         | Ana Ruiz   | 2027-06-01 | Families           | 150 visits  |        |
  | Paint the reading room  | Ben Okafor | 2026-11-20 | Staff              | 1 room      | done   |`;

test("an audience that was never told hears of everything", () => {
  const [families, staff] = messagesOf(LIBRARY);
  expect(families).toMatchObject({ audience: "Families", what: "2 new", subject: "News for Families: Action Plan" });
  expect(staff!.text).toBe(`For Staff, 28 November 2026

Done
• Paint the reading room (1 room)

New
• Hire two assistants, by 15 January 2027 (Ana Ruiz)
• Order the shelves, by 10 December 2026 (Ben Okafor)

Ana Ruiz, Ben Okafor`);
});

test("a step without a deadline is told without one, whenever its plan ends", () => {
  const clinic = (end: string) => `
  | Target end date: | ${end} | | | |

  | Action Step           | Owner    | By When    | Audience | Measure  |
  | Open the second desk  | Ana Ruiz | 2026-12-10 | Patients | 2 desks  |
  | Reword the letters    | Ana Ruiz |            | Patients | 9 letters |`;
  const [patients] = messagesOf(clinic("2026-11-20"));
  expect(patients!.text).toContain(
    "New\n• Open the second desk, by 10 December 2026 (Ana Ruiz)\n• Reword the letters (",
  );
  const log = tell(messagesOf(clinic("2026-11-20")));
  expect(messagesOf(clinic("2027-03-01"), log, TODAY + 2)[0]!.what).toBe("");
  const untrue = log.map((told) => ({
    ...told,
    knows: told.knows.map((one) => ({ ...one, until: one.until ?? findIsoDay("2027-03-01")!, said: "soon" as const })),
  }));
  expect(messagesOf(clinic("2027-03-01"), untrue, TODAY)[0]!.what).toBe("");
});

test("once told, only what has changed is news", () => {
  const log = tell(messagesOf(LIBRARY));
  expect(messagesOf(LIBRARY, log).map(({ news }) => news)).toEqual([[], []]);
  const later = LIBRARY.replace("2027-06-01", "2027-09-01")
    .replace(/(Order the shelves .*)\| {8}\|/, "$1| done |")
    .replace("Hire two assistants ", "Hire three assistants")
    .replace("Paint the reading room ", "Move the computers     ")
    .replace(/(Move the computers .*)\| done {3}\|/, "$1| |");
  const [families, staff] = messagesOf(later, log, TODAY + 4);
  expect(families!.text).toContain("New dates\n• Open on Sundays: now 1 September 2027, before 1 June 2027");
  expect(families!.what).toBe("1 moved");
  expect(staff!.what).toBe("1 done, 1 late");
  expect(staff!.text).toContain("Late\n• Move the computers: was due on 20 November 2026, not done yet");
  expect(staff!.last).toEqual({ day: TODAY, by: "Ana Ruiz" });
});

test("what is gone from the plan is said once; what others still hear is not gone", () => {
  const log = tell(messagesOf(LIBRARY));
  const later = LIBRARY.replace(/.*Open on Sundays.*\n/, "").replace("Families; Staff", "Staff");
  const plan = messagesOf(later.replace("| Staff              | 9", "| Families           | 9"), log);
  expect(plan.map(({ audience, what }) => `${audience}: ${what}`)).toEqual([
    "Staff: ",
    "Families: 1 new, 1 no longer planned",
  ]);
});

test("the log keeps the last 500 entries, each once, and always what every audience knows", () => {
  const tellBoard = (day: number): Told => ({ audience: "Board", day, by: "Ana Ruiz", what: "1 new", knows: [] });
  const first = tell(messagesOf(LIBRARY));
  const log = Array.from({ length: 600 }, (_, i) => TODAY + i).reduce(
    (all, day) => addTold(all, [tellBoard(day)]),
    first,
  );
  expect(log).toHaveLength(500);
  expect(messagesOf(LIBRARY, log).map(({ what }) => what)).toEqual(["", ""]);
  expect(addTold(log, [tellBoard(TODAY + 599)])).toHaveLength(500);
});

const step = fc.record({
  text: fc.constantFrom("Hire a tutor", "Order ten desks", "Open the study hall", "Train all staff", "Ask the board"),
  due: fc.integer({ min: TODAY - 40, max: TODAY + 200 }),
  audience: fc.constantFrom("Parents", "Teachers", "Parents; Teachers"),
  status: fc.constantFrom("", "done", "in progress", "cancelled"),
});
const steps = fc.uniqueArray(step, { selector: ({ text }) => text, minLength: 1 });

const drawSteps = (all: readonly { text: string; due: number; audience: string; status: string }[]) =>
  [
    "| Action Step | Owner | By When | Audience | Status |",
    ...all.map(({ text, due, audience, status }) =>
      ["", text, "Ana Ruiz", formatIsoDay(due), audience, status, ""].join(" | ").trim(),
    ),
  ].join("\n");

test("what was told never comes again, however often the plan changes, is sorted or grows old", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, fc.nat(40)), { minLength: 1, maxLength: 5 }), (changes) => {
      let log: readonly Told[] = [];
      let today = TODAY;
      for (const [plan, days] of changes) {
        today += days;
        log = tell(messagesOf(drawSteps(plan), log, today), log, today);
        for (const again of [plan, plan.toReversed()])
          expect(messagesOf(drawSteps(again), log, today).flatMap(({ news }) => news)).toEqual([]);
      }
      const [plan] = changes.at(-1)!;
      const heard = new Set<string>();
      for (let day = today; day < today + 250; day += 10) {
        const messages = messagesOf(drawSteps(plan), log, day);
        for (const { audience, news } of messages)
          for (const { kind, step: about } of news) {
            expect(["late", "next"]).toContain(kind); // nothing has changed but the day
            expect(heard).not.toContain(`${audience} ${kind} ${about}`);
            heard.add(`${audience} ${kind} ${about}`);
          }
        log = tell(messages, log, day);
      }
    }),
    { numRuns: 30 },
  );
});

test("the address of a draft is never too long, and says where its text ends", () => {
  expect(makeMailto({ subject: "News & more", text: "Hello\nall" })).toBe(
    "mailto:?subject=News%20%26%20more&body=Hello%0D%0Aall",
  );
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.array(fc.string({ unit: "binary" })),
      (subject, lines) => {
        const address = makeMailto({ subject, text: lines.concat(lines, lines, lines).join("\n") });
        expect(address.length).toBeLessThanOrEqual(2000);
        expect(() => decodeURIComponent(address)).not.toThrow();
      },
    ),
  );
  const long = makeMailto({ subject: "News", text: Array.from({ length: 200 }, (_, i) => `• Step ${i}`).join("\n") });
  expect(decodeURIComponent(long)).toMatch(/• Step \d+\r\n… \(The text is longer/);
});

test("a draft of an e-mail is plain ASCII, says that it was not sent, and nothing breaks out of its header", () => {
  const eml = writeEml({ subject: "Neuigkeiten für Eltern\r\nBcc: x@y.example", text: "Grüße\n• 日本語\u0000" });
  expect(eml).toMatch(/^[\n\r -~]*$/);
  expect(eml).toContain("X-Unsent: 1");
  expect(eml).not.toMatch(/^Bcc/m);
  const [head = "", body = ""] = eml.split("\r\n\r\n");
  expect(Buffer.from(body, "base64").toString("utf8")).toBe("Grüße\r\n• 日本語");
  const subject = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, word = ""]) => Buffer.from(word, "base64"));
  expect(Buffer.concat(subject).toString("utf8")).toBe("Neuigkeiten für Eltern Bcc: x@y.example");
  for (const line of eml.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
});
