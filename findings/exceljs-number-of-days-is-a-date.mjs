#!/usr/bin/env node
// ExcelJS reads the number 12, shown as “12 d”, as a date.
//
// In the number format 0\ \d the letter d is escaped: it is text after a number (ECMA-376 Part 1, 18.8.31). ExcelJS
// 4.4.0 sees a d and takes the format for one of dates. The same format with quotes, 0" d", is read as a number.
import { minimalParts, readByExcelJs } from "./minimal-xlsx.mjs";
import { expectSeen, withPackages } from "./with-packages.mjs";

await withPackages(["exceljs@4.4.0", "jszip@3.10.2"], async (require) => {
  const valueWith = async (numberFormat) =>
    (await readByExcelJs(require, minimalParts({ cell: '<c r="A1" s="1"><v>12</v></c>', numberFormat }))).value;
  expectSeen("12 with the format 0\\ \\d", await valueWith("0\\ \\d"), new Date("1900-01-11T00:00:00Z"));
  expectSeen('12 with the format 0" d"', await valueWith("0&quot; d&quot;"), 12);
});
