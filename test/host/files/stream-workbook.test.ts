import { zipSync } from "fflate";
import { createCalculator } from "../../../src/host/calculation/calculator";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { streamWorkbook } from "../../../src/host/files/stream-workbook";
import { cellAt, formatAt } from "../../../src/host/model/book/cells";
import type { StreamedBook, StreamedSheet } from "../../../src/sheet/streamed-book";

const LOOKS = {
  heading: { bold: true, color: "#ffffff", fill: "#1f3864", wrap: true },
  text: { size: 10, horizontal: "Left", indent: 1, underline: "#d9d9d9" },
  day: { numberFormat: "yyyy-mm-dd", overline: "#b10e1c" },
} as const;

const shelf = (count: number): StreamedSheet => ({
  name: "Books",
  rows: [
    { cells: [{ value: "Book", look: "heading" }, null, { value: "Due", look: "heading" }], height: 24 },
    ...Array.from({ length: count }, (_, at) => ({
      cells: [{ value: `=Book ${at + 1}`, look: "text" }, null, { value: 46_400 + at, look: "day" }],
    })),
  ],
  frozenRows: 1,
  columnWidths: [30, 4, 12],
  printedColumns: 3,
  tabColor: "#1f3864",
  names: [{ name: "Library.Built", rectangle: { row: 0, column: 0, rows: 1, columns: 1 } }],
});

const bookOf = (...sheets: readonly StreamedSheet[]): StreamedBook => ({ title: "The library", looks: LOOKS, sheets });

function open(book: StreamedBook, mostRows?: number) {
  const parts = Array.from(streamWorkbook(book, mostRows), ({ path, text }) => [path, Buffer.from([...text].join(""))]);
  const file = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
  return readWorkbook(file, { calculator: createCalculator(() => 46_354) }).workbook;
}

test("cells, looks, widths, frozen rows, filters, names and the print layout are read as they were meant", () => {
  const [sheet] = open(bookOf(shelf(3))).sheets;
  expect(cellAt(sheet!, { row: 2, column: 0 })).toMatchObject({ value: "=Book 2", formula: null });
  expect(cellAt(sheet!, { row: 3, column: 2 }).value).toBe(46_402);
  expect(formatAt(sheet!, { row: 0, column: 0 }).font).toMatchObject({ bold: true, color: "#FFFFFF" });
  expect(formatAt(sheet!, { row: 1, column: 0 }).font).toMatchObject({ bold: false, size: 10 });
  expect(formatAt(sheet!, { row: 1, column: 2 }).numberFormat).toBe("yyyy-mm-dd");
  expect(sheet).toMatchObject({ name: "Books", tabColor: "#1F3864", frozen: { rows: 1 } });
  expect(sheet!.names.map(({ name }) => name)).toContain("Library.Built");
  expect(sheet!.filter).not.toBeNull();
});

test("a sheet with too many rows goes on in the next one, under the same heading", () => {
  const { sheets } = open(bookOf(shelf(7)), 4);
  expect(sheets.map(({ name }) => name)).toEqual(["Books", "Books 2", "Books 3"]);
  const textsOf = (at: number) => Array.from(sheets[at]!.rows.values(), ({ cells }) => cells[0]?.value);
  expect(textsOf(0)).toEqual(["Book", "=Book 1", "=Book 2", "=Book 3"]);
  expect(textsOf(2)).toEqual(["Book", "=Book 7"]);
});

test("rows are made one after the other, none before it is written", () => {
  let made = 0;
  function* rows() {
    for (; made < 50; made++) yield { cells: [{ value: `Shelf ${made}`, look: "text" }] };
  }
  const sheet = { ...shelf(0), rows: rows() };
  for (const { path, text } of streamWorkbook(bookOf(sheet))) {
    const pieces = text[Symbol.iterator]();
    if (path.endsWith("sheet1.xml")) for (let i = 0; i < 10; i++) pieces.next();
    if (path.endsWith("sheet1.xml")) break;
  }
  expect(made).toBeLessThan(15);
});

test.each([
  ["letters that XML cannot hold", "a\u0000b\ud800c\uffff", "abc"],
  ["what looks like an escape", "_x0041_ and __x005F_", "_x0041_ and __x005F_"],
  ["spaces and line breaks", "  two\nlines\t ", "  two\nlines\t "],
  ["markup", '<b a="1">&amp;</b>', '<b a="1">&amp;</b>'],
  ["a text longer than a cell takes", "x".repeat(40_000), `${"x".repeat(32_766)}…`],
])("%s come back", (_, text, read) => {
  const sheet = { ...shelf(0), rows: [{ cells: [] }, { cells: [{ value: text, look: "text" }] }] };
  expect(cellAt(open(bookOf(sheet)).sheets[0]!, { row: 1, column: 0 }).value).toBe(read);
});
