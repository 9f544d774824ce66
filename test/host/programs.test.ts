import { closeExcel, openExcel } from "../support/genuine-office";
import { COLLECTIONS } from "./programs/collections";
import { ENTRIES } from "./programs/entries";
import { FORMATS } from "./programs/formats";
import { HAPPENINGS } from "./programs/happenings";
import type { Program } from "./programs/program";
import { RANGES } from "./programs/ranges";
import { RANGES_OF_RANGES } from "./programs/ranges-of-ranges";
import { RULES_OF_CELLS } from "./programs/rules-of-cells";
import { SHEET_TOOLS } from "./programs/sheet-tools";
import { SNIPPETS_OF_BOOKS } from "./programs/snippets-of-books";
import { SNIPPETS_OF_RANGES } from "./programs/snippets-of-ranges";
import { TABLES } from "./programs/tables";
import { WORKBOOKS } from "./programs/workbooks";

/**
 * Ordinary Office.js runs on the host as it runs in Excel: every program through the genuine library, each in a new
 * workbook.
 */
const programs: readonly Program[] = [
  ...ENTRIES,
  ...COLLECTIONS,
  ...HAPPENINGS,
  ...RANGES,
  ...RANGES_OF_RANGES,
  ...RULES_OF_CELLS,
  ...FORMATS,
  ...TABLES,
  ...WORKBOOKS,
  ...SHEET_TOOLS,
  ...SNIPPETS_OF_RANGES,
  ...SNIPPETS_OF_BOOKS,
];

/** 22 November 2026. */
const NOON = Date.UTC(2026, 10, 22, 12);

afterEach(closeExcel);

test.each(programs.map((program) => [program.does, program] as const))(
  "a program that %s",
  async (_, { run, gives }) => {
    openExcel({ now: () => NOON });
    expect(await Excel.run(run)).toEqual(gives);
  },
);
