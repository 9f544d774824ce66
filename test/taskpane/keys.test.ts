import { KEYS } from "../../src/taskpane/ribbon";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

afterEach(closeExcel);

test("the keys check the plan first, then go from finding to finding, around", async () => {
  openExcel();
  await drawSheet(`
    | Action Step              | Owner    | Deadline   | KPI       |
    | Paint the waiting room   |          | 2027-03-02 | 4 walls   |
    | Order 12 beds for ward 3 |          | 2027-03-09 | 12 beds   |
    | Invite the neighbors     | Bea Sol  | 2027-03-16 | 40 guests |`);
  const pane = openPane(46354);
  const press = (id: string) => KEYS.find((key) => key.id === id)?.perform(pane.perform, pane.state);
  const step = () => pane.state().opened?.finding.step;
  await press("nextFinding");
  const first = step();
  expect(pane.state().check).not.toBeNull();
  expect(first).toBe("Paint the waiting room");

  await press("nextFinding");
  expect(step()).toBe("Order 12 beds for ward 3");
  await press("previousFinding");
  expect(step()).toBe(first);
  await press("previousFinding");
  const last = pane.state().opened;
  await press("nextFinding");
  expect(step()).toBe(first);
  pane.dispatch({ type: "finding-opened", opened: null });
  await press("previousFinding");
  expect(pane.state().opened).toEqual(last);
});
