#!/usr/bin/env bash
# ts-ics cuts a quoted name at its semicolon, and keeps the quote.
#
# The value of a parameter may hold ; : and , when it is quoted (RFC 5545, 3.2); the quotes are not part of it.
# ts-ics 2.4.6 splits at the first semicolon: the attendee CN="Ruiz; Ana" is called "Ruiz with a quotation mark in
# front.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ts-ics@2.4.6
echo "Node $(node --version), ts-ics@2.4.6"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}

const CALENDAR = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Town library//Plans//EN",
  "BEGIN:VEVENT",
  "UID:1@library.example",
  "DTSTAMP:20270101T000000Z",
  "DTSTART:20270302T090000Z",
  'ATTENDEE;CN="Ruiz; Ana":mailto:ana@library.example',
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

{
  const { convertIcsCalendar } = require("ts-ics");
  const [{ attendees }] = convertIcsCalendar(undefined, CALENDAR).events;
  expectSeen('CN="Ruiz; Ana" is read as', attendees[0].name, '"Ruiz');
  expectSeen("with the address", attendees[0].email, "ana@library.example");
}
JS
node finding.mjs
