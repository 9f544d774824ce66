import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { clearHighlights } from "../../src/commands/clear-highlights";
import { goTo } from "../../src/commands/go-to";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { removeExample } from "../../src/commands/remove-example";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46348; // 22 November 2026

afterEach(closeExcel);

const insert = (id: string, withExample = false) =>
  INSERT_COMMANDS.find((command) => command.id === id)!.run({ today: TODAY, withExample });

test.each(INSERT_COMMANDS.map(({ id }) => id))(
  "%s takes two round trips, and what it writes is recognised",
  async (id) => {
    const { bridge } = openExcel();
    const { template } = INSERT_COMMANDS.find((command) => command.id === id)!;
    const { sheet } = await insert(id);
    expect(sheet).toBe(template.title);
    expect(bridge.traffic.trips).toBe(2);
    const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: true });
    if (id === "insertLogicModel") return;
    expect(checks[0]?.plan).toMatchObject({ kind: "plan", template: template.id });
  },
);

test("an inserted example is checked, coloured, and its colours are cleared", async () => {
  const { bridge } = openExcel();
  await insert("insertActionPlanningTable", true);
  const before = bridge.traffic.trips;
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: true });
  expect(bridge.traffic.trips - before).toBeLessThanOrEqual(2);
  expect(checks[0]?.findings.map(({ rule }) => rule)).toContain("placeholder-left");
  expect(await clearHighlights.run()).toBeGreaterThan(0);
  expect(await clearHighlights.run()).toBe(0);
  expect(await removeExample.run()).toEqual({ kind: "removed", cells: 35 });
  expect(
    (await checkPlan.run({ today: TODAY, scope: "active", highlight: false })).checks[0]?.findings.map(
      ({ rule }) => rule,
    ),
  ).toContain("plan-empty");
});

test("the communication plan is built, and refreshed in place", async () => {
  const { bridge } = openExcel();
  await insert("insertActionPlanningTable", true);
  const before = bridge.traffic.trips;
  const built = await buildCommunicationPlan.run({ today: TODAY });
  expect(built).toMatchObject({ sheet: "Communication Plan" });
  expect(bridge.traffic.trips - before).toBeLessThanOrEqual(3); // Sheet1 is there as well
  const { text } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).toContain("unchanged");
  await goTo.run({ sheet: "Communication Plan", cell: { row: 3, column: 1 } });
});

test("a plan in which nothing is found costs one round trip", async () => {
  const { bridge } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D2").values = [
      ["Task", "Person in charge", "Success measure", "Due date"],
      ["Hire a math tutor for grade 3", "Ana Ruiz", "1 contract signed by the tutor", TODAY + 30],
    ];
    await context.sync();
  });
  const before = bridge.traffic.trips;
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: true });
  expect(checks[0]?.plan.kind).toBe("plan");
  expect(checks[0]?.findings).toEqual([]);
  expect(bridge.traffic.trips - before).toBe(1);
});
