#!/usr/bin/env bash
# IronCalc forgets parentheses: =(A1+B1)% is =A1+B1% once the workbook was saved.
#
# @ironcalc/wasm 0.8.4 keeps a formula as its parser understood it and writes it anew, without parentheses that are needed: %
# binds more tightly than +, and & more tightly than >. So ="Late: "&(A1>B1) is written ="Late: "&A1>B1. The value is right
# until the workbook is saved and opened: then what was written is read, and the value is another. A person who looks at
# the formula sees the wrong one at once. Parentheses around a sum that is multiplied are kept.
# Order of operators: https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @ironcalc/wasm@0.8.4
echo "Node $(node --version), @ironcalc/wasm@0.8.4"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";

initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });

const SHEET = 0;
const NUMBERS = [7, 3, 2]; // in A1:C1
const [ROW, COLUMN] = [2, 1]; // of the formula

/** The formula as IronCalc writes it, its value, and its value in the saved workbook; fails if they are no longer so. */
function expectSeen(formula, inExcel, ...expected) {
  const workbook = new Model("plan", "en", "UTC", "en");
  NUMBERS.forEach((number, i) => workbook.setUserInput(SHEET, 1, i + 1, String(number)));
  workbook.setUserInput(SHEET, ROW, COLUMN, formula);

  const reopened = Model.from_bytes(workbook.toBytes(), "en");
  reopened.evaluate();

  const seen = [
    workbook.getCellContent(SHEET, ROW, COLUMN),
    workbook.getFormattedCellValue(SHEET, ROW, COLUMN),
    reopened.getFormattedCellValue(SHEET, ROW, COLUMN),
  ];
  console.log(`${formula}, in Excel ${inExcel}\n  ${seen[0]}, ${seen[1]}, saved and opened ${seen[2]}`);
  deepStrictEqual(seen, expected);
}

expectSeen("=(A1+B1)*C1", "20", "=(A1+B1)*C1", "20", "20");
expectSeen("=(A1+B1)%", "0.1", "=A1+B1%", "0.1", "7.03");
expectSeen('="Late: "&(A1>B1)', "Late: TRUE", '="Late: "&A1>B1', "Late: TRUE", "TRUE");
expectSeen("=(A1>5)=(B1>5)", "FALSE", "=A1>5=B1>5", "FALSE", "TRUE");
expectSeen("=-(A1=7)", "-1", "=-A1=7", "-1", "FALSE");
JS
node finding.mjs
