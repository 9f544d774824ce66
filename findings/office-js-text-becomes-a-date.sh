#!/usr/bin/env bash
# Office.js turns text in a setting into a date when it starts with “Date(” and ends with “)”.
#
# Excel.Setting.value is documented as any value that JSON has. Office.js stores a Date as the text
# Date(milliseconds); on the way back every text of that form becomes a Date, at any depth, also text that a person
# typed: “Date(s)”, a common heading, comes back as an invalid Date. The little host below answers what Excel would:
# the text, unchanged.
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

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}

{
  const { Excel, OfficeExtension } = load(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"));
  const stored = { columns: ["Step", "Date(s)"], reviewed: "Date(0)", note: "Date of the fair" };
  answerWith(OfficeExtension, stored);

  const value = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("headings").load("value");
    await context.sync();
    return setting.value;
  });
  expectSeen("stored", stored.columns[1], "Date(s)");
  expectSeen("read", [value.columns[0], String(value.columns[1])], ["Step", "Invalid Date"]);
  expectSeen("stored Date(0), read", value.reviewed.getTime(), 0);
  expectSeen("other text", value.note, "Date of the fair");
}

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

/** A host that answers every query with the stored value. */
function answerWith({ HostBridge }, stored) {
  const bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const { Actions } = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
      const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: { Key: "headings", Value: stored } }));
      const body = JSON.stringify({ Results });
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(answer)), 0);
    },
  };
  HostBridge.init(bridge);
}
JS
node finding.mjs
