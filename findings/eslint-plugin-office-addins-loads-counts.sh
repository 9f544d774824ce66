#!/usr/bin/env bash
# eslint-plugin-office-addins asks for a load where none is possible: of the count that getCount() returns.
#
# Some methods of Office.js return a ClientResult, whose `value` is there after the next sync; it has no `load`. The rule
# load-object-before-read of eslint-plugin-office-addins 4.0.10 reports the documentation's own way of counting,
# `const count = sheets.getCount(); await context.sync(); count.value`, for which there is nothing to load.
# ClientResult: https://learn.microsoft.com/javascript/api/office/officeextension.clientresult
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error eslint@9.39.5 eslint-plugin-office-addins@4.0.10
echo "Node $(node --version), eslint@9.39.5, eslint-plugin-office-addins@4.0.10"

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const { Linter } = require("eslint");
const plugin = require("eslint-plugin-office-addins");

const { rules } = plugin.default ?? plugin;
const config = {
  plugins: { "office-addins": { rules } },
  languageOptions: { ecmaVersion: 2022, sourceType: "module" },
  rules: { "office-addins/load-object-before-read": "error" },
};

/** What the rule says of a program, printed; fails if it is no longer what we saw. */
function expectSeen(lines, expected) {
  const code = `await Excel.run(async (context) => {\n  const { worksheets } = context.workbook;\n  ${lines.join("\n  ")}\n});`;
  const seen = new Linter().verify(code, config).map(({ line, message }) => `line ${line}: ${message}`);
  console.log(`${lines.join(" ")}\n→ ${seen.join("; ") || "no problem"}`);
  deepStrictEqual(seen, expected);
}

expectSeen(
  ['const sheet = worksheets.getItem("Plan");', 'sheet.load("id");', "await context.sync();", "console.log(sheet.id);"],
  [],
);
expectSeen(
  ["const count = worksheets.getCount();", "await context.sync();", "console.log(count.value);"],
  [
    "line 5: An explicit load call on 'count' for property 'value' needs to be made before the property can be read.",
  ],
);
JS
node finding.cjs
