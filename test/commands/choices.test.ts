import { DEFAULT_CHOICES, readChoices } from "../../src/commands/reading/choices";
import { applyChoice } from "../../src/commands/save-choice";

test("what is no record, or one of a newer version, is not read", () => {
  for (const kept of [null, undefined, "a note", 7, [], { version: 1 }, { version: 99, rules: {}, sheets: {} }])
    expect(readChoices(kept)).toBeNull();
});

test("entries that make no sense are left out, and what a later version keeps beside stays", () => {
  const ignored = { rule: "owner-missing", step: "Hire a nurse", reason: "Hired in May." };
  const kept = {
    version: 4,
    rules: { severities: { "plan-too-long": "off", "owner-missing": 7 }, ignored: [ignored, { rule: 3 }, null] },
    sheets: { Plan: { headingRow: 4, lastRow: "nine", isPlan: true, columns: [{ heading: 5 }] }, Budget: 8 },
    baseline: { steps: 12 },
  };
  expect(readChoices(kept)).toEqual({
    version: 4,
    rules: { severities: { "plan-too-long": "off" }, ignored: [ignored] },
    sheets: { Plan: { headingRow: 4, isPlan: true, columns: [] } },
    baseline: { steps: 12 },
  });
});

const KEPT = { version: 4, rules: { severities: {}, ignored: [] }, sheets: {} };

test.each([
  { ...KEPT, version: 5 },
  { ...KEPT, rules: undefined },
  { ...KEPT, rules: "none" },
  { ...KEPT, sheets: undefined },
  { ...KEPT, sheets: [] },
  { ...KEPT, profile: "Oak" }, // without it, a rule that it locks could be turned off
])("%j is not read", (kept) => expect(readChoices(kept)).toBeNull());

test("the rules of a district and who was told are kept", () => {
  const told = { audience: "Parents", day: 46354, by: "Ana", what: "2 new", knows: [] };
  expect(readChoices(KEPT)).toEqual(KEPT);
  expect(readChoices({ ...KEPT, told: "?" })).toEqual(KEPT);
  expect(readChoices({ ...KEPT, told: [told, "?"] })).toEqual({ ...KEPT, told: [told] });
  expect(readChoices({ ...KEPT, rules: {} })).toEqual(KEPT);
});

test.each([
  [
    { headingRow: 0, lastRow: 9 },
    { headingRow: 0, lastRow: 9 },
  ],
  [{ headingRow: -1, lastRow: 1.5 }, {}],
  [{ headingRow: "4", isPlan: "yes" }, {}],
  [{ isPlan: false, columns: "all" }, { isPlan: false }],
])("of a sheet, %j is read as %j", (kept, read) => {
  expect(readChoices({ ...KEPT, sheets: { Plan: kept } })?.sheets).toEqual({ Plan: read });
});

test("a record from before versions is lifted to today's", () => {
  const rules = { severities: { "plan-too-long": "off" }, ignored: [] };
  expect(readChoices({ rules })).toEqual({ version: 4, rules, sheets: {} });
});

test("a column's meaning that was kept by its heading alone is lifted, too", () => {
  const older = {
    version: 1,
    rules: { severities: {}, ignored: [] },
    sheets: { Plan: { headingRow: 3, roles: { "Who?": "owner" } } },
  };
  expect(readChoices(older)?.sheets).toEqual({
    Plan: { headingRow: 3, columns: [{ heading: "Who?", before: "", after: "", role: "owner" }] },
  });
});

describe("a finding that was ignored by its sentence is known by what it is about", () => {
  test.each([
    ["column-missing", "The plan has no column for people responsible.", "plan: responsible"],
    ["column-unsure", "column-unsure deadline", "plan: deadline"],
    ["plan-empty", "The plan has no step yet.", "plan: step"],
    ["plan-name-missing", "The plan does not say its name of the district or school.", "plan: plan-name"],
    ["review-missing", "The plan’s next review, “in spring”, is no day.", "plan: next-review"],
    ["placeholder-left", "The plan’s strategy still is “TBD”.", "plan: strategy"],
    ["cell-error", "The plan’s owner shows #REF!.", "plan: plan-owner"],
    ["review-passed", "The plan was to be reviewed on 1 October 2026, 1 day ago.", "plan: 1 October 2026"],
    ["owner-missing", "No step has anything in the column “Who?”.", "plan: steps"],
    ["deadline-as-text", "3 deadlines are text and not dates, such as “1 May”.", "plan: steps"],
    ["deadline-vague", "5 of 7 deadlines name no day, such as “May”.", "plan: steps"],
    ["deadline-passed", "4 steps are past their deadline, and no column says which of them are done.", "plan: steps"],
    ["owner-overloaded", "“Mia Berg” owns 5 of 6 steps.", "plan: Mia Berg"],
    ["owner-is-responsible", "In 1 step the owner is also the person responsible.", "plan: owner"],
    ["section-empty", "“Phase 2: “Build”” has no step.", "plan: Phase 2: “Build”"],
    ["step-missing", "Row 7 has no action step, though “Bo Lind” stands in it.", "row: Bo Lind"],
    ["cell-error", "Row 12 shows #N/A among its owners.", "row: #N/A"],
    ["deadline-as-text", "The deadline of Row 9, “1 May 2027”, is text and not a date.", "row: 1 May 2027"],
    ["owner-missing", "Hire a nurse", "Hire a nurse"],
    ["owner-missing", "", ""],
  ])("%s: %s", (rule, step, key) => {
    for (const version of [1, 2, 3]) {
      const kept = { version, rules: { severities: {}, ignored: [{ rule, step, reason: "So be it." }] }, sheets: {} };
      expect(readChoices(kept)?.rules.ignored).toEqual([{ rule, step: key, reason: "So be it." }]);
    }
  });
});

test("an ignored finding is told by rule and step, once, and can be minded again", () => {
  const finding = { rule: "owner-missing", step: "Hire a math tutor" };
  const once = applyChoice(DEFAULT_CHOICES, { kind: "ignore", ...finding, reason: "The board decides." });
  const twice = applyChoice(once, { kind: "ignore", ...finding, reason: "The board decides in May." });
  expect(twice.rules.ignored).toEqual([{ ...finding, reason: "The board decides in May." }]);
  expect(applyChoice(twice, { kind: "stop-ignoring", ...finding })).toEqual(DEFAULT_CHOICES);
});

test("a rule's severity can be chosen and given back", () => {
  const off = applyChoice(DEFAULT_CHOICES, { kind: "severity", rule: "plan-too-long", severity: "off" });
  expect(off.rules.severities).toEqual({ "plan-too-long": "off" });
  expect(applyChoice(off, { kind: "severity", rule: "plan-too-long", severity: "default" })).toEqual(DEFAULT_CHOICES);
});

test("what is settled about a sheet is kept beside what was settled before", () => {
  const heading = applyChoice(DEFAULT_CHOICES, { kind: "sheet", sheet: "Plan", choices: { headingRow: 4 } });
  expect(applyChoice(heading, { kind: "sheet", sheet: "Plan", choices: { isPlan: true } }).sheets).toEqual({
    Plan: { headingRow: 4, isPlan: true },
  });
});
