import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listCalendars } from "../../src/communication/calendars/list-calendars";
import { listDueDates } from "../../src/communication/calendars/list-due-dates";
import { listEvents } from "../../src/communication/calendars/list-events";
import { CALENDAR as CALENDAR_SHEET } from "../../src/communication/communication-sheets";
import { fingerprint } from "../../src/communication/fingerprint";
import { formatIsoDay } from "../../src/sheet/serial-date";
import { draw } from "./paper";
import { planIn } from "./plan-in";

const CALENDAR = { today: 46354, monthFirst: false }; // 28 November 2026

const WARD = `
  | Plan owner: | Ruth Marsh |          |            |            |          |           |               |
  |             |            |          |            |            |          |           |               |
  | Action Step        | Milestone  | By Whom  | Start      | By When    | Informed by | Target Audience | How often |
  | Hire the nurses    |            | Ana Ruiz | 2026-11-02 | 2027-01-29 | Ben Okafor  | Night staff | At milestones |
  | Order the beds     | Beds there | Ben Cole |            | 2026-12-08 |             |             |               |
  | Move the patients  | x          | Ben Cole |            | 2027-01-10 | Ben Okafor  | Families    | at milestones |
  | Open the new ward  | x          | Ben Cole |            | 2027-03-12 |             |             |               |
  | Paint the corridor |            | Ben Cole | 2027-02-01 | 2027-02-19 | Ana Ruiz    | Visitors    | at milestones |`;

const told = (drawing = WARD) => buildCommunicationPlan([planIn(drawing)], CALENDAR, { since: 46354 });
const says = (drawing?: string) =>
  listDueDates(told(drawing)).map(
    ({ audience, day, milestone }) => `${audience} ${formatIsoDay(day)} ${milestone ?? "-"}`,
  );

test("told at milestones: on the days of those that fall between start and deadline, else at the deadline", () => {
  expect(says()).toEqual([
    "Night staff 2026-12-08 Beds there",
    "Night staff 2027-01-11 Move the patients", // 10 January is a Sunday
    "Families 2027-01-08 -", // a milestone itself: its own day, a Friday
    "Visitors 2027-02-19 -",
  ]);
});

test("a plan without milestones is told of at its deadlines, as ever; its fingerprint stays", () => {
  const plain = WARD.replaceAll(/Beds there| x {9}/g, (mark) => " ".repeat(mark.length));
  expect(says(plain).map((text) => text.replace(/ \S+$/, ""))).toEqual([
    "Night staff 2027-01-29",
    "Families 2027-01-08",
    "Visitors 2027-02-19",
  ]);
  expect(fingerprint([planIn(plain)])).not.toBe(fingerprint([planIn(WARD)]));
});

test("a milestone that moves keeps its event in the calendars, and they name it", () => {
  const keysIn = (drawing: string) => listEvents(listDueDates(told(drawing))).map(({ key }) => key);
  const moved = WARD.replace("2026-12-08", "2026-12-15");
  expect(keysIn(moved)).toEqual(keysIn(WARD));
  expect(listEvents(listDueDates(told()))[0]?.lines).toContain("Milestone: Beds there");
});

test("the plan's owner has them all, and who does the step has its name", () => {
  const people = listCalendars([planIn(WARD)], told(), CALENDAR);
  const ofOwner = people.find(({ person }) => person === "Ruth Marsh")?.events.map(({ title }) => title);
  expect(ofOwner).toEqual(["Milestone: Beds there", "Milestone: Move the patients", "Milestone: Open the new ward"]);
  const due = people.flatMap(({ events }) => events).find(({ title }) => title === "Due: Order the beds");
  expect(due?.lines).toContain("Milestone: Beds there");
});

test("the communication calendar has a line of them", () => {
  const { rows } = draw(CALENDAR_SHEET.layOut(told()));
  expect(rows.find(([who]) => who === "Milestones")?.filter((value) => value === "◆")).toHaveLength(2);
});
