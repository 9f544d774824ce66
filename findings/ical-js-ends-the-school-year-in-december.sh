#!/usr/bin/env bash
# ical.js ends a meeting of the school year in December when the months of its rule are written from September on.
#
# "The second Tuesday of each month from September to May" is FREQ=MONTHLY;BYMONTH=9,10,11,12,1,2,3,4,5;BYDAY=2TU. BYMONTH
# is a list of months, and what recurs is a set of days: the order of the list says nothing. ical.js 2.2.1 walks through the
# list once a year, from September 2026 to December 2026 to September 2027; January 2027 comes after December 2027. So
# its iterator goes back in time, with UNTIL it stops after 4 of 9 meetings, and with COUNT=9 the four of next autumn take the
# place of four in spring. With the list from 1 to 12, or with FREQ=WEEKLY or FREQ=YEARLY, its days are right; rrule 2.8.1 has
# them in any order. (It sorts BYMONTHDAY and BYDAY itself.)
# Rules: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ical.js@2.2.1 rrule@2.8.1
echo "Node $(node --version), ical.js@2.2.1, rrule@2.8.1"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import ICAL from "ical.js";
import rrule from "rrule";

const readers = {
  "ical.js": (rule) => {
    const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString("2026-09-08"));
    const seen = [];
    for (let day = days.next(); day; day = days.next()) seen.push(day.toString());
    return seen;
  },
  rrule: (rule) =>
    rrule
      .rrulestr(`DTSTART:20260908T000000Z\nRRULE:${rule}`)
      .all()
      .map((day) => day.toISOString().slice(0, 10)),
};

/** The days that a reader finds for a rule, printed; fails if they are no longer what we saw. */
function expectSeen(reader, rule, expected) {
  const seen = readers[reader](rule);
  console.log(`${rule}, ${reader}: ${seen.length} days\n  ${seen.join(" ")}`);
  deepStrictEqual(seen, expected);
}

const autumn = ["2026-09-08", "2026-10-13", "2026-11-10", "2026-12-08"];
const spring = ["2027-01-12", "2027-02-09", "2027-03-09", "2027-04-13", "2027-05-11"];
const nextAutumn = ["2027-09-14", "2027-10-12", "2027-11-09", "2027-12-14"];

const fromSeptember = "FREQ=MONTHLY;BYMONTH=9,10,11,12,1,2,3,4,5;BYDAY=2TU";
const fromJanuary = "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,9,10,11,12;BYDAY=2TU";
const schoolYear = [...autumn, ...spring];

expectSeen("rrule", `${fromSeptember};UNTIL=20270531`, schoolYear);
expectSeen("ical.js", `${fromJanuary};UNTIL=20270531`, schoolYear);
expectSeen("ical.js", `${fromSeptember};UNTIL=20270531`, autumn);
expectSeen("ical.js", `${fromSeptember};COUNT=9`, [...autumn, ...nextAutumn, spring[0]]);
JS
node finding.mjs
