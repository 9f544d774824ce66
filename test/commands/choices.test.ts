import { DEFAULT_CHOICES, readChoices } from "../../src/commands/choices";
import { applyChoice } from "../../src/commands/save-choice";

test("what is no record, or one of a newer version, is not read", () => {
  for (const kept of [null, undefined, "a note", 7, [], { version: 1 }, { version: 99, rules: {}, sheets: {} }])
    expect(readChoices(kept)).toBeNull();
});

test("entries that make no sense are left out, and what a later version keeps beside stays", () => {
  const ignored = { rule: "owner-missing", step: "Hire a nurse", reason: "Hired in May." };
  const kept = {
    version: 3,
    rules: { severities: { "plan-too-long": "off", "owner-missing": 7 }, ignored: [ignored, { rule: 3 }, null] },
    sheets: { Plan: { headingRow: 4, lastRow: "nine", isPlan: true, columns: [{ heading: 5 }] }, Budget: 8 },
    baseline: { steps: 12 },
  };
  expect(readChoices(kept)).toEqual({
    version: 3,
    rules: { severities: { "plan-too-long": "off" }, ignored: [ignored] },
    sheets: { Plan: { headingRow: 4, isPlan: true, columns: [] } },
    baseline: { steps: 12 },
  });
});

test("a record from before versions is lifted to today's", () => {
  const rules = { severities: { "plan-too-long": "off" }, ignored: [] };
  expect(readChoices({ rules })).toEqual({ version: 3, rules, sheets: {} });
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
