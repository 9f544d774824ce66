#!/usr/bin/env bash
# chrono-node takes "next month" for the month after it when today is the 31st, and "last month" for this month.
#
# chrono-node 2.10.3 adds months by setting the month of a JavaScript Date, which turns February 31 into March 3. On
# January 31, "next month" and "in 1 month" are March 3; on December 31, "last month" is December 1. The result says that its
# month is certain. A deadline moves in the same way on any day it is read: "one month before March 31" is March 3, in the
# month it should be before; "3 months before May 31" is March 3, and "one month after January 31" as well. chrono-node 2.7.9
# ended at the last day of the month, as moment, date-fns and Excel's EDATE do; so does 2.10.3 itself in "end of next month".
# What a Date does with a day that the month does not have:
# https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setMonth#description
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error chrono-node@2.10.3 before@npm:chrono-node@2.7.9 date-fns@4.4.0
echo "Node $(node --version), chrono-node@2.10.3 and @2.7.9, date-fns@4.4.0"

cat > finding.cjs <<'JS'
const { deepStrictEqual, strictEqual } = require("node:assert");
const { addMonths, format } = require("date-fns");
const chronos = { "2.7.9": require("before"), "2.10.3": require("chrono-node") };

const NOON = 12;
const JANUARY_31 = new Date(2027, 0, 31, NOON);
const DECEMBER_31 = new Date(2026, 11, 31, NOON);
const AUGUST_15 = new Date(2026, 7, 15, NOON);

const write = (day) => format(day, "yyyy-MM-dd");

/** The day that each version reads, printed; fails if they are no longer what we saw. */
function expectSeen(today, text, expected) {
  const seen = Object.values(chronos).map((chrono) => write(chrono.parseDate(text, today)));
  console.log(`${text}, on ${write(today)}: ${seen[0]} in 2.7.9, ${seen[1]} in 2.10.3`);
  deepStrictEqual(seen, expected);
}

expectSeen(JANUARY_31, "end of next month", ["2027-02-28", "2027-02-28"]);
expectSeen(JANUARY_31, "next month", ["2027-02-28", "2027-03-03"]);
expectSeen(JANUARY_31, "in 1 month", ["2027-02-28", "2027-03-03"]);
expectSeen(DECEMBER_31, "last month", ["2026-11-30", "2026-12-01"]);
expectSeen(AUGUST_15, "one month before March 31, 2027", ["2027-02-28", "2027-03-03"]);
expectSeen(AUGUST_15, "3 months before May 31, 2027", ["2027-02-28", "2027-03-03"]);
expectSeen(AUGUST_15, "one month before March 15, 2027", ["2027-02-15", "2027-02-15"]);

const [{ start }] = chronos["2.10.3"].parse("next month", JANUARY_31);
console.log(`next month, on 2027-01-31: month ${start.get("month")}, certain: ${start.isCertain("month")}`);
deepStrictEqual([start.get("month"), start.isCertain("month")], [3, true]);

const clamped = write(addMonths(JANUARY_31, 1));
console.log(`date-fns, 1 month after 2027-01-31: ${clamped}`);
strictEqual(clamped, "2027-02-28");
JS
node finding.cjs
