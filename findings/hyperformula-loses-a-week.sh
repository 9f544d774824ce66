#!/usr/bin/env bash
# HyperFormula 3.5.0 loses a week: ten days ago are -1 week and 4 days, which are three days ago.
#
# Weeks and days of a difference d are =INT(d/7) and =MOD(d,7): INT rounds down, so that 7*INT(d/7)+MOD(d,7) is d, for days
# that have passed as well. HyperFormula's INT cuts the fraction off instead, though its documentation says "rounds a number
# down to the nearest integer": =INT(-2.5) is -2, as =TRUNC(-2.5) is, and =FLOOR(-2.5,1) is -3. Up to 3.4.0 its MOD had
# the same fault, and the two made up for each other. In 3.5.0 MOD has the sign of the divisor, as in Excel, and INT does
# not: a difference of -10 days is now -1 weeks and 4 days. LibreOffice 7.4 gives -3 for =INT(-2.5).
# INT: https://support.microsoft.com/office/a6c4af9e-356d-4369-ab6a-cb1fd9d343ef
# HyperFormula's functions: https://hyperformula.handsontable.com/guide/built-in-functions.html#math-and-trigonometry
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error hyperformula@3.5.0 before@npm:hyperformula@3.4.0
echo "Node $(node --version), hyperformula@3.5.0 and @3.4.0"

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const engines = [require("before").HyperFormula, require("hyperformula").HyperFormula];

/** What 3.4.0 and 3.5.0 make of a formula, where A1 is ten days ago, printed; fails if it is no longer what we saw. */
function expectSeen(formula, inExcel, ...expected) {
  const seen = engines.map((engine) =>
    engine.buildFromArray([[-10, formula]], { licenseKey: "gpl-v3" }).getCellValue({ sheet: 0, row: 0, col: 1 }),
  );
  console.log(`${formula}: ${seen[0]} in 3.4.0, ${seen[1]} in 3.5.0, ${inExcel} in Excel`);
  deepStrictEqual(seen, expected);
}

expectSeen("=INT(2.5)", 2, 2, 2);
expectSeen("=FLOOR(-2.5,1)", -3, -3, -3);
expectSeen("=INT(-2.5)", -3, -2, -2);
expectSeen("=INT(A1/7)", -2, -1, -1);
expectSeen("=MOD(A1,7)", 4, -3, 4);
expectSeen("=7*INT(A1/7)+MOD(A1,7)", -10, -10, -3);
JS
node finding.cjs
