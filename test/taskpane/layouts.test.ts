import {
  adoptPlan,
  insertFile,
  insertOwn,
  listOwnTemplates,
  previewAdoption,
  removeOwn,
  saveTemplate,
} from "../../src/taskpane/actions/layouts";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

test("the pane previews and moves a plan, keeps its layout, and inserts it again, from a file, too", async () => {
  openExcel({ excelApi: "1.15" });
  // There is no page here to save a file from, as there is none in Excel for Mac.
  Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  await drawSheet(`
    | Hygiene Plan        |            |            |
    | Was                 | Wer        | Bis wann   |
    | Seife bestellen     | Ana Ruiz   | 2027-01-15 |
    | Pflegekräfte schulen | Ben Okafor | 2027-03-20 |`);
  const pane = openPane(TODAY);
  await pane.perform(saveTemplate, { title: "Hygiene" });
  expect(pane.state().notice).toMatchObject({ kind: "success", text: expect.stringContaining("keeps it") as string });
  const [own] = pane.state().ownTemplates!;
  await pane.perform(previewAdoption, { id: "action-plan" });
  expect(pane.state().adoption).toContain("Column B, “Wer”, becomes “Owner”.");
  await pane.perform(adoptPlan, { id: "action-plan" });
  expect(pane.state()).toMatchObject({ adoption: null, notice: { kind: "success" } });
  await pane.perform(adoptPlan, { own: own! });
  expect(pane.state().notice?.text).toContain("The sheet “Hygiene” holds the plan");

  await pane.perform(insertOwn, own!);
  expect(pane.state().notice?.text).toContain("“Hygiene (2)” is ready");
  await pane.perform(insertFile, new File([JSON.stringify(own)], "own.json"));
  expect(pane.state().notice?.text).toContain("“Hygiene (3)” is ready");
  await pane.perform(insertFile, new File(["{"], "own.json"));
  expect(pane.state().notice).toEqual({
    kind: "error",
    text: "This file is not a template that Action Plan can use: it is not JSON.",
  });
  await pane.perform(removeOwn, own!);
  await pane.perform(listOwnTemplates);
  expect(pane.state().ownTemplates).toEqual([]);
});
