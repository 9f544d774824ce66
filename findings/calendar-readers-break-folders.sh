#!/usr/bin/env bash
# Readers of calendars make a line break of a folder's name: of "S:\news" node-ical makes "S:\", a new line and "ews".
#
# In a text of an .ics file a backslash is written twice, so the file holds S:\\news. node-ical 0.27.2 looks for \n first,
# and finds the second backslash with the n behind it. ical.js 2.2.1 reads such a text well, but also turns \n into a line
# break in parameters (an attendee's name), where a backslash means nothing but itself; node-ical leaves those alone. So
# each of the two changes what the other keeps.
# Texts and parameters: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 and #section-3.1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error node-ical@0.27.2 ical.js@2.2.1
echo "Node $(node --version), node-ical@0.27.2, ical.js@2.2.1"

cat > finding.mjs <<'JS'
import { strictEqual } from "node:assert";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const file = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//example//EN",
  "BEGIN:VEVENT",
  "UID:1@example.org",
  "DTSTAMP:20261128T120000Z",
  "DTSTART;VALUE=DATE:20261130",
  String.raw`DESCRIPTION:S:\\news\\plan`,
  String.raw`ATTENDEE;CN="Ana (S:\news)":mailto:ana@example.org`,
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent"));
const other = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === "VEVENT");

/** What was read, printed; fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  strictEqual(seen, expected);
}

expectSeen("node-ical, description", other.description, "S:\\\news\\plan");
expectSeen("node-ical, attendee", other.attendee.params.CN, "Ana (S:\\news)");
expectSeen("ical.js, description", event.description, "S:\\news\\plan");
expectSeen("ical.js, attendee", event.attendees[0].getParameter("cn"), "Ana (S:\news)");
JS
node finding.mjs
