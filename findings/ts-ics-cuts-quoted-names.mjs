#!/usr/bin/env node
// ts-ics cuts a quoted name at its semicolon, and keeps the quote.
//
// The value of a parameter may hold ; : and , when it is quoted (RFC 5545, 3.2); the quotes are not part of it.
// ts-ics 2.4.6 splits at the first semicolon: the attendee CN="Ruiz; Ana" is called "Ruiz with a quotation mark in
// front.
import { expectSeen, withPackages } from "./with-packages.mjs";

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

await withPackages(["ts-ics@2.4.6"], (require) => {
  const { convertIcsCalendar } = require("ts-ics");
  const [{ attendees }] = convertIcsCalendar(undefined, CALENDAR).events;
  expectSeen('CN="Ruiz; Ana" is read as', attendees[0].name, '"Ruiz');
  expectSeen("with the address", attendees[0].email, "ana@library.example");
});
