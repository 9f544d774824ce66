import { writeEml } from "../../src/commands/communicate/write-eml";
import { readOutcome } from "../../src/commands/fixes/fix-outcome";
import { describeProfile, identifyProfile } from "../../src/commands/profile/describe-profile";
import { readProfile } from "../../src/commands/profile/read-profile";
import { layOutPageParts } from "../../src/commands/review/page-parts";
import { countKinds, readReviews } from "../../src/commands/review/reviews";
import { readTold } from "../../src/commands/store/read-told";

const NOW = new Date(Date.UTC(2026, 10, 28, 9, 5, 7));
const write = (subject: string, text = "") => writeEml({ subject, text }, NOW);
const readSubject = (eml: string) =>
  /^Subject: (.*(?:\r\n .*)*)/m
    .exec(eml)![1]!
    .split("\r\n ")
    .map((word) => /^=\?utf-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? `plain ${word}`)
    .map((word) => (word.startsWith("plain ") ? word : Buffer.from(word, "base64").toString()));

test("a message is a draft that any program for e-mail opens", () => {
  expect(write("News for parents", "Dear parents,\nthe books\r\nare\rhere.\u0007").split("\r\n")).toEqual([
    "Date: Sat, 28 Nov 2026 09:05:07 +0000",
    "Subject: News for parents",
    "X-Unsent: 1",
    "X-Generator: Action Plan messages",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("Dear parents,\r\nthe books\r\nare\r\nhere.").toString("base64"),
    "",
  ]);
  expect(write("", "x".repeat(58)).split("\r\n").slice(8)).toEqual([
    Buffer.from("x".repeat(57)).toString("base64"),
    "eA==",
    "",
  ]);
});

test.each([
  ["a".repeat(60), [`plain ${"a".repeat(60)}`]],
  ["a".repeat(61), ["a".repeat(45), "a".repeat(16)]],
  ["News =?", ["News =?"]],
  ["Büro", ["Büro"]],
  ["ü".repeat(30), ["ü".repeat(22), "ü".repeat(8)]],
  [" News\r\nBcc: all ", ["plain News Bcc: all"]],
])("the subject “%s” is written as %j", (subject, words) => expect(readSubject(write(subject))).toEqual(words));

test("what a guarded write means for a fix", () => {
  expect(readOutcome({ kind: "changed", before: [] })).toEqual({ kind: "done" });
  expect(readOutcome({ kind: "moved" })).toEqual({ kind: "gone" });
  expect(readOutcome({ kind: "refused", because: "D4 holds a formula." })).toEqual({
    kind: "refused",
    because: "D4 holds a formula.",
  });
});

const TOLD = { audience: "Parents", day: 46354, by: "Ana", what: "2 new", knows: [] };
const STEP = { sheet: "Plan", text: "Order the books", until: null, state: "open", said: "" };

test("who was told is kept, but for what makes no sense", () => {
  const wrong = ["?", null, { ...TOLD, day: "46354" }, { ...TOLD, day: 2_958_466 }, { ...TOLD, day: 1.5 }];
  const without = ["audience", "day", "by", "what", "knows"].map((key) => ({ ...TOLD, [key]: undefined }));
  const steps = [
    STEP,
    { ...STEP, until: 46354, state: "done", said: "late" },
    { ...STEP, state: "dropped", said: "soon" },
  ];
  const noSteps = [
    "?",
    { ...STEP, sheet: 1 },
    { ...STEP, text: 1 },
    { ...STEP, until: "soon" },
    { ...STEP, state: "begun" },
    { ...STEP, said: "often" },
  ];
  expect(readTold([...wrong, ...without, TOLD, { ...TOLD, day: 2_958_465, knows: [...noSteps, ...steps] }])).toEqual([
    TOLD,
    { ...TOLD, day: 2_958_465, knows: steps },
  ]);
});

test("reviews are kept, but for what makes no sense", () => {
  const entry = { on: "2027-03-01", who: "Ana Ruiz", steps: 4, counts: { done: 1 }, next: null };
  const wrong = ["on", "who", "steps", "counts"].map((key) => ({ ...entry, [key]: undefined }));
  expect(readReviews({ log: [...wrong, "?", entry], agenda: "a" })).toEqual({
    baseline: null,
    log: [entry],
    agenda: ["a"],
  });
  expect(readReviews({ log: "?", agenda: 1 })).toEqual({ baseline: null, log: [], agenda: [] });
  expect(readReviews("?")).toEqual({ baseline: null, log: [], agenda: [] });
  expect(countKinds([{ kind: "done" }, { kind: "new" }, { kind: "done" }] as never)).toEqual({ done: 2, new: 1 });
  expect(countKinds([])).toEqual({});
});

test("a page of parts: lines, then each table below the one before it", () => {
  const table = { name: "Late", title: "Late steps", headings: ["Step", "Owner"], empty: "Nothing is late." };
  const draft = layOutPageParts({
    name: "Agenda",
    mark: "ActionPlan.Agenda",
    title: "Review agenda",
    lines: [
      ["Plans", "Library"],
      ["Last review", 46354],
    ],
    tables: [
      {
        ...table,
        rows: [
          ["Order the books", "Ana"],
          ["Shelve the books", "Ben"],
        ],
      },
      { ...table, name: "Next", rows: [] },
      { ...table, name: "New", rows: [["Open the room", "Eva"]] },
    ],
    widths: [40, 20, 12],
  });
  expect(draft.cells).toEqual([
    { row: 0, column: 0, contents: [["Review agenda"]] },
    {
      row: 1,
      column: 0,
      contents: [
        ["Plans", "Library"],
        ["Last review", 46354],
      ],
    },
    { row: 4, column: 0, contents: [["Late steps"]] },
    {
      row: 5,
      column: 0,
      contents: [
        ["Step", "Owner"],
        ["Order the books", "Ana"],
        ["Shelve the books", "Ben"],
      ],
    },
    { row: 9, column: 0, contents: [["Late steps"]] },
    {
      row: 10,
      column: 0,
      contents: [
        ["Step", "Owner"],
        ["Nothing is late.", ""],
      ],
    },
    { row: 13, column: 0, contents: [["Late steps"]] },
    {
      row: 14,
      column: 0,
      contents: [
        ["Step", "Owner"],
        ["Open the room", "Eva"],
      ],
    },
  ]);
  expect(draft.tables.map(({ name, rectangle }) => [name, rectangle])).toEqual([
    ["Late", { row: 5, column: 0, rows: 3, columns: 2 }],
    ["Next", { row: 10, column: 0, rows: 2, columns: 2 }],
    ["New", { row: 14, column: 0, rows: 2, columns: 2 }],
  ]);
  expect(draft.formats.map(({ on }) => on)).toEqual([
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 2, columns: 3 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 2, column: 1, rows: 1, columns: 1 }, // the date
    ...[4, 9, 13].flatMap((row, i) => [
      { row, column: 0, rows: 1, columns: 3 },
      { row: row + 1, column: 0, rows: 1, columns: 2 },
      { row: row + 2, column: 0, rows: [2, 1, 1][i], columns: 2 },
    ]),
  ]);
  expect(draft.rowHeights?.map(({ row }) => row)).toEqual([0, 1, 2, 5, 10, 14]);
  expect(draft).toMatchObject({
    name: "Agenda",
    columnWidths: [40, 20, 12],
    frozenRows: 1,
    select: { row: 0, column: 0 },
  });
  expect(draft.names.map(({ name }) => name)).toContain("ActionPlan.Agenda");
});

test("a profile is named by its name, its version and its fingerprint", () => {
  const read = readProfile('{ "name": "  Oak  Hills ", "version": "2027-28" }');
  if (!("profile" in read)) throw new Error(read.problems.join());
  const { profile } = read;
  const { name, version, fingerprint } = identifyProfile(profile);
  expect([name, version]).toEqual(["Oak Hills", "2027-28"]);
  expect(fingerprint).toMatch(/^[a-z\d]{8}$/);
  expect(describeProfile(profile)).toBe(`Rules of Oak Hills, 2027-28 (${fingerprint})`);
  const unversioned = { ...profile, version: "" };
  expect(describeProfile(unversioned)).toBe(`Rules of Oak Hills (${identifyProfile(unversioned).fingerprint})`);
  expect(identifyProfile(unversioned).fingerprint).not.toBe(fingerprint);
});

test.each([
  ["{}", ["Line 1: The field “name” is missing: whose rules are these?"]],
  ['{ "name": " " }', ["Line 1, name: The name is blank: whose rules are these?"]],
  ['{ "name": 3 }', ["Line 1, name: This has to be a text."]],
  [`{ "name": "${"a".repeat(200)}" }`, null],
  [`{ "name": "${"a".repeat(201)}" }`, ["Line 1, name: This is longer than 200 letters."]],
  ['{ "name": "A", "version": 1 }', ["Line 1, version: This has to be a text."]],
  ['{ "name": "A", "format": 1 }', null],
  [
    '{ "name": "A",\n "format": 2 }',
    ["Line 2, format: This version reads format 1 only. A newer version of Action Plan may read it."],
  ],
  ['{ "name": "A", "people": "Ana" }', ['Line 1, people: This has to be a list of texts: ["…", "…"].']],
  ['{ "name": "A",\n "people": ["Ana",\n ""] }', ["Line 3, people › 2: This is blank."]],
  [
    '{ "name": "A", "rules": [] }',
    ['Line 1, rules: This has to be an object: { "owner-missing": { "locked": true } }.'],
  ],
  [
    '{ "name": "A", "rules": { "owner-missing": "loud" } }',
    ["Line 1, rules › owner-missing: This has to be “error”, “warning”, “tip” or “off”."],
  ],
  [
    '{ "name": "A", "rules": { "owner-missing": { "locked": "yes" } } }',
    ["Line 1, rules › owner-missing › locked: This has to be true or false."],
  ],
  ['{ "name": "A",\n "name": "B" }', ["Line 2, name: This stands twice; only one of them can hold."]],
  [
    "[1]",
    [
      'Line 1: A profile is an object: { "name": …, "rules": … }.',
      "Line 1: The field “name” is missing: whose rules are these?",
    ],
  ],
])("the profile %s is read or refused with its line: %#", (text, problems) => {
  const read = readProfile(text);
  expect("problems" in read ? read.problems : null).toEqual(problems);
});
