#!/usr/bin/env bash
# eslint --fix with eslint-plugin-office-addins turns a test around: what was meant for a sheet that exists runs without it.
#
# getItemOrNullObject returns an object whether the sheet exists or not; its `isNullObject` tells which. The rule
# test-for-null-using-isNullObject of eslint-plugin-office-addins 4.0.10, which its recommended configuration turns on,
# rightly reports `if (sheet)`. Its fix puts ".isNullObject" behind the name and leaves the rest: `if (sheet)`, "if there is
# a sheet", becomes `if (sheet.isNullObject)`, "if there is none"; `if (!sheet)` and `sheet ? … : …` are turned around, too;
# `sheet !== null` and `sheet === null` become the same. Of the five tests below only `=== null` keeps its meaning, and
# nothing is reported any more.
# https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error eslint@9.39.5 eslint-plugin-office-addins@4.0.10
echo "Node $(node --version), eslint@9.39.5, eslint-plugin-office-addins@4.0.10"

cat > finding.cjs <<'JS'
const { deepStrictEqual, strictEqual } = require("node:assert");
const { Linter } = require("eslint");
const plugin = require("eslint-plugin-office-addins");

const { rules } = plugin.default ?? plugin;
const config = {
  plugins: { "office-addins": { rules } },
  languageOptions: { ecmaVersion: 2022, sourceType: "module" },
  rules: { "office-addins/test-for-null-using-isNullObject": "error" },
};

/** What --fix makes of a line, printed; fails if it is no longer what we saw, or if something is still reported. */
function expectSeen(line, expected) {
  const { output, messages } = new Linter().verifyAndFix(
    [
      "await Excel.run(async (context) => {",
      '  const sheet = context.workbook.worksheets.getItemOrNullObject("Plan");',
      "  await context.sync();",
      `  ${line}`,
      "});",
    ].join("\n"),
    config,
  );
  const seen = output.split("\n")[3].trim();
  console.log(`${line}\n→ ${seen}`);
  strictEqual(seen, expected);
  deepStrictEqual(messages, []);
}

expectSeen("if (sheet === null) insert();", "if (sheet.isNullObject) insert();");
expectSeen("if (sheet !== null) sheet.activate();", "if (sheet.isNullObject) sheet.activate();");
expectSeen("if (sheet) sheet.activate();", "if (sheet.isNullObject) sheet.activate();");
expectSeen("if (!sheet) insert();", "if (!sheet.isNullObject) insert();");
expectSeen("const title = sheet ? sheet.name : \"no plan\";", "const title = sheet.isNullObject ? sheet.name : \"no plan\";");
JS
node finding.cjs
