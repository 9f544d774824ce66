import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/sheet/cell";
import { closeExcel, openExcel } from "../../support/genuine-office";
import { listFiles, ROOT } from "../../support/repository";

afterEach(closeExcel);

/** Formulas about the cells of a sheet, each with its value, or with the values that it fills cells with. */
interface Examples {
  readonly source: string;
  /** Values and formulas by the first cell of each block; a sheet's name before it makes another sheet. */
  readonly cells: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly hiddenRows?: readonly number[];
  readonly table?: { readonly address: string; readonly name: string };
  readonly formulas: Readonly<Record<string, CellValue | readonly (readonly CellValue[])[]>>;
}

const FILES = listFiles("test/host/calculation/examples", /\.json$/);

/** Each formula has room for what it fills, beside the cells and below the last formula. */
const ROOM = { rows: 20, columns: 8, firstRow: 100, firstColumn: 26 };

test.each(FILES)("the formulas of %s have their values", async (file) => {
  openExcel();
  const examples = JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Examples;
  const expected = Object.entries(examples.formulas);

  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    for (const name of new Set(Object.keys(examples.cells).flatMap(readSheet))) worksheets.add(name);
    for (const [address, rows] of Object.entries(examples.cells)) {
      const [name] = readSheet(address);
      const on = name === undefined ? sheet : worksheets.getItem(name);
      const width = Math.max(...rows.map((row) => row.length));
      const block = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
      const first = on.getRange(address.slice(address.indexOf("!") + 1));
      first.getResizedRange(rows.length - 1, width - 1).formulas = block;
    }
    for (const row of examples.hiddenRows ?? []) sheet.getRange(`${row}:${row}`).rowHidden = true;
    if (examples.table) sheet.tables.add(examples.table.address, true).name = examples.table.name;

    const areas = expected.map(([formula], index) => {
      const cell = sheet.getCell(ROOM.firstRow + index * ROOM.rows, ROOM.firstColumn);
      cell.formulas = [[formula]];
      return cell.getResizedRange(ROOM.rows - 1, ROOM.columns - 1).load("values");
    });
    await context.sync();
    return areas.map(({ values }) => filled(values as CellValue[][]));
  });

  const wrong = expected.flatMap(([formula, value], index) => {
    const [wanted, ours] = [Array.isArray(value) ? value : [[value]], found[index] ?? []];
    return isSame(filled(wanted as CellValue[][]), ours) ? [] : [{ formula, value, ours }];
  });
  expect(wrong).toEqual([]);
});

const readSheet = (address: string): string[] => {
  const end = address.lastIndexOf("!");
  return end < 0 ? [] : [address.slice(0, end).replaceAll("'", "")];
};

/** Without the empty rows and columns behind the last that is filled. */
function filled(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const rows = values.slice(0, values.findLastIndex((row) => row.some((value) => value !== "")) + 1);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => value !== "") + 1));
  return rows.map((row) => row.slice(0, width));
}

const isSame = (wanted: readonly (readonly CellValue[])[], ours: readonly (readonly CellValue[])[]): boolean =>
  wanted.length === ours.length &&
  wanted.every(
    (row, r) => row.length === ours[r]?.length && row.every((value, c) => isAlike(value, ours[r]?.[c] ?? "")),
  );

/** The pages show no more than a few digits. */
const isAlike = (value: CellValue, ours: CellValue): boolean =>
  typeof value === "number" && typeof ours === "number"
    ? Math.abs(value - ours) <= Math.max(5e-6, unitOfLastDigit(value)) * Math.max(1e-300, Math.abs(value))
    : value === ours;

/** A number of four digits, such as 0.4654, is no better than its last one. */
const unitOfLastDigit = (value: number): number => {
  const digits = String(value).replace(/e.*$/, "").replaceAll(/\D/g, "").replace(/^0+/, "").length;
  return Number.isInteger(value) ? 0 : 10 ** (1 - digits);
};
