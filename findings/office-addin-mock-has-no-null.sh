#!/usr/bin/env bash
# office-addin-mock has no null, and no collections: a range without one color, or "items/name", ends the test.
#
# In Excel a property is null where the cells of a range differ, as in `range.format.fill.color`. OfficeMockObject of
# office-addin-mock 4.0.0 throws "Cannot convert undefined or null to object" when it is made of such a value. The names of
# all sheets are loaded by `worksheets.load("items/name")`, as in the documentation; the mock object says that `name` is not
# there, though each item has it. `load("items")` works.
# The load method: https://learn.microsoft.com/office/dev/add-ins/develop/load
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error office-addin-mock@4.0.0
echo "Node $(node --version), office-addin-mock@4.0.0"

cat > finding.cjs <<'JS'
const { deepStrictEqual, strictEqual } = require("node:assert");
const { OfficeMockObject } = require("office-addin-mock");

const makeBook = (color) => ({
  context: {
    workbook: {
      range: { format: { fill: { color } } },
      worksheets: { items: [{ name: "Plan" }, { name: "Lists" }] },
    },
  },
});

/** What comes of some work with the mock object, printed; fails if it is no longer what we saw. */
async function expectSeen(what, work, expected) {
  const seen = await (async () => work())().catch(({ message }) => message);
  console.log(`${what}: ${JSON.stringify(seen)}`);
  deepStrictEqual(seen, expected);
}

async function loadFrom({ context }, pick, path, read) {
  const part = pick(context.workbook);
  part.load(path);
  await context.sync();
  return read(part);
}

const readNames = (path) =>
  loadFrom(new OfficeMockObject(makeBook("#FFFFFF")), ({ worksheets }) => worksheets, path, ({ items }) =>
    items.map(({ name }) => name),
  );
const readColor = (color) =>
  loadFrom(new OfficeMockObject(makeBook(color)), ({ range }) => range, "format/fill/color", ({ format }) => format.fill.color);

(async () => {
  await expectSeen("a range of one color", () => readColor("#FFFFFF"), "#FFFFFF");
  await expectSeen("a range of several", () => readColor(null), "Cannot convert undefined or null to object");
  await expectSeen('worksheets.load("items")', () => readNames("items"), ["Plan", "Lists"]);
  await expectSeen(
    'worksheets.load("items/name")',
    () => readNames("items/name"),
    "Property name needs to be present in object model before load is called.",
  );
})();
JS
node finding.cjs
