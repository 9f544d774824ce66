#!/usr/bin/env bash
# custom-functions-metadata passes over a custom function that is written with an arrow, and says nothing of it.
#
# A function with @customfunction in its comment is a custom function: the tool writes what Excel is told of it, and the
# webpack plugin of the same makers adds its call of CustomFunctions.associate. custom-functions-metadata 2.2.3 looks at
# declarations only (`function workdays…`). With the same comment `export const workdays = …` is neither in the metadata nor
# in the list to associate, so Excel does not know its name; nor is a static method. There is no error, though the tool
# has one for a type that it does not know, and the build succeeds.
# The tag: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json-autogeneration#customfunction
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error custom-functions-metadata@2.2.3 typescript@5.9.3
echo "Node $(node --version), custom-functions-metadata@2.2.3, typescript@5.9.3"

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const { parseTree } = require("custom-functions-metadata");

const comment = `
/**
 * Counts days.
 * @customfunction
 * @param days How many days.
 */`;

/** What the tool finds below the comment, printed; fails if it is no longer what we saw. */
function expectSeen(code, expected) {
  const { functions, associate, extras } = parseTree(code.replace("…", comment), "functions.ts");
  const seen = {
    functions: functions.map(({ id }) => id),
    associated: associate.map(({ functionName }) => functionName),
    errors: extras.flatMap(({ errors }) => errors.map((error) => error.replace(/ \(.*/, ""))),
  };
  console.log(`${code}\n  ${JSON.stringify(seen)}`);
  deepStrictEqual(seen, expected);
}

const found = { functions: ["WORKDAYS"], associated: ["workdays"], errors: [] };
const nothing = { functions: [], associated: [], errors: [] };

expectSeen("…export function workdays(days: number): number { return days; }", found);
expectSeen("…export async function workdays(days: number): Promise<number> { return days; }", found);
expectSeen("…export function workdays(days: Date): number { return 1; }", {
  ...found,
  errors: ['Custom function does not support type "Date" as input or return parameter.'],
});
expectSeen("…export const workdays = (days: number): number => days;", nothing);
expectSeen("…export const workdays = function (days: number): number { return days; };", nothing);
expectSeen("export class Days { … static workdays(days: number): number { return days; } }", nothing);
JS
node finding.cjs
