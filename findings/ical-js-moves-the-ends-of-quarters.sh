#!/usr/bin/env bash
# ical.js moves the last day of a quarter: from the second year on, June 30 is July 1, and September 30 is October 1.
#
# "The last day of each quarter" as a yearly rule is FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1. The days of the first year
# are right. For each later year ical.js 2.2.1 counts back from the end of the month in which the year before ended, so
# the last day is the 31st in December, and day 31 of June is July 1. With BYMONTH=3,6 it is the other way around: March ends
# on the 30th. A day that a month does not have is to be left out, not moved, and -1 counts from the end of each month.
# One month alone (BYMONTH=6), FREQ=MONTHLY with the same lists, and rrule 2.8.1 give the right days.
# Rules (see BYMONTHDAY, and what is said of invalid dates): https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ical.js@2.2.1 rrule@2.8.1
echo "Node $(node --version), ical.js@2.2.1, rrule@2.8.1"

cat > finding.mjs <<'JS'
import { strictEqual } from "node:assert";
import ICAL from "ical.js";
import rrule from "rrule";

const COUNT = 8;

const readers = {
  "ical.js": (rule, start) => {
    const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
    return Array.from({ length: COUNT }, () => days.next().toString());
  },
  rrule: (rule, start) =>
    rrule
      .rrulestr(`DTSTART:${start.replaceAll("-", "")}T000000Z\nRRULE:${rule};COUNT=${COUNT}`)
      .all()
      .map((day) => day.toISOString().slice(0, 10)),
};

/** The first days that a reader finds for a rule, printed; fails if they are no longer what we saw. */
function expectSeen(reader, rule, start, expected) {
  const seen = readers[reader](rule, start).join(" ");
  console.log(`${rule} from ${start}, ${reader}:\n  ${seen}`);
  strictEqual(seen, expected);
}

const quarters = "2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31";
const moved = "2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-07-01 2027-10-01 2027-12-31";
const shortMarches = "2026-03-31 2026-06-30 2027-03-30 2027-06-30 2028-03-30 2028-06-30 2029-03-30 2029-06-30";

expectSeen("rrule", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "2026-03-31", quarters);
expectSeen("ical.js", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "2026-03-31", quarters);
expectSeen("ical.js", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "2026-03-31", moved);
expectSeen("ical.js", "FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=-1", "2026-03-31", shortMarches);
JS
node finding.mjs
