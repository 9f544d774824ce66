#!/usr/bin/env bash
# ics writes a nickname in a way that no calendar allows: of 'Ana "Anni" Ruiz' readers find "Ana \", or nobody.
#
# A quotation mark cannot stand in a parameter of an .ics file; RFC 6868 writes it as ^'. ics 3.12.0 writes
# CN="Ana \"Anni\" Ruiz", where the backslash means nothing and the parameter ends at the second quotation mark.
# ical.js 2.2.1 reads the name "Ana \"; node-ical 0.27.2 finds no attendee at all.
# Parameters: https://www.rfc-editor.org/rfc/rfc5545#section-3.2 and https://www.rfc-editor.org/rfc/rfc6868
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ics@3.12.0 ical.js@2.2.1 node-ical@0.27.2
echo "Node $(node --version), ics@3.12.0, ical.js@2.2.1, node-ical@0.27.2"

cat > finding.mjs <<'JS'
import { strictEqual } from "node:assert";
import ICAL from "ical.js";
import { createEvent } from "ics";
import nodeIcal from "node-ical";

const write = (name) =>
  createEvent({
    start: [2026, 11, 30],
    end: [2026, 12, 1],
    title: "Read the plan",
    attendees: [{ name, email: "ana@example.org" }],
  }).value;

const readers = {
  "ical.js": (file) => {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent"));
    return event.attendees[0]?.getParameter("cn");
  },
  "node-ical": (file) =>
    Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === "VEVENT").attendee?.params.CN,
};

/** The name that a reader finds, printed; fails if it is no longer what we saw. */
function expectSeen(reader, name, expected) {
  const seen = readers[reader](write(name));
  console.log(`${name}, read by ${reader}: ${seen}`);
  strictEqual(seen, expected);
}

expectSeen("ical.js", "Ana Ruiz", "Ana Ruiz");
expectSeen("ical.js", 'Ana "Anni" Ruiz', "Ana \\");
expectSeen("node-ical", 'Ana "Anni" Ruiz', undefined);
JS
node finding.mjs
