import { closeExcel, openExcel } from "../support/genuine-office";
import { FORMATS } from "./programs/formats";
import type { Program } from "./programs/program";
import { RANGES } from "./programs/ranges";
import { SHEET_TOOLS } from "./programs/sheet-tools";
import { TABLES } from "./programs/tables";
import { WORKBOOKS } from "./programs/workbooks";

/** Ordinary Office.js runs on the host as it runs in Excel: every program through the genuine library, each in a new workbook. */
const programs: readonly Program[] = [...RANGES, ...FORMATS, ...TABLES, ...WORKBOOKS, ...SHEET_TOOLS];

afterEach(closeExcel);

test.each(programs.map((program) => [program.does, program] as const))("a program that %s", async (_, { run, gives }) => {
  openExcel();
  expect(await Excel.run(run)).toEqual(gives);
});
