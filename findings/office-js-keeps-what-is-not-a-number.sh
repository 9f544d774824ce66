#!/usr/bin/env bash
# Office.js says nothing of a number that is none: NaN, Infinity and undefined leave the old value in the cell.
#
# In the values of a range null means "leave this cell as it is"; so a few cells of a range are written. What an add-in
# writes goes to Excel as JSON, where NaN, Infinity and undefined in an array become null (ECMA-262, JSON.stringify). A sum
# that could not be calculated is neither written nor refused: the number of yesterday stays, and `sync` succeeds. So it is
# with formulas and number formats. Office.js 1.1.110 checks none of them; the little host below keeps what it is sent.
# Null in values: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-in-2-d-array
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @microsoft/office-js@1.1.110
echo "Node $(node --version), @microsoft/office-js@1.1.110"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const require = createRequire(import.meta.url);
const { Excel, OfficeExtension } = load(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"));
const sent = keepWhatIsSent(OfficeExtension);

/** What of a batch's last action arrives at the host, printed; fails if that is no longer what we saw. */
async function expectSent(what, batch, expected) {
  await Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });
  const seen = sent.at(-1);
  console.log(`${what}: ${JSON.stringify(seen)}`);
  deepStrictEqual(seen, expected);
}

const row = (workbook) => workbook.worksheets.getItem("Plan").getRange("A2:D2");

await expectSent("values", (book) => (row(book).values = [["Read the plan", 12, 0, ""]]), [[["Read the plan", 12, 0, ""]]]);
await expectSent(
  "values with NaN, undefined and Infinity",
  (book) => (row(book).values = [["Read the plan", Number("12 days"), undefined, 12 / 0]]),
  [[["Read the plan", null, null, null]]],
);
await expectSent("formulas", (book) => (row(book).formulas = [["=B1", NaN, undefined, "=C1"]]), [[["=B1", null, null, "=C1"]]]);
await expectSent("number formats", (book) => (row(book).numberFormat = [["@", undefined, "0", "0"]]), [
  [["@", null, "0", "0"]],
]);

/** Runs Office.js with the little of a page that it touches while it loads. */
function load(file) {
  const nothing = () => undefined;
  const page = { console, setTimeout, clearTimeout, Promise, Date, JSON, Array, Object, addEventListener: nothing };
  page.document = { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" };
  page.navigator = { userAgent: "Node", platform: "Node" };
  page.location = { search: "", hash: "", href: "about:blank" };
  page.window = page;
  runInContext(readFileSync(file, "utf8"), createContext(page));
  return page;
}

/** A host that has no complaints; it keeps the arguments of every action. */
function keepWhatIsSent({ HostBridge }) {
  const kept = [];
  const bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const { Actions } = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
      kept.push(...Actions.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments).filter((some) => some?.length > 0));
      const body = JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(answer)), 0);
    },
  };
  HostBridge.init(bridge);
  return kept;
}
JS
node finding.mjs
