#!/usr/bin/env node
// csv-parse turns “Room 12” into 1 December 2001.
//
// With cast_date, csv-parse 7.0.3 asks Date.parse, and V8 reads almost any word followed by a number as a month or a
// day: rooms, grades and units of a school become dates of 2001. Use a function for cast_date, or none.
import { expectSeen, withPackages } from "./with-packages.mjs";

process.env.TZ = "UTC";

await withPackages(["csv-parse@7.0.3"], (require) => {
  const { parse } = require("csv-parse/sync");
  const read = (text) => parse(text, { cast: true, cast_date: true })[0][0];
  expectSeen("Room 12", read("Room 12"), new Date("2001-12-01T00:00:00Z"));
  expectSeen("Grade 6-8", read("Grade 6-8"), new Date("2001-06-08T00:00:00Z"));
  expectSeen("Room twelve", read("Room twelve"), "Room twelve");
});
