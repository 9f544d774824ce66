#!/usr/bin/env bash
# What ics writes for nine o'clock, ts-ics reads as four o'clock, in New York.
#
# DTSTART:20270302T090000 without Z is a local time, the same hour wherever it is read (RFC 5545, 3.3.5, form 1).
# ics 3.12.0 writes it so (startOutputType "local"); ts-ics 2.4.6 reads it as UTC, so that the event moves by the
# offset of the zone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ics@3.12.0 ts-ics@2.4.6
echo "Node $(node --version), ics@3.12.0, ts-ics@2.4.6"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}

process.env.TZ = "America/New_York";

{
  const { createEvent } = require("ics");
  const { convertIcsCalendar } = require("ts-ics");
  const start = [2027, 3, 2, 9, 0];
  const local = { startInputType: "local", startOutputType: "local" };
  const { value } = createEvent({ title: "School board", start, duration: { hours: 1 }, ...local });

  expectSeen("ics writes", /DTSTART.*/.exec(value)[0], "DTSTART:20270302T090000");
  const [event] = convertIcsCalendar(undefined, value).events;
  expectSeen("ts-ics reads", event.start.date.toISOString(), "2027-03-02T09:00:00.000Z");
  expectSeen("the hour in New York", event.start.date.getHours(), 4);
}
JS
node finding.mjs
