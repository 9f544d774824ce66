import { readFile } from "node:fs/promises";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { cellAt, formatAt } from "../../../src/host/model/book/cells";
import type { Workbook } from "../../../src/host/model/book/workbook";
import { readRectangle } from "../../../src/sheet/a1";

/**
 * A clinic's plan as LibreOffice saved it without a window: flags as words, heights on every row, styles of its own,
 * no frozen panes.
 */
let workbook: Workbook;

beforeAll(async () => {
  const bytes = await readFile("test/fixtures/files/clinic-by-libreoffice.xlsx");
  ({ workbook } = readWorkbook(bytes));
});

const plan = () => workbook.sheets[0]!;
const at = (row: number, column: number) => cellAt(plan(), { row, column });

test("texts, dates, errors and formulas are read", () => {
  expect([at(3, 0), at(3, 2), at(4, 1), at(5, 1)].map(({ value }) => value)).toEqual([
    "=Train the nurses",
    46_000,
    "#N/A",
    true,
  ]);
  expect(at(5, 2)).toMatchObject({ formula: '=COUNTIFS(Steps[owner (who)],"<>")' });
});

test("formats are read", () => {
  expect(formatAt(plan(), { row: 0, column: 0 })).toMatchObject({
    fill: { color: "#1F4E79" },
    font: { bold: true, color: "#FFFFFF" },
  });
  expect(formatAt(plan(), { row: 3, column: 2 })).toMatchObject({
    wrapText: true,
    verticalAlignment: "Top",
    locked: false,
  });
});

test("heights that fit are told from those that somebody chose", () => {
  expect(plan().rows.get(0)?.height).toBe(30);
  expect(plan().rows.get(3)?.height).toBeNull();
});

test("the sheet's frame is read", () => {
  expect(plan()).toMatchObject({ showGridlines: true, visibility: "Visible", merges: [readRectangle("A1:C1")] });
  expect(plan().protection).toMatchObject({
    protected: true,
    options: { allowFormatCells: true, allowDeleteRows: false },
  });
  expect(plan().pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    titleRows: { first: 0, last: 2 },
  });
});

test("drop-downs and prompts are read", () => {
  const [list, choices] = plan().validations;
  expect(list).toMatchObject({
    rule: { list: { source: expect.stringContaining("$A$1:$A$3") as unknown } },
    prompt: { title: "Owner" },
  });
  expect(choices).toMatchObject({
    areas: [readRectangle("D4")],
    rule: { list: { inCellDropDown: false, source: "Weekly,Monthly" } },
  });
});

test("conditional formats, tables, links and notes are read", () => {
  expect(plan().conditionalFormats[0]).toMatchObject({
    type: "Custom",
    rule: { formula: '=AND($A4<>"",$B4="")' },
    look: { fill: "#FDE7E9", color: "#A4262C" },
  });
  expect(plan().tables[0]).toMatchObject({ name: "Steps", rectangle: readRectangle("A3:C5") });
  expect(at(4, 0).link).toMatchObject({ address: "https://clinic.example/order?a=1&b=2" });
  expect(plan().notes[0]).toMatchObject({
    cell: { row: 3, column: 1 },
    text: expect.stringContaining("Since March") as unknown,
  });
});

test("what was read is written and read again as it is", () => {
  const again = readWorkbook(writeWorkbook(workbook)).workbook;
  const facts = ({ sheets }: Workbook) =>
    sheets.map(({ rows, columns, validations, tables, merges, protection }) => ({
      rows,
      columns,
      validations,
      merges,
      protection,
      tables: tables.map(({ name, rectangle }) => ({ name, rectangle })),
    }));
  expect(facts(again)).toEqual(facts(workbook));
});
