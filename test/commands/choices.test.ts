import { DEFAULT_CHOICES, readChoices } from "../../src/commands/choices";
import { applyChoice } from "../../src/commands/save-choice";

test("a workbook that holds nothing, or nothing that can be read, has the defaults", () => {
  for (const kept of [null, undefined, "a note", 7, [], { version: 1 }, { version: 99, rules: {}, sheets: {} }])
    expect(readChoices(kept)).toEqual(DEFAULT_CHOICES);
});

test("a record from before versions is lifted to today's", () => {
  const rules = { severities: { "plan-too-long": "off" }, ignored: [] };
  expect(readChoices({ rules })).toEqual({ version: 2, rules, sheets: {} });
});

test("a column's meaning that was kept by its heading alone is lifted, too", () => {
  const older = {
    version: 1,
    rules: { severities: {}, ignored: [] },
    sheets: { Plan: { headingRow: 3, roles: { "Who?": "owner" } } },
  };
  expect(readChoices(older).sheets).toEqual({
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
