#!/usr/bin/env bash
# custom-functions-metadata shows "[object Object],[object Object]" to users where a comment has a {@link …}.
#
# Office's tool makes what Excel shows of a custom function from its JSDoc comment. A link is usual in such a comment, and
# TypeScript hands a comment with one over as a list of parts. custom-functions-metadata 2.2.3 writes the list of a
# parameter as "[object Object],[object Object]", without an error; a link in the function's own description ends it with
# "text.replace is not a function". (It also requires typescript, which it does not depend on.)
# The comments: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json-autogeneration
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

const write = (description, parameter) => `
/**
 * ${description}
 * @customfunction
 * @param days ${parameter}
 */
function workdays(days: number): number {
  return days;
}`;

function read(source) {
  try {
    const { functions, extras } = parseTree(source, "functions.ts");
    return [functions[0].parameters[0].description, extras.flatMap(({ errors }) => errors)];
  } catch ({ message }) {
    return message;
  }
}

/** What the tool makes of a comment, printed; fails if it is no longer what we saw. */
function expectSeen(description, parameter, expected) {
  const seen = read(write(description, parameter));
  console.log(`${description} / ${parameter}: ${JSON.stringify(seen)}`);
  deepStrictEqual(seen, expected);
}

expectSeen("Counts days.", "How many days.", ["How many days.", []]);
expectSeen("Counts days.", "As in {@link addDays}.", ["[object Object],[object Object],[object Object]", []]);
expectSeen("Counts days, see {@link addDays}.", "How many days.", "text.replace is not a function");
JS
node finding.cjs
