#!/usr/bin/env bash
# csv-parse turns “Room 12” into 1 December 2001.
#
# With cast_date, csv-parse 7.0.3 asks Date.parse, and V8 reads almost any word followed by a number as a month or a
# day: rooms, grades and units of a school become dates of 2001. Use a function for cast_date, or none.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error csv-parse@7.0.3
echo "Node $(node --version), csv-parse@7.0.3"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}

process.env.TZ = "UTC";

{
  const { parse } = require("csv-parse/sync");
  const read = (text) => parse(text, { cast: true, cast_date: true })[0][0];
  expectSeen("Room 12", read("Room 12"), new Date("2001-12-01T00:00:00Z"));
  expectSeen("Grade 6-8", read("Grade 6-8"), new Date("2001-06-08T00:00:00Z"));
  expectSeen("Room twelve", read("Room twelve"), "Room twelve");
}
JS
node finding.mjs
