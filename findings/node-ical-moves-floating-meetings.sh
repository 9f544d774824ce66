#!/usr/bin/env bash
# node-ical moves meetings without a time zone: in New York the meeting on Fridays at 19:30 is on Thursdays.
#
# A time without a zone and without a Z is the same time of the day for everyone, always ("floating"). node-ical 0.27.2 turns
# such a start into UTC by the zone of the computer, and the rule is followed in UTC: BYDAY=FR finds Friday 0:30Z, which is
# Thursday evening; the meeting of the first Friday is gone. A meeting at 9 is at 8 once the clocks were set back.
# UNTIL, floating too, is taken as UTC: of four meetings until December 21 at 9:00 the last is lost. On a computer in UTC,
# where such things are tested, all of them are right, and so they are with a TZID anywhere.
# Floating times: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5 (form 1); UNTIL: #section-3.3.10
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error node-ical@0.27.2
echo "Node $(node --version), node-ical@0.27.2"

cat > finding.mjs <<'JS'
import { strictEqual } from "node:assert";
import nodeIcal from "node-ical";

const write = (start, rule) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//example//EN",
    "BEGIN:VEVENT",
    "UID:1@example.org",
    "DTSTAMP:20261001T120000Z",
    `DTSTART${start}`,
    "DURATION:PT1H",
    `RRULE:${rule}`,
    "SUMMARY:Read the plan",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

/** A time as people in the computer's zone say it, such as “Fri 12-04 19:30”. */
const say = (time) => {
  const [weekday, , , , hour] = time.toString().split(/[ ]/);
  const two = (number) => String(number).padStart(2, "0");
  return `${weekday} ${two(time.getMonth() + 1)}-${two(time.getDate())} ${hour.slice(0, 5)}`;
};

/** The meetings that node-ical finds in New York and in UTC, printed; fails if they are no longer what we saw. */
function expectSeen(start, rule, inNewYork, inUtc) {
  console.log(`DTSTART${start}, ${rule}`);
  for (const [zone, expected] of [
    ["America/New_York", inNewYork],
    ["UTC", inUtc],
  ]) {
    process.env.TZ = zone;
    const event = Object.values(nodeIcal.sync.parseICS(write(start, rule))).find(({ type }) => type === "VEVENT");
    const period = { from: new Date(2026, 9, 1), to: new Date(2027, 0, 15) };
    const seen = nodeIcal.expandRecurringEvent(event, period).map((meeting) => say(meeting.start)).join(", ");
    console.log(`  ${zone}: ${seen}`);
    strictEqual(seen, expected);
  }
}

expectSeen(
  ":20261204T193000",
  "FREQ=WEEKLY;COUNT=3;BYDAY=FR",
  "Thu 12-10 19:30, Thu 12-17 19:30, Thu 12-24 19:30",
  "Fri 12-04 19:30, Fri 12-11 19:30, Fri 12-18 19:30",
);
expectSeen(
  ":20261030T090000",
  "FREQ=WEEKLY;COUNT=3",
  "Fri 10-30 09:00, Fri 11-06 08:00, Fri 11-13 08:00",
  "Fri 10-30 09:00, Fri 11-06 09:00, Fri 11-13 09:00",
);
expectSeen(
  ":20261130T090000",
  "FREQ=WEEKLY;UNTIL=20261221T090000",
  "Mon 11-30 09:00, Mon 12-07 09:00, Mon 12-14 09:00",
  "Mon 11-30 09:00, Mon 12-07 09:00, Mon 12-14 09:00, Mon 12-21 09:00",
);
expectSeen(
  ";TZID=America/New_York:20261204T193000",
  "FREQ=WEEKLY;COUNT=3;BYDAY=FR",
  "Fri 12-04 19:30, Fri 12-11 19:30, Fri 12-18 19:30",
  "Sat 12-05 00:30, Sat 12-12 00:30, Sat 12-19 00:30",
);
JS
node finding.mjs
