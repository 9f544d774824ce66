import { createHost } from "../../src/host";
import { openTaskPane, type TaskPaneInNode } from "../../src/host/doors/task-pane";
import { opensWithWorkbook, readOpening, setOpening } from "../../src/taskpane/actions/opening";
import { followDirection } from "../../src/taskpane/theme";
import { openPane } from "../support/open-pane";

const TODAY = 46354; // 28 November 2026

let office: TaskPaneInNode;
beforeEach(async () => {
  Object.assign(globalThis, { location: { search: "" } });
  office = await openTaskPane(createHost(), { global: true, sharedRuntime: true });
  await Office.onReady();
});
afterEach(() => {
  office.close();
  for (const name of ["location", "document"]) Reflect.deleteProperty(globalThis, name);
});

test("a team chooses that its workbook opens with the pane, and can end that", async () => {
  const pane = openPane(TODAY);
  await pane.perform(readOpening);
  expect(pane.state().opensWithWorkbook).toBe(false);
  await pane.perform(setOpening, { on: true });
  expect(pane.state()).toMatchObject({ opensWithWorkbook: true, notice: { kind: "success" } });
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
  await pane.perform(setOpening, { on: false });
  expect(pane.state().opensWithWorkbook).toBe(false);
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.none);
});

test("where the pane is opened by an address of its own, nothing is offered", async () => {
  Object.assign(globalThis, { location: { search: "?open=plan" } });
  expect(await opensWithWorkbook()).toBeNull();
});

test.each([
  ["ar-SA", "rtl"],
  ["he-IL", "rtl"],
  ["en-US", "ltr"],
  ["fil-PH", "ltr"],
])("in Excel's language %s the pane runs %s", (language, direction) => {
  const documentElement = { dir: "" };
  Object.assign(globalThis, { document: { documentElement } });
  followDirection(language);
  expect(documentElement.dir).toBe(direction);
});
