#!/usr/bin/env bash
# Once Office.js for Excel has loaded, `for…in` over any function of the page finds `registerClass`.
#
# The bundles of @microsoft/office-js 1.1.110 for Excel (web, Windows, Mac) bring a small stand-in for Microsoft's old
# Ajax library. It adds `registerClass` to the prototype of all functions as an ordinary, enumerable property. So a loop
# over the members of a function or a class of the add-in's own (its labels by language, its static parts) meets one that
# nobody wrote; `Object.keys` does not. Arrays, texts, numbers and errors get `__typeName` and `__class` of their own.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @microsoft/office-js@1.1.110
echo "Node $(node --version), @microsoft/office-js@1.1.110"

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const { readFileSync } = require("node:fs");
const { createContext, runInContext } = require("node:vm");

/** A page with the few parts that Office.js touches while it loads. */
function openPage() {
  const nothing = () => {};
  const page = {
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" },
    navigator: { userAgent: "page", platform: "page" },
    location: { search: "", hash: "", href: "about:blank" },
    ...{ console, setTimeout, clearTimeout, addEventListener: nothing },
  };
  page.window = page;
  return createContext(page);
}

const LOOP = `
  class Plan { static title = "Library"; }
  const met = [];
  for (const name in Plan) met.push(name);
  JSON.stringify(met);
`;

deepStrictEqual(JSON.parse(runInContext(LOOP, openPage())), ["title"]);
for (const bundle of ["excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js"]) {
  const page = openPage();
  runInContext(readFileSync(require.resolve(`@microsoft/office-js/dist/${bundle}`), "utf8"), page);
  const seen = JSON.parse(runInContext(LOOP, page));
  console.log(`with ${bundle}, for…in over a class with the one static member title:`, seen);
  deepStrictEqual(seen, ["title", "registerClass"]);
  deepStrictEqual(runInContext("Object.keys(Plan).join()", page), "title");
}
JS
node finding.cjs
