import type { Role } from "../../src/plan/role";
import type { Profile } from "../../src/rules/profile/profile";
import { listLocked } from "../../src/rules/profile/rules-in-force";
import { expectFindings } from "../support/expect-findings";

const messages = (rule: string, drawing: string) => expectFindings(rule, drawing).map(({ message }) => message);

test("a dash for an answer is named by what it takes the place of", () => {
  expect(
    messages(
      "answer-missing",
      `
      | Action Steps       | Measures             | Owner              | Deadline   |
      | Order the new beds | n/a {answer-missing} | - {answer-missing} | 2027-02-01 |
      | - {answer-missing} | 12 beds              | Ana Ruiz           | 2027-02-01 |
      | Paint the ward     | Ward is open         | Bo Lind            | 2027-02-01 |`,
    ),
  ).toEqual([
    "“Order the new beds” has “-” in place of an owner.",
    "“Order the new beds” has “n/a” in place of a measure.",
    "Row 3 has “-” in place of an action step.",
  ]);
});

test.each([
  ["a lead owns the action", "Action | Lead | Measures | Deadline", []],
  ["a lead is no measure", "Action | Lead | Deadline", ["measure"]],
])("missing columns: %s", (_, headings, missing) => {
  const cells = headings.split(" | ");
  const values: Record<string, string> = {
    Action: "Order the new beds",
    Lead: "Ana Ruiz",
    Measures: "12 beds",
    Deadline: "2027-02-01",
  };
  const mark = missing.length > 0 ? " {column-missing}" : "";
  const found = expectFindings(
    "column-missing",
    `
    | ${cells.map((cell, i) => (i === cells.length - 1 ? `${cell}${mark}` : cell)).join(" | ")} |
    | ${cells.map((cell) => values[cell]).join(" | ")} |`,
  );
  expect(found.map(({ message }) => missing.every((one) => message.includes(one)))).toEqual(missing.map(() => true));
});

test("a vague deadline says what it is, and offers the days that are likely", () => {
  const found = expectFindings(
    "deadline-vague",
    `
    | Action Steps        | Deadline                       |
    | Open a homework bar | December 2026 {deadline-vague} |
    | Invite the families | tomorrow {deadline-vague}      |
    | Print the posters   | 2027-01-20                     |
    | Hang the posters    | end of March 2027              |
    | Bake the cakes      | 20 – 22 January 2027           |
    | Open the doors      | 2027-02-01                     |`,
  );
  expect(found.map(({ message, fixes }) => [message, fixes.length])).toEqual([
    ["The deadline of “Open a homework bar”, “December 2026”, is a month, not one day.", 1],
    [
      "The deadline of “Invite the families”, “tomorrow”, is a time counted from the day it was written, not one day.",
      1,
    ],
  ]);
});

test("a column that asks for a month gets months", () => {
  expectFindings(
    "deadline-vague",
    `
    | Action Steps        | Owner    | Month         |
    | Open a homework bar | Ana Ruiz | December 2026 |
    | Invite the families | Bo Lind  | January 2027  |`,
  );
});

test.each([
  [
    "nothing is done",
    `| Choose the books | 2026-12-01 | not started |
     | Order the books  | 2026-12-15 | in progress |`,
  ],
  [
    "the earlier one is past, which another rule says",
    `| Choose the books | 2026-11-21 | not started |
     | Order the books  | 2026-12-15 | done        |`,
  ],
  [
    "the earlier one is due today",
    `| Choose the books | 2026-11-22 | not started                  |
     | Order the books  | 2026-12-15 | done {done-before-due-order} |`,
  ],
  [
    "both are due on one day",
    `| Choose the books | 2026-12-15 | not started |
     | Order the books  | 2026-12-15 | done        |`,
  ],
])("done before what is due earlier: %s", (_, rows) => {
  expectFindings("done-before-due-order", `| Action Steps | Deadline | Status |\n${rows}`);
});

const leads = (mobilized: string, facilitator: string) => `
  | Action Steps                 | Owner        | Facilitator    | Lead |
  | Win a bus line to the clinic | Olga Petrova | ${facilitator} | ${mobilized} |`;

test.each([
  ["is somebody else", leads("Olga Petrova", "Dora Klein")],
  ["is not named", leads("Dora Klein", "")],
])("whoever leads %s than the facilitator", (_, drawing) => {
  expectFindings("facilitator-leads", drawing);
});

test.each([
  ["one in four is not understood", ["done", "in progress", "open", "hmm {status-unreadable}"]],
  ["one in three is not: the team has words of its own", ["done", "in progress", "hmm"]],
  ["blank cells and errors do not count", ["done", "in progress", "", "hmm"]],
])("statuses of which %s", (_, statuses) => {
  const rows = statuses.map((status, i) => `| Order the books of shelf ${i} | Ana Ruiz | ${status} |`);
  expectFindings("status-unreadable", ["| Action Steps | Owner | Status |", ...rows].join("\n"));
});

test("a status stands among the owners, or among those responsible; not in a row without a step", () => {
  expect(
    messages(
      "status-misplaced",
      `
      | Action Steps       | Accountable             | Responsible                    | Deadline   |
      | Order the new beds | Ana Ruiz                | in progress {status-misplaced} | 2027-02-01 |
      | Paint the ward     | Eva Lind                | Bo Lind                        | 2027-02-01 |
      | Open the doors     | Bo Lind                 | Eva Lind                       | 2027-02-01 |`,
    ),
  ).toEqual(["“Order the new beds” has “in progress” among its people responsible, which says how far it is."]);
});

test.each([
  ["all are in one year", ["2027-01-15", "2027-02-15", "2027-03-15", "2027-04-15"]],
  ["one is in the next", ["2027-01-15", "2027-02-15", "2027-03-15", "2028-04-15"]],
  ["one is two years later", ["2027-01-15", "2027-02-15", "2027-03-15", "2029-04-15 {year-alone}"]],
  ["two are alone", ["2027-01-15", "2027-02-15", "2031-03-15", "2035-04-15"]],
  ["there are only three", ["2027-01-15", "2027-02-15", "2035-03-15"]],
])("years of deadlines: %s", (_, deadlines) => {
  const rows = deadlines.map((deadline, i) => `| Order the books of shelf ${i} | ${deadline} |`);
  expectFindings("year-alone", ["| Action Steps | Deadline |", ...rows].join("\n"));
});

test.each([
  [
    "of its steps",
    `| Action Steps | Owner | Depends on |
     | Choose the books | Ana | |
     | Order the books | Ana | 1 |
     | Shelve the books | Ana | 3 {depends-on-loop} |`,
  ],
  [
    "with which its steps begin",
    `| Action Steps | Owner | Depends on |
     | 11. Choose the books | Ana | |
     | 12. Order the books | Ana | 11 |
     | 13. Shelve the books | Ana | 13 {depends-on-loop} |`,
  ],
  [
    "in a column of its own",
    `| No. | Action Steps | Owner | Depends on |
     | 21 | Choose the books | Ana | |
     | 22 | Order the books | Ana | 21 |
     | 23 | Shelve the books | Ana | 23 {depends-on-loop} |`,
  ],
])("a dependency names the number %s", (_, drawing) => {
  expectFindings("depends-on-loop", drawing);
});

const profile = (columns: readonly Role[], rules: Profile["rules"] = {}): Profile => ({
  name: "Oak Hills",
  version: "",
  rules,
  required: { columns, fields: [] },
  headings: {},
  people: [],
  capacity: null,
});

test.each([
  [profile([]), []],
  [profile(["owner"]), ["column-missing", "owner-missing"]],
  [profile(["resources"]), ["column-missing"]],
  [
    profile([], { "step-vague": { severity: "tip", locked: true }, "step-long": { severity: "tip", locked: false } }),
    ["step-vague"],
  ],
])("what a profile locks: %#", (given, locked) => {
  expect([...listLocked(given)].sort()).toEqual([...locked, "required-missing"].sort());
});
