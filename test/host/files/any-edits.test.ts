import fc from "fast-check";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { startHost } from "../../../src/host/host";
import { storedCells } from "../../../src/host/model/book/cells";
import type { Sheet } from "../../../src/host/model/book/sheet";
import type { Workbook } from "../../../src/host/model/book/workbook";
import { calculateStale } from "../../../src/host/model/formulas/calculate";
import { listCells, wholeSheet } from "../../../src/host/model/places/rectangles";
import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

/** An edit that an add-in makes; what Excel refuses, it leaves as it was. */
interface Edit {
  readonly name: string;
  readonly make: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
}

const row = fc.integer({ min: 0, max: 11 });
const column = fc.integer({ min: 0, max: 5 });
const place = fc.tuple(row, column, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));

const content = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.boolean(),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("", "3/4/2027", "12%", "'007", " two  spaces ", "line\nbreak", "_x000D_", "#N/A", "<&>\"'"),
  fc.constantFrom(
    "=A1+1",
    "=SUM(A1:B3)",
    '=IF(B2>3,"much","little")',
    "=TODAY()",
    "=A$1&$B2",
    '=XLOOKUP(1,A:A,B:B,"none")',
    "=SEQUENCE(2)",
    "=LET(n,A1,n&n)",
    "=1/0",
    '="<&>"',
  ),
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  edit(place, content, "write", (range, value) => (range.formulas = [[value]] as never)),
  edit(place, fc.constant(0), "clear", (range) => range.clear()),
  edit(place, fc.constant(0), "delete", (range) => range.delete("Up")),
  edit(place, fc.constant(0), "insert", (range) => range.insert("Right")),
  edit(place, fc.constant(0), "insert a row", (range) => range.getEntireRow().insert("Down")),
  edit(place, fc.constant(0), "delete a column", (range) => range.getEntireColumn().delete("Left")),
  edit(place, fc.constant(0), "merge", (range) => range.merge()),
  edit(place, fc.constantFrom("#FFC000", "#1F4E79"), "fill", (range, color) => (range.format.fill.color = color)),
  edit(place, fc.boolean(), "bold", (range, bold) => (range.format.font.bold = bold)),
  edit(place, fc.constantFrom("0.00", "yyyy-mm-dd", "@", "General"), "number format", (range, format) => {
    range.numberFormat = format as never;
  }),
  edit(place, fc.integer({ min: 10, max: 200 }), "width", (range, width) => (range.format.columnWidth = width)),
  edit(place, fc.integer({ min: 10, max: 100 }), "height", (range, height) => (range.format.rowHeight = height)),
  edit(place, fc.boolean(), "hide rows", (range, hidden) => (range.rowHidden = hidden)),
  edit(place, fc.constant(0), "validation", (range) => {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "Ann,Bo" } };
  }),
  edit(place, fc.constant(0), "conditional format", (range) => {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=$A1<>""';
    format.custom.format.fill.color = "#FDE7E9";
  }),
  edit(place, fc.constant(0), "table", (range) => {
    range.worksheet.tables.add(range, true);
  }),
  edit(place, fc.constantFrom("Rate", "Ward"), "name", (range, name) => {
    range.context.workbook.names.add(name, range);
  }),
  fc.constantFrom("Wards", "It’s & more", "Plan").map((name) => ({
    name: `add ${name}`,
    make: (context: Excel.RequestContext) => {
      context.workbook.worksheets.add(name).getRange("B2").formulas = [["=Sheet1!A1"]];
    },
  })),
);

function edit<Value>(
  at: typeof place,
  value: fc.Arbitrary<Value>,
  name: string,
  make: (range: Excel.Range, value: Value) => unknown,
): fc.Arbitrary<Edit> {
  return fc.tuple(at, value).map(([[r, c, rows, columns], chosen]) => ({
    name: `${name} ${JSON.stringify(chosen)} at ${r},${c} ${rows}×${columns}`,
    make: (_context, sheet) => {
      make(sheet.getRangeByIndexes(r, c, rows, columns), chosen);
    },
  }));
}

async function makeAll(list: readonly Edit[]): Promise<void> {
  for (const { make } of list) {
    await Excel.run(async (context) => {
      make(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof OfficeExtension.Error)) throw error;
    });
  }
}

/** What a person sees of a workbook, and what calculates. */
function describe({ sheets, names }: Workbook) {
  return { sheets: sheets.map(describeSheet), names: names.map(({ name, formula }) => [name, formula]) };
}

function describeSheet(sheet: Sheet) {
  const cells = Array.from(storedCells(sheet, wholeSheet)).flatMap(({ row: r, column: c, cell }) => {
    const format = cell.format ?? sheet.rows.get(r)?.format ?? sheet.columns.get(c)?.format ?? sheet.format;
    const look = [format.numberFormat, format.font.bold, format.fill.color, format.quotePrefix];
    const isPlain = cell.value === "" && cell.formula === null;
    return isPlain && JSON.stringify(look) === PLAIN ? [] : [[r, c, cell.value, cell.formula, ...look]];
  });
  const rows = Array.from(sheet.rows).sort(([a], [b]) => a - b);
  return {
    name: sheet.name,
    cells,
    hidden: rows.flatMap(([index, { hidden }]) => (hidden ? [index] : [])),
    heights: rows.flatMap(([index, { height }]) => (height === null ? [] : [[index, height]])),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, rectangle, columns }) => ({
      name,
      rectangle,
      columns: columns.map((one) => one.name),
    })),
    validations: byCell(sheet.validations),
    conditional: sheet.conditionalFormats.map(({ areas, rule, look }) => ({ areas, rule, fill: look.fill })),
  };
}

/** Rules that are alike may be read as one. */
const byCell = (validations: Sheet["validations"]) =>
  validations
    .flatMap(({ areas, rule }) => areas.flatMap((area) => Array.from(listCells(area), (cell) => ({ ...cell, rule }))))
    .sort((a, b) => a.row - b.row || a.column - b.column);

const PLAIN = JSON.stringify(["General", false, "", false]);

test("any edits through Office.js, saved and read again, are the workbook that they made", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 12 }), async (list) => {
      const { host, close } = openExcel({ now: () => new Date(2026, 10, 22, 12).getTime() });
      await makeAll(list);
      calculateStale(host.workbook);
      const before = describe(host.workbook);
      const read = readWorkbook(writeWorkbook(host.workbook), { now: host.workbook.now }).workbook;
      close();
      expect(describe(read)).toEqual(before);
      // What was read is edited and saved once more: now parts are patched.
      const again = openExcel(startHost({ workbook: read }));
      await makeAll(list.slice(0, 4));
      calculateStale(read);
      const after = describe(read);
      const twice = readWorkbook(writeWorkbook(read), { now: read.now }).workbook;
      again.close();
      expect(describe(twice)).toEqual(after);
    }),
    { numRuns: Number(process.env.RUNS ?? 25) },
  );
});
