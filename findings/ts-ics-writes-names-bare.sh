#!/usr/bin/env bash
# ts-ics writes the names of attendees without quotation marks: of "Grade 3: Ms Lee" readers lose the address.
#
# A parameter of an .ics file that holds a colon, a semicolon or a comma stands in quotation marks. generateIcsCalendar of
# ts-ics 2.4.6 writes CN=Grade 3: Ms Lee as it is. The value ends at the colon, so ical.js and node-ical read the name
# "Grade 3" and the address " Ms Lee:MAILTO:lee@example.org", to which no invitation can be sent; what stands behind a
# semicolon is lost. (That ts-ics cuts such names when it reads them is another finding.)
# Parameters: https://www.rfc-editor.org/rfc/rfc5545#section-3.2
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ts-ics@2.4.6 ical.js@2.2.1 node-ical@0.27.2
echo "Node $(node --version), ts-ics@2.4.6, ical.js@2.2.1, node-ical@0.27.2"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { generateIcsCalendar } from "ts-ics";

const write = (name) =>
  generateIcsCalendar({
    version: "2.0",
    prodId: "-//example//EN",
    events: [
      {
        uid: "1@example.org",
        stamp: { date: new Date("2026-11-28T12:00:00Z") },
        start: { date: new Date("2026-11-30T00:00:00Z"), type: "DATE" },
        end: { date: new Date("2026-12-01T00:00:00Z"), type: "DATE" },
        summary: "Read the plan",
        attendees: [{ name, email: "lee@example.org" }],
      },
    ],
  });

const readers = {
  "ical.js": (file) => {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent"));
    return event.attendees.map((one) => [one.getParameter("cn"), one.getFirstValue()])[0];
  },
  "node-ical": (file) => {
    const { attendee } = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === "VEVENT");
    return [attendee?.params.CN, attendee?.val];
  },
};

/** The name and the address that a reader finds, printed; fails if they are no longer what we saw. */
function expectSeen(reader, name, expected) {
  const seen = readers[reader](write(name));
  console.log(`${name}, read by ${reader}: ${JSON.stringify(seen)}`);
  deepStrictEqual(seen, expected);
}

expectSeen("ical.js", "Ms Lee", ["Ms Lee", "MAILTO:lee@example.org"]);
expectSeen("ical.js", "Grade 3: Ms Lee", ["Grade 3", " Ms Lee:MAILTO:lee@example.org"]);
expectSeen("node-ical", "Grade 3: Ms Lee", ["Grade 3", " Ms Lee:MAILTO:lee@example.org"]);
expectSeen("ical.js", "Ms Lee; Grade 3", ["Ms Lee", "MAILTO:lee@example.org"]);
JS
node finding.mjs
