import { associateRibbon } from "../../src/taskpane/ribbon";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

afterEach(closeExcel);

/** The ribbon of an add-in whose pane is shut: its buttons, and whether the pane was opened. */
function openRibbon(mayShow = true) {
  const pane = openPane(46348);
  const buttons = new Map<string, (event: { completed: () => void }) => void>();
  const shown = { count: 0 };
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, work: (event: { completed: () => void }) => void) => buttons.set(id, work) },
      addin: {
        showAsTaskpane: () => {
          shown.count++;
          return mayShow ? Promise.resolve() : Promise.reject(new Error("Excel is closing."));
        },
      },
    },
  });
  associateRibbon(pane.perform, pane.state);
  const press = (id: string) => new Promise<void>((resolve) => buttons.get(id)?.({ completed: resolve }));
  return { pane, press, shown };
}

const protectWorkbook = () =>
  Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });

test("a sheet that is inserted from the ribbon leaves the pane shut", async () => {
  openExcel();
  const { press, shown } = openRibbon();
  await press("insertActionPlan");
  expect(shown.count).toBe(0);
});

test("an insert that fails opens the pane, which says why", async () => {
  openExcel();
  await protectWorkbook();
  const { pane, press, shown } = openRibbon();
  await press("insertActionPlan");
  expect(shown.count).toBe(1);
  expect(pane.state().notice).toMatchObject({ kind: "error", text: expect.stringContaining("protected") as string });
});

test("where Excel does not show the pane, the plan is checked all the same", async () => {
  openExcel();
  const { pane, press } = openRibbon(false);
  await press("insertActionPlan");
  await press("checkPlan");
  expect(pane.state().check).not.toBeNull();
});

test("Submit shows what would be said, and writes nothing yet", async () => {
  const { host } = openExcel();
  const { pane, press, shown } = openRibbon();
  await press("insertActionPlan");
  await press("submitPlans");
  expect(pane.state()).toMatchObject({ tab: "review", preview: { verdict: { title: "Not started" } } });
  expect(shown.count).toBe(1);
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("Submission");
});
