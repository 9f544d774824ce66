#!/usr/bin/env node
// ExcelJS reads a font that says “not bold” as bold.
//
// <b val="0"/> turns bold off (ECMA-376 Part 1, 18.8.2: val is a boolean, true only by default). Programs that write
// every property of a font write it. ExcelJS 4.4.0 looks only whether the element is there, so a plain cell comes
// back bold, and is saved bold.
import { minimalParts, readByExcelJs } from "./minimal-xlsx.mjs";
import { expectSeen, withPackages } from "./with-packages.mjs";

await withPackages(["exceljs@4.4.0", "jszip@3.10.2"], async (require) => {
  const parts = minimalParts({ cell: '<c r="A1" s="1"><v>1</v></c>', font: '<b val="0"/>' });
  expectSeen('bold, where the file has <b val="0"/>', (await readByExcelJs(require, parts)).font.bold, true);
});
