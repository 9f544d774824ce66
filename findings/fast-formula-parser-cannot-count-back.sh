#!/usr/bin/env bash
# fast-formula-parser cannot count back: WORKDAY with a negative number of days is the day it started from.
#
# "Five working days before the meeting" is =WORKDAY(day,-5). fast-formula-parser 1.0.19 gives the day of the meeting itself,
# whatever the number; forward it is right. A month before or after the 31st overflows: =EDATE(DATE(2027,3,31),-1) is
# March 3, in the month it should be before; EOMONTH is right. HyperFormula 3.5.0 gives the right answers.
# WORKDAY: https://support.microsoft.com/office/f764a5b7-05fc-4494-9486-60d494efbf33
# EDATE: https://support.microsoft.com/office/3c920eb2-6e66-44e7-a1f5-753ae47ee4f5
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error fast-formula-parser@1.0.19 hyperformula@3.5.0
echo "Node $(node --version), fast-formula-parser@1.0.19, hyperformula@3.5.0"

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const FormulaParser = require("fast-formula-parser");
const { HyperFormula } = require("hyperformula");

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const DAY_OF_1970 = 25569;

const write = (serial) => new Date((serial - DAY_OF_1970) * MS_PER_DAY).toISOString().slice(0, 10);

/** What both make of a formula, printed; fails if that is no longer what we saw. */
function expectSeen(formula, expected, right) {
  const position = { sheet: "Plan", row: 1, col: 1 };
  const seen = write(new FormulaParser().parse(formula, position));
  const sheet = HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: "gpl-v3" });
  const other = write(sheet.getCellValue({ sheet: 0, row: 0, col: 0 }));
  console.log(`=${formula}: ${seen}, in HyperFormula ${other}`);
  deepStrictEqual([seen, other], [expected, right]);
}

expectSeen("WORKDAY(DATE(2026,12,4),5)", "2026-12-11", "2026-12-11");
expectSeen("WORKDAY(DATE(2026,12,4),-5)", "2026-12-04", "2026-11-27");
expectSeen("WORKDAY(DATE(2026,12,4),-1)", "2026-12-04", "2026-12-03");
expectSeen("EOMONTH(DATE(2027,3,31),-1)", "2027-02-28", "2027-02-28");
expectSeen("EDATE(DATE(2027,3,31),-1)", "2027-03-03", "2027-02-28");
expectSeen("EDATE(DATE(2026,8,31),1)", "2026-10-01", "2026-09-30");
JS
node finding.cjs
