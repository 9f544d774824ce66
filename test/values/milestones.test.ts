import { findNamedDay } from "../../src/communication/days/find-named-day";
import { listMilestones } from "../../src/values/steps/list-milestones";
import { readMilestone } from "../../src/values/steps/read-milestone";
import { planIn } from "../communication/plan-in";

const CALENDAR = { today: 46354, monthFirst: false }; // 28 November 2026

const read = (milestone: string | number | boolean, step = "Open the ward"): string | null =>
  readMilestone({ milestone: { value: milestone, row: 1, column: 1 }, step: { value: step, row: 1, column: 0 } });

test.each(["x", "X", "✓", "◆", "yes", "Ja", "oui", "SÍ", "да", "是", true, 1, "Meilenstein", 46400])(
  "“%s” marks a milestone",
  (value) => {
    expect(read(value)).toBe("");
  },
);

test.each(["", "no", "Nein", "não", "нет", "否", false, 0, "-", "n/a", "TBD", "  "])("“%s” marks none", (value) => {
  expect(read(value)).toBeNull();
});

test("anything else is its name", () => {
  expect([read("Ward open"), read(3), read(" M2  approval ")]).toEqual(["Ward open", "Milestone 3", "M2 approval"]);
});

test.each([
  ["Milestone: the ward is open", "the ward is open"],
  ["MEILENSTEIN 2 – Station eröffnet", "Station eröffnet"],
  ["Jalon : ouverture", "ouverture"],
  ["◆ Ward open", "Ward open"],
  ["Key milestone: keys handed over", "keys handed over"],
  ["Milestones are listed in the annex", null],
  ["Celebrate the milestone: a party", null],
  ["Train the nurses: both shifts", null],
  ["Milestone", null],
])("the text of a step may say so itself: %s", (step, name) => {
  expect(read("", step)).toBe(name);
});

const milestonesIn = (drawing: string) => {
  const plan = planIn(drawing);
  return listMilestones(plan, (cell) => findNamedDay(cell, CALENDAR, plan.dateOrders)).map(
    ({ name, row, day }) => `${row} ${name} ${day === null ? "-" : day - CALENDAR.today}`,
  );
};

test("a milestone that several steps name is reached with the last of them; marks stand each for their own", () => {
  expect(
    milestonesIn(`
      | Action Step         | Milestone   | Owner    | Deadline   |
      | Order the shelves   | Room ready  | Ana Ruiz | 2026-12-08 |
      | Paint the room      | room ready  | Ana Ruiz | 2026-12-28 |
      | Print the posters   |             | Ben Cole | 2026-12-01 |
      | Review the progress | x           | Ben Cole | 2026-12-30 |
      | Review the progress | x           | Ben Cole | soon       |`),
  ).toEqual(["2 room ready 30", "4 Review the progress 32", "5 Review the progress -"]);
});

test("headings of other languages are read", () => {
  expect(
    milestonesIn(`
      | Maßnahme            | Meilenstein | Verantwortlich | Termin     |
      | Regale bestellen    | nein        | Ana Ruiz       | 08.12.2026 |
      | Lesesaal eröffnen   | ja          | Ben Cole       | 18.12.2026 |`),
  ).toEqual(["2 Lesesaal eröffnen 20"]);
});
