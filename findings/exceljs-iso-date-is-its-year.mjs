#!/usr/bin/env node
// ExcelJS reads the date cell 2027-03-02 as the number 2027.
//
// A cell of type “d” holds a date as ISO 8601 text (ECMA-376 Part 1, 18.18.11); strict workbooks have such cells.
// ExcelJS 4.4.0 does not know the type and parses the text as a number, which ends at the first hyphen. As a date
// that number is a day in 1905.
import { minimalParts, readByExcelJs } from "./minimal-xlsx.mjs";
import { expectSeen, withPackages } from "./with-packages.mjs";

await withPackages(["exceljs@4.4.0", "jszip@3.10.2"], async (require) => {
  const parts = minimalParts({ cell: '<c r="A1" t="d"><v>2027-03-02</v></c>' });
  expectSeen("the value of a cell with 2027-03-02", (await readByExcelJs(require, parts)).value, 2027);
});
