import type { PlanColumn } from "../../src/plan/plan";
import type { Field, Role } from "../../src/plan/role";
import { holdsPeriods, isSchedule } from "../../src/rules/asking/columns/holds-periods";
import { countUntaken, saysConsidered } from "../../src/rules/asking/columns/is-still-considered";
import { areSpeltAlike, isShortened } from "../../src/rules/asking/people/are-spelt-alike";
import { findMembers } from "../../src/rules/asking/people/find-member";
import { RULES } from "../../src/rules/catalogue/index";
import { LAST_RESORT_HEADING } from "../../src/rules/drawings";
import { kindOf, roleOf } from "../../src/rules/facts/fact";
import { isSameFinding, keyOfPlace } from "../../src/rules/is-same-finding";
import { findGuesses, noteOfGuess } from "../../src/rules/note-of-guess";
import type { Profile } from "../../src/rules/profile/profile";
import { rulesInForce } from "../../src/rules/profile/rules-in-force";
import { readLiveHighlight } from "../../src/rules/read-live-highlight";
import { readWorkbookVerdict } from "../../src/rules/verdict";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf } from "../support/expect-findings";

const place = { rule: "owner-missing", key: "Order the beds", cell: { row: 3, column: 2 } };

test.each([
  [{}, true],
  [{ rule: "owner-several" }, false],
  [{ key: "Paint the ward" }, false],
  [{ cell: { row: 4, column: 2 } }, false],
  [{ cell: { row: 3, column: 1 } }, false],
])("a finding with %j is the same: %s", (other, same) => {
  expect(isSameFinding(place, { ...place, ...other })).toBe(same);
  expect(keyOfPlace(place) === keyOfPlace({ ...place, ...other })).toBe(same);
});

test("the place of a finding as text", () => expect(keyOfPlace(place)).toBe("owner-missing 3 2 Order the beds"));

const column = (role: Role, confidence: number, heading = "When?"): PlanColumn => ({
  column: 27,
  role,
  heading,
  confidence,
  because: "its cells are days",
});

test("a finding that rests on a guess says so", () => {
  const [sure, guessed] = [column("deadline", 0.7), column("deadline", 0.69)];
  expect(findGuesses({ columns: [sure, guessed, column("measure", 0.1)] }, ["deadline"])).toEqual([guessed]);
  const stands = column("responsible", 0.5);
  expect(findGuesses({ columns: [stands, guessed] }, ["step", "owner"])).toEqual([stands]);
  expect(findGuesses({ columns: [guessed] }, [])).toEqual([]);
  expect(noteOfGuess([guessed, column("owner", 0.1, "")])).toBe(
    " Column AB (“When?”) was taken for deadlines: its cells are days." +
      " Column AB (no heading) was taken for owners: its cells are days.",
  );
  expect(noteOfGuess([])).toBe("");
});

test.each([
  ["owner.blank", "owner", "blank"],
  ["deadline.vague", "deadline", "deadline.vague"],
  ["owner.filled", "owner", "filled"],
] as const)("the fact %s is about the %s", (fact, role, kind) => {
  for (let again = 0; again < 2; again++) expect([roleOf(fact), kindOf(fact)]).toEqual([role, kind]);
});

const liveOf = (id: string) => readLiveHighlight(RULES.find((rule) => rule.id === id)!);
const rule = (parts: object) => readLiveHighlight(parts as never);

test("a formula can colour what is blank, and nothing that needs more than that", () => {
  expect(liveOf("owner-missing")).not.toBeNull();
  expect(liveOf("deadline-vague")).toBeNull();
  expect(rule({ on: "cadence.blank", unless: "audience.blank" })).toEqual([
    { blank: ["cadence"], filled: ["audience"] },
  ]);
  expect(rule({ on: ["owner.blank", "lead.blank"] })).toEqual([{ blank: ["owner", "lead"] }]);
  expect(rule({ on: "owner.blank", unless: ["responsible.filled", "step.blank"] })).toEqual([
    { blank: ["owner", "responsible"], filled: ["step"] },
  ]);
  expect(rule({ on: "owner.blank", and: () => true })).toBeNull();
  expect(rule({ on: "owner.blank", when: "start.ahead" })).toBeNull();
  expect(rule({ on: ["owner.blank", "deadline.vague"] })).toBeNull();
  expect(rule({ on: "owner.filled" })).toBeNull();
  expect(rule({})).toBeNull();
  expect(rule({ live: { field: "plan-date" }, on: "owner.blank" })).toEqual({ field: "plan-date" });
});

const words = (name: string) => name.toLowerCase().split(" ");

test.each([
  ["Miriam Berg", "Mirian Berg", true],
  ["Miriam Berg", "Miriam Berg", true],
  ["Miriam Berg", "Miiriam Berg", true],
  ["Miriam Berg", "Mriam Berg", true],
  ["Miriam Berg", "Mirima Berg", true],
  ["Miriam Berg", "Mrriaam Berg", false],
  ["Miriam Berg", "Mariam Burg", false],
  ["Miriam Berg", "Miriam Borg", false], // short words that differ are two names
  ["Mario Rossi", "Maria Rossi", false],
  ["J. Okoro", "Jane Okoro", true],
  ["Jane Okoro", "J. Okoro", true],
  ["J. Okoro", "K. Okoro", false],
  ["J. Okoro", "Mary Okoro", false],
  ["Okoro", "Okoru", false],
  ["Jane Okoro", "Jane Mary Okoro", false],
])("“%s” and “%s” are spelt alike: %s", (one, other, alike) => {
  expect(areSpeltAlike(words(one), words(other))).toBe(alike);
});

test.each([
  ["J. Okoro", "Jane Okoro", true],
  ["Jane O.", "Jane Okoro", true],
  ["Jane Okoro", "J. Okoro", false],
  ["J. Okoro", "J. Okoro", false],
  ["J. Okoro", "K. Okoro", false],
  ["J. Okoro", "Mary Okoro", false],
  ["J. Okoro", "", false],
])("“%s” is short for “%s”: %s", (one, other, short) => expect(isShortened(words(one), words(other))).toBe(short));

test.each([
  ["Yes", true],
  ["x", true],
  [46354, true],
  [1, true],
  [0, false],
  [-1, false],
  ["No", false],
  ["", false],
  [null, false],
])("“All actions considered: %s” says so: %s", (value, said) => {
  const fields = value === null ? {} : { "all-considered": { value, row: 0, column: 1 } };
  expect(saysConsidered({ fields })).toBe(said);
});

test("a member is known by the first name, too, and by no other", () => {
  const fields = (value: string) => ({ fields: { "group-members": { value, row: 0, column: 1 } } });
  const isMember = findMembers(fields("Amira Haddad; Jonas Weber"))!;
  expect(["Amira", "Haddad, Amira", "amira haddad", "Jonas Weber (nurse)"].filter((name) => !isMember(name))).toEqual(
    [],
  );
  expect(["Amira Weber", "Ana", "", "-"].filter(isMember)).toEqual([]);
  expect(findMembers({ fields: {} })).toBeNull();
  expect(findMembers(fields(" "))).toBeNull();
});

const says = { day: ({ value }: { value: unknown }) => (value === "May 2027" ? { first: 1 } : null) } as never;
const unnamed = (...headings: string[]) =>
  ({ unnamed: headings.map((heading, i) => ({ heading, column: i })) }) as never;

test.each([
  [["W3", "Wk 4", "W5"], true, true],
  [["1", "2", "3"], true, true],
  [["May 2027", "May 2027", "May 2027"], true, true],
  [["Q1", "Q2", "Q3"], true, false],
  [["T1", "T2", "T3"], true, false],
  [["1º Quad.", "2º Quad.", "3º Quad."], true, false],
  [["I", "II", "III", "IV"], true, false],
  [["W3", "W4", "Q1"], true, false],
  [["W3", "W4"], false, false],
  [["Room 101", "Room 102", "Room 103"], false, false],
  [["Notes", "Cost", "Link"], false, false],
  [["W3", "W4", "Notes"], false, false],
])("%j are periods: %s, a schedule: %s", (headings, periods, schedule) => {
  expect([holdsPeriods(unnamed(...headings), says), isSchedule(unnamed(...headings), says)]).toEqual([
    periods,
    schedule,
  ]);
});

const profile = (columns: readonly Role[], fields: readonly Field[], rules: Profile["rules"] = {}): Profile => ({
  name: "Oak Hills",
  version: "",
  rules,
  required: { columns, fields },
  headings: {},
  people: [],
  capacity: null,
});

test("a profile gives severities, and turns off what would be said twice; a team may change what is not locked", () => {
  const choices = {
    severities: { "step-vague": "off", "owner-missing": "off", "step-long": "tip" },
    ignored: [
      { rule: "step-vague", step: "Order the beds", reason: "Clear." },
      { rule: "step-long", step: "Order the beds", reason: "Clear." },
    ],
  } as const;
  expect(rulesInForce(choices, null)).toBe(choices);
  const given = { "step-vague": "error", "audience-missing": "off", "plan-date-missing": "off" };
  expect(
    rulesInForce(
      choices,
      profile(["owner", "audience", "support"], ["plan-date", "title" as Field], {
        "step-vague": { severity: "error", locked: true },
        "step-long": { severity: null, locked: false },
      }),
    ),
  ).toEqual({
    severities: { ...given, "step-long": "tip" },
    ignored: [choices.ignored[1]],
    given,
    by: "Oak Hills",
  });
});

const messages = (id: string, drawing: string) => expectFindings(id, drawing).map(({ message }) => message);

test("a person owns too much of a plan of four steps or more", () => {
  const owned = (mark: string, ...owners: string[]) =>
    [
      `| Action Steps | Owner${mark} |`,
      ...owners.map((owner, i) => `| Order the books of shelf ${i} | ${owner} |`),
    ].join("\n");
  const MARK = " {owner-overloaded}";
  expect(messages("owner-overloaded", owned(MARK, "Ana Ruiz", "ana RUIZ", "Ana Ruiz", "Bo Lind"))).toEqual([
    "“Ana Ruiz” owns 3 of 4 steps.",
  ]);
  expect(messages("owner-overloaded", owned("", "Ana Ruiz", "Ana Ruiz", "Ana Ruiz"))).toEqual([]);
  expect(messages("owner-overloaded", owned("", "Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "Bo Lind", "Cy Fox"))).toEqual([]);
  expect(messages("owner-overloaded", owned(MARK, "Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "Bo Lind", ""))).toEqual([
    "“Ana Ruiz” owns 3 of 4 steps.",
  ]);
});

const inMonths = (mark: string, ...rows: string[]) =>
  `| Action Steps | Owner${mark} | Deadline | Status |\n` +
  rows.map((row, i) => `| Order the books of shelf ${i} | ${row} |`).join("\n");
const may = Array.from({ length: 6 }, (_, i) => `Ana Ruiz | 2027-05-${10 + i} | open`);
const others = Array.from({ length: 8 }, (_, i) => `Person ${"ABCDEFGH"[i]} | 2027-05-10 | open`);

test.each([
  ["six in one month", " {owner-overloaded}", may],
  ["five in one month", "", may.slice(1)],
  ["six, of which one is done", "", [...may.slice(1), "Ana Ruiz | 2027-05-20 | done"]],
  ["six in two months", "", [...may.slice(1), "Ana Ruiz | 2027-06-01 | open"]],
  ["six in two years", "", [...may.slice(1), "Ana Ruiz | 2028-05-01 | open"]],
  ["six, of which one has two owners", "", [...may.slice(1), "Ana Ruiz; Bo Lind | 2027-05-20 | open"]],
  ["six, of which one has no day", "", [...may.slice(1), "Ana Ruiz | soon | open"]],
])("too much in a month: %s", (_, mark, rows) => {
  const found = messages("owner-overloaded", inMonths(mark, ...rows, ...others));
  expect(found).toEqual(mark === "" ? [] : ["“Ana Ruiz” owns 6 steps that are due in May 2027."]);
});

test("who owns most of the plan is told so once, and a month is told of by its owner", () => {
  expect(messages("owner-overloaded", inMonths(" {owner-overloaded}", ...may, ...others.slice(0, 1)))).toEqual([
    "“Ana Ruiz” owns 6 of 7 steps.",
  ]);
  const [full] = expectFindings("owner-overloaded", inMonths(" {owner-overloaded}", ...may, ...others));
  expect(full!.key).toBe("plan: Ana Ruiz, May 2027");
});

test("a column without any owner is one finding, about the steps of the plan", () => {
  const found = expectFindings(
    "owner-missing",
    ownedBy("", "", "", "", "", "").replace("Owner |", "Owner {owner-missing} |"),
  );
  expect(found.map(({ key }) => key)).toEqual(["plan: steps"]);
});

test("a month may hold as many as a profile says", () => {
  const two = inMonths(" {owner-overloaded}", ...may.slice(0, 3), ...others);
  expectFindings("owner-overloaded", two, { profile: { ...profile([], []), capacity: 2 } });
  expectFindings("owner-overloaded", inMonths("", ...may, ...others), { profile: { ...profile([], []), capacity: 6 } });
});

test.each([
  ["done", "is marked “done”, but starts only on"],
  ["in progress", "is marked “in progress”, but starts only on"],
])("what is %s has started", (status, says) => {
  const [message] = messages(
    "done-before-start",
    `
    | Action Steps     | Start      | Status                        |
    | Choose the books | 2027-01-15 | ${status} {done-before-start} |
    | Order the books  | 2027-01-15 | not started                   |
    | Shelve the books | 2026-11-22 | done                          |
    | Paint the room   | 2027-01-15 | canceled                      |
    | Open the doors   |            | done                          |`,
  );
  expect(message).toContain(`“Choose the books” ${says} 15`);
});

test("a step is due before what it needs: by its last day and the other's first", () => {
  const found = messages(
    "deadline-before-dependency",
    `
    | Action Steps     | Depends on | Deadline                                |
    | Choose the books |            | 2026-12-15                              |
    | Order the books  | 1          | 2026-12-14 {deadline-before-dependency} |
    | Shelve the books | 1          | 2026-12-15                              |
    | Paint the room   | 1          | December 2026                           |
    | Open the doors   | 1; 4       | 2026-11-30 {deadline-before-dependency} {deadline-before-dependency} |
    | Clean the room   | 7          | 2026-11-25                              |
    | Air the room     | 6          | 2026-11-24                              |
    | Close the doors  | 9          |                                         |
    | Lock the doors   |            | 2026-12-24                              |`,
  );
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(
    /^“Order the books” is due on .*14.*, before “Choose the books”, which it depends on \(.*15/,
  );
});

test("the last resort is not needed where somebody leads or mobilizes, and goes again where it is not used", () => {
  const rows = (...cells: string[]) => `${LAST_RESORT_HEADING}\n${cells.join("\n")}`;
  expect(
    messages(
      "facilitator-not-needed",
      rows(
        "| Win a bus line | 2026-12-01 | 2027-03-01 | Ann Lee | Bo Lind | | Dora Klein {facilitator-not-needed} | |",
        "| Paint the hall | 2026-12-01 | 2027-03-01 | | Bo Lind | | Dora Klein {facilitator-not-needed} | |",
        "| Open the doors | 2026-12-01 | 2027-03-01 | | | Cy Fox | Dora Klein | |",
        "| Plant a tree   | 2026-12-01 | 2027-03-01 | Ann Lee | | | | |",
      ),
    ),
  ).toEqual([
    "“Win a bus line” has “Ann Lee” already, so the last resort is not needed.",
    "“Paint the hall” has “Bo Lind” already, so the last resort is not needed.",
  ]);
  const heading = LAST_RESORT_HEADING.split("|")
    .map((cell, i) => (i === 7 ? `${cell.trimEnd()} {facilitator-not-needed} ` : cell))
    .join("|");
  const [found] = expectFindings(
    "facilitator-not-needed",
    `${heading}\n| Win a bus line | 2026-12-01 | 2027-03-01 | Ann Lee | | | | |`,
  );
  expect(found).toMatchObject({
    key: "plan: facilitator",
    message:
      "Nothing stands in the columns of the last resort yet. If every action has somebody, take them away again.",
  });
  expect(found).toMatchObject({ severity: "tip", fixes: [{ roles: ["facilitator", "facilitator-mobilized"] }] });
  expectFindings(
    "facilitator-not-needed",
    rows("| Win a bus line | 2026-12-01 | 2027-03-01 | Ann Lee | | | | Olga Petrova |"),
  );
});

const texts = (...deadlines: string[]) =>
  `| Action Steps | Deadline |\n${deadlines.map((one, i) => `| Order the books of shelf ${i} | ${one} |`).join("\n")}`;

test.each([
  ["most are days", ['"1 Dec 2026" {deadline-as-text}', "2027-01-13", "soon"]],
  ["as many words as days", ['"1 Dec 2026" {deadline-as-text}', "2027-01-13", "soon", "later"]],
  ["blank cells are neither", ['"1 Dec 2026" {deadline-as-text}', "soon", "", ""]],
  ["most are words", ['"1 Dec 2026"', "soon", "later", "in spring", ""]],
])("a day typed as text, where %s", (_, deadlines) => {
  expectFindings("deadline-as-text", texts(...deadlines));
});

test("a text with two readings can be turned into either day", () => {
  const fixesOf = (text: string) =>
    expectFindings("deadline-as-text", texts(`"${text}" {deadline-as-text}`, "2027-01-13")).flatMap(
      ({ fixes }) => fixes,
    );
  expect(fixesOf("13.1.2027")).toMatchObject([{ isSure: true }]);
  expect(fixesOf("3/4/2027")).toHaveLength(2);
  expect(fixesOf("3/4/2027")[0]).not.toHaveProperty("isSure");
});

const ownedBy = (...owners: string[]) =>
  ["| Action Steps | Owner |", ...owners.map((owner, i) => `| Order the books of shelf ${i} | ${owner} |`)].join("\n");
const spelt = "{name-spelt-two-ways}";

test.each([
  ["the rarer one", ["Miriam Berg", `Mirian Berg ${spelt}`, "Miriam Berg"]],
  ["the rarer one, wherever it stands", [`Mirian Berg ${spelt}`, "Miriam Berg", "Miriam Berg"]],
  ["of two that are as frequent the later one", ["Mirian Berg", `Miriam Berg ${spelt}`]],
  ["an initial, though it is more frequent", [`J. Okoro ${spelt}`, `J. Okoro ${spelt}`, "Jane Okoro"]],
  ["an initial, wherever it stands", ["Jane Okoro", `J. Okoro ${spelt}`]],
  ["no initial that may be two", ["Jane Okoro", "J. Okoro", "John Okoro"]],
  ["nobody else", ["Miriam Berg", "Maria Berg", "Omar Ali"]],
  ["none of two in one cell", ["Miriam Berg", "Mirian Berg; Omar Ali", "Miriam Berg"]],
])("a name is spelt in two ways: %s", (_, owners) => {
  expectFindings("name-spelt-two-ways", ownedBy(...owners));
});

const PAIRS = Array.from({ length: 3 }, () => "Gil Orr; Ida Poe");

test("an owner is chosen among the five people named most often, alone in a cell", () => {
  const owners = ["Fay Hill", "Eva Berg", "Eva Berg", "Dan Roe", "Dan Roe", "Cy Fox", "Cy Fox", "Bo Lind", "Bo Lind"];
  const [found] = expectFindings(
    "owner-missing",
    ownedBy(...PAIRS, ...owners, "Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "{owner-missing}"),
  );
  expect(found!.fixes.map(({ title }) => title)).toEqual([
    "Write “Ana Ruiz”",
    "Write “Eva Berg”",
    "Write “Dan Roe”",
    "Write “Cy Fox”",
    "Write “Bo Lind”",
  ]);
});

test.each([
  ["“1.0” is 1", '"1.0" {depends-on-loop}', ""],
  ["“1.02” is none of them, and not 12", "", '"1.02"'],
])("numbers as programs export them: %s", (_, first, second) => {
  expectFindings(
    "depends-on-loop",
    `
    | No. | Action Steps     | Owner    | Depends on |
    | 1   | Choose the books | Ana Ruiz | ${first}   |
    | 2   | Order the books  | Bo Lind  |            |
    | 12  | Shelve the books | Bo Lind  | ${second}  |`,
  );
});

const ongoing = (notes: string, mark = /look|Annex/.test(notes) ? " {ongoing-without-review}" : "") => `
  | Action Steps             | Owner    | Deadline | Notes |
  | Read to the little ones  | Ana Ruiz | ongoing${mark} | ${notes} |
  | Hold the book market     | Bo Lind  | 2027-05-08 | |`;

test.each([
  "Next report at Easter",
  "nächste Sitzung im Mai",
  "Prochaine revue en mai",
  "Next  meeting: May",
  "we look next at Easter",
  "Annex report at Easter",
])("what goes on is looked at again, or not: %s", (notes) => {
  expectFindings("ongoing-without-review", ongoing(notes));
});

test("the verdict on a workbook is the worst on its plans, and none where it has no plan", () => {
  const verdict = (kind: string) => ({ kind, title: kind, because: null }) as never;
  expect(readWorkbookVerdict([verdict("no-plan"), verdict("ready"), verdict("not-ready")]).kind).toBe("not-ready");
  expect(readWorkbookVerdict([verdict("no-plan"), verdict("ready")]).kind).toBe("ready");
  for (const none of [[], [verdict("no-plan")]])
    expect(readWorkbookVerdict(none)).toMatchObject({
      kind: "none",
      because: "No sheet of this workbook holds an action plan.",
    });
});

test("actions that nobody leads, mobilizes or is mobilized for are counted", () => {
  const count = (...rows: string[]) =>
    countUntaken(plansOf(readDrawing(`${LAST_RESORT_HEADING}\n${rows.join("\n")}`).grid)[0]!);
  const [taken, untaken] = [
    "| Win a bus line | 2026-12-01 | 2027-03-01 | Ann Lee | | | | |",
    "| Plant a tree | 2026-12-01 | 2027-03-01 | | | | | |",
  ];
  expect([count(taken), count(taken, untaken, taken), count(untaken, untaken)]).toEqual([0, 1, 2]);
  expect(countUntaken(plansOf(readDrawing(ownedBy("Ana Ruiz")).grid)[0]!)).toBe(0);
});
