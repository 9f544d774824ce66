#!/usr/bin/env bash
# @borgar/fx cannot parse formulas that Excel itself writes: Sheet1!#REF! and LAMBDA with an optional parameter.
#
# Where a row or a column was deleted, Excel leaves =Sheet1!#REF! in files. @borgar/fx 5.1.3 makes such references (its
# documentation calls =Sheet3!#REF!:F3 valid), but its parser throws at them, and at LAMBDA(x,[y],…), whose brackets
# mark a parameter that may be left out. It parses #REF! without a sheet, and LAMBDA without brackets.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @borgar/fx@5.1.3
echo "Node $(node --version), @borgar/fx@5.1.3"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { parse, tokenize } from "@borgar/fx";

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}

/** The kind of what was parsed, or what the parser says against it. */
function read(formula) {
  try {
    return parse(tokenize(formula)).type;
  } catch (error) {
    return error.message;
  }
}

expectSeen("=#REF!", read("=#REF!"), "ErrorLiteral");
expectSeen("=Sheet1!#REF!", read("=Sheet1!#REF!"), "Unexpected context token: Sheet1");
expectSeen("=Table1[#REF!]", read("=Table1[#REF!]"), "Unexpected unknown token: Table1[");
expectSeen("=LAMBDA(x,y,x)", read("=LAMBDA(x,y,x)"), "LambdaExpression");
expectSeen("=LAMBDA(x,[y],x)", read("=LAMBDA(x,[y],x)"), "LAMBDA argument is not a name");
JS
node finding.mjs
