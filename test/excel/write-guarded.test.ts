import { queueCell, queueClear } from "../../src/excel/guarded/edit";
import type { Expected } from "../../src/excel/guarded/guarded-write";
import { writeGuarded } from "../../src/excel/guarded/write-guarded";
import { startHost } from "../../src/host/host";
import { readRectangle } from "../../src/sheet/a1";
import { type Fault, type FaultyHost, makeFaulty } from "../faults/faulty-host";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const GARDEN = `
  | Action Steps    | Owner | Deadline   |
  | Paint the fence | Ana   | soon       |
  | Plant the trees | Ben   | 2027-03-01 |
  | Water the trees | Ben   | 2027-04-01 |`;
const at = (address: string) => readRectangle(address);
const known = (address: string, ...values: unknown[]): Expected => ({ at: at(address), values: [values] as never });

const HEADINGS = known("A1:C1", "Action Steps", "Owner", "Deadline");

/** Writes the deadline of the first step. */
const writeDeadline = () =>
  writeGuarded({
    sheet: "Sheet1",
    expected: [HEADINGS, known("A2", "Paint the fence"), known("C2", "soon")],
    targets: [at("C2")],
    among: at("A2:C4"),
    change: ([range]) => {
      queueCell(range, 46419, "d mmm yyyy");
    },
    makes: () => [[[46419]]],
  });

/** Empties the first two steps. */
const clearSteps = () =>
  writeGuarded({
    sheet: "Sheet1",
    expected: [known("A2:A3")].map(({ at }) => ({ at, values: [["Paint the fence"], ["Plant the trees"]] })),
    targets: [at("A2:A3"), at("B2:B3"), at("C2:C3")],
    among: at("A1:C4"),
    change: (ranges) => {
      ranges.forEach(queueClear);
    },
    makes: () => [[], [], []],
  });

type Edit = (sheet: Excel.Worksheet) => void;

const sort = (sheet: Excel.Worksheet) => {
  sheet.getRange("A2:C4").sort.apply([{ key: 0, ascending: false }]);
};
const type =
  (address: string, text: string): Edit =>
  (sheet) => {
    sheet.getRange(address).values = [[text]];
  };

async function tryOut(write: typeof writeDeadline, fault: Fault, edits: readonly Edit[], dress?: Edit) {
  const host: FaultyHost = makeFaulty(startHost());
  openExcel(host);
  await drawSheet(GARDEN, dress);
  const edit = () =>
    Excel.run(async (context) => {
      for (const one of edits) one(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  host.begin({ batch: 2, fault, code: "GeneralException", edit });
  const outcome = await write().catch((error: unknown) => ({ kind: error instanceof Error ? error.message : "" }));
  host.begin();
  const sheet = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange().load("formulas,numberFormat");
    await context.sync();
    return { rows: range.formulas.slice(1).map((cells) => cells.join(" · ")), formats: range.numberFormat };
  });
  return { says: outcome.kind, ...sheet };
}

const PAINT = "Paint the fence · Ana · soon";
const DATED = "Paint the fence · Ana · 46419";
const PLANT = "Plant the trees · Ben · 46447";
const WATER = "Water the trees · Ben · 46478";
const FAILED =
  "Excel could not do that just now. Try again; if it happens again, save the workbook, close it and open it again.";
const LOOK =
  "Somebody changed the sheet in the same moment, and Excel did not say what it did. " +
  "Look at C2: what is there may belong to another step.";

test.each<[string, Fault, Edit[], string, string[]]>([
  ["nothing happens", "none", [], "changed", [DATED, PLANT, WATER]],
  ["only the answer is lost", "answer lost", [], "changed", [DATED, PLANT, WATER]],
  ["it is done halfway", "half done", [], FAILED, [PAINT, PLANT, WATER]],
  ["it is refused", "before", [], FAILED, [PAINT, PLANT, WATER]],
  ["the steps are sorted", "none", [sort], "moved", [WATER, PLANT, PAINT]],
  ["the steps are sorted and it is refused", "before", [sort], "moved", [WATER, PLANT, PAINT]],
  ["the steps are sorted and the answer is lost", "answer lost", [sort], "moved", [WATER, PLANT, PAINT]],
  [
    "somebody types into the cell, and it is refused",
    "before",
    [type("C2", "Ask Eva")],
    FAILED,
    ["Paint the fence · Ana · Ask Eva", PLANT, WATER],
  ],
  [
    "a heading is typed over and the answer is lost",
    "answer lost",
    [type("C1", "When")],
    FAILED,
    [PAINT, PLANT, WATER],
  ],
  [
    "another step is changed and the answer is lost",
    "answer lost",
    [type("B4", "Eva")],
    "changed",
    [DATED, PLANT, "Water the trees · Eva · 46478"],
  ],
  [
    "the steps are sorted, one of them is changed, and the answer is lost",
    "answer lost",
    [sort, type("B3", "Eva")],
    LOOK,
    ["Water the trees · Ben · 46419", "Plant the trees · Eva · 46447", PAINT],
  ],
])("a deadline is written, and %s", async (_, fault, edits, says, rows) => {
  expect(await tryOut(writeDeadline, fault, edits)).toMatchObject({ says, rows });
});

test("what was overwritten comes back with its format", async () => {
  const { formats } = await tryOut(writeDeadline, "answer lost", [sort]);
  expect(formats[1]![2]).toBe(formats[2]![2]);
});

test("a formula that was overwritten is not known in another row", async () => {
  const calculate: Edit = (sheet) => {
    sheet.getRange("C4").formulas = [["=C3+31"]];
  };
  const { says } = await tryOut(writeDeadline, "answer lost", [sort], calculate);
  expect(says).toBe(LOOK);
});

test.each<[string, Fault, Edit[], string, string[]]>([
  ["nothing happens", "none", [], "changed", [" ·  · ", " ·  · ", WATER]],
  ["the answer is lost", "answer lost", [], "changed", [" ·  · ", " ·  · ", WATER]],
  ["the steps are sorted and the answer is lost", "answer lost", [sort], "moved", [WATER, PLANT, PAINT]],
])("an example is emptied, and %s: nothing that was typed is lost", async (_, fault, edits, says, rows) => {
  const outcome = await tryOut(clearSteps, fault, edits);
  expect(outcome.says).toBe(says);
  expect([...outcome.rows].sort()).toEqual([...rows].sort());
});
