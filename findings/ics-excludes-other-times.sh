#!/usr/bin/env bash
# ics excludes other times than those that it was given: the meeting in the holidays takes place all the same.
#
# `exclusionDates` of ics 3.12.0 takes days and times in the form of `start`. They are always read as local times and written
# in UTC, whatever `startInputType` and `startOutputType` say of the start. Given in UTC, December 7 at 9:00Z is written as
# 14:00Z in New York, when nothing is to be excluded; beside a floating start the excluded time has a Z, so ical.js 2.2.1
# finds no such meeting. A day of an all-day event is written without VALUE=DATE, though EXDATE is a time by default: ical.js
# reads the event, and throws when its days are asked for. Only local times written in UTC, the default, are excluded.
# EXDATE: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5.1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ics@3.12.0 ical.js@2.2.1
echo "Node $(node --version), ics@3.12.0, ical.js@2.2.1"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import ICAL from "ical.js";
import { createEvent } from "ics";

/** Four Mondays at 9, or all day, but the second. */
const write = ({ time = [9, 0], ...types }) => {
  const { error, value } = createEvent({
    title: "Read the plan",
    start: [2026, 11, 30, ...time],
    duration: { hours: 1 },
    recurrenceRule: "FREQ=WEEKLY;COUNT=4",
    exclusionDates: [[2026, 12, 7, ...time]],
    ...types,
  });
  if (error) throw error;
  return value;
};

function read(file) {
  try {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent"));
    const days = event.iterator();
    const seen = [];
    for (let day = days.next(); day; day = days.next()) seen.push(day.toString().slice(5, 10));
    return seen.join(" ");
  } catch ({ message }) {
    return message;
  }
}

/** What was written and what was read, printed; fails if that is no longer what we saw. */
function expectSeen(types, ...expected) {
  const file = write(types);
  const [excluded] = file.match(/^EXDATE.*$/m);
  const seen = [excluded, read(file)];
  console.log(`${JSON.stringify(types)}\n  ${file.match(/^DTSTART.*$/m)[0]}, ${excluded}\n  → ${seen[1]}`);
  deepStrictEqual(seen, expected);
}

const withoutTheSecond = "11-30 12-14 12-21";
const all = "11-30 12-07 12-14 12-21";

expectSeen({}, "EXDATE:20261207T140000Z", withoutTheSecond);
expectSeen({ startInputType: "utc" }, "EXDATE:20261207T140000Z", all);
expectSeen({ startOutputType: "local" }, "EXDATE:20261207T140000Z", all);
expectSeen({ time: [], duration: { days: 1 } }, "EXDATE:20261207", 'invalid date-time value: "2026-12-07T::"');
JS
TZ=America/New_York node finding.mjs
