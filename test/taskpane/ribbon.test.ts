import { readFileSync } from "node:fs";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { RIBBON } from "../../src/taskpane/ribbon";

const IDS = RIBBON.map(({ id }) => id);

test("every template has its item, every item its template", () => {
  expect(IDS.filter((id) => id.startsWith("insert"))).toEqual([
    ...INSERT_COMMANDS.map(({ id }) => id),
    "insertStakeholders",
  ]);
});

test("what the manifest names is there, and nothing else", () => {
  const named = Array.from(readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g), ([, name]) => name);
  expect(new Set(named)).toEqual(new Set(IDS));
});
