import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../docs/profile.schema.json";
import { parseJson } from "../../src/commands/profile/parse-json";
import { readProfile, writeProfile } from "../../src/commands/profile/read-profile";
import { FIELDS, ROLES } from "../../src/plan/role";
import { recognize } from "../../src/recognition/recognize";
import { RULES, RULES_WITH_PROFILE } from "../../src/rules/catalogue/index";
import type { Profile } from "../../src/rules/profile/profile";
import { rulesInForce } from "../../src/rules/profile/rules-in-force";
import { NO_CHOICES } from "../../src/rules/rule-choices";
import { runRules } from "../../src/rules/run-rules";
import { readVerdict } from "../../src/rules/verdict";
import { formatCell } from "../../src/sheet/a1";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf, WORLD } from "../support/expect-findings";

/** Reads a profile that is right. */
function profileOf(given: object): Profile {
  const read = readProfile(JSON.stringify({ name: "Lakeside Library", ...given }));
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  return read.profile;
}

const problemsOf = (text: string): readonly string[] => {
  const read = readProfile(text);
  return "problems" in read ? read.problems : [];
};

describe("the rules that only a profile asks for", () => {
  test.each(RULES_WITH_PROFILE.filter((rule) => !RULES.includes(rule)).map((rule) => [rule.id, rule] as const))(
    "%s finds what its examples mark, and nothing without a profile",
    (_, rule) => {
      const profile = profileOf({ required: { columns: ["channel"] }, people: ["Ana Ruiz"] });
      expectFindings(rule, rule.examples.right, { profile });
      expectFindings(rule, rule.examples.wrong, { profile });
      expectFindings(rule, rule.examples.wrong.replaceAll(`{${rule.id}}`, ""));
    },
  );

  test("a required column that is blank throughout is one finding, and so is one that is missing", () => {
    const profile = profileOf({ required: { columns: ["status", "resources"], fields: ["goal"] } });
    expectFindings(
      "column-missing",
      `
      | Step               | Owner    | Due        | Measure      | Status {column-missing} |
      | Order 40 new books | Ana Ruiz | 2027-03-01 | 40 delivered |                         |
      | Paint the hall     | Bo Lind  | 2027-03-02 | 4 walls      |                         |
      | Open the café      | Cy Fox   | 2027-03-03 | 9 visitors   |                         |`,
      { profile },
    );
    const found = runRules(
      plansOf(
        readDrawing(`
      | Step               | Owner    | Due        | Measure      | Status |
      | Order 40 new books | Ana Ruiz | 2027-03-01 | 40 delivered |        |
      | Paint the hall     | Bo Lind  | 2027-03-02 | 4 walls      |        |
      | Open the café      | Cy Fox   | 2027-03-03 | 9 visitors   |        |`).grid,
      )[0]!,
      { ...WORLD, profile },
    ).filter(({ rule }) => rule === "required-missing");
    expect(found.map(({ cell, message }) => `${formatCell(cell)} ${message}`)).toEqual([
      "A1 The plan does not say its goal, which Lakeside Library requires.",
      "E1 No step says its status, which Lakeside Library requires.",
    ]);
  });

  test("posts on its list are persons, and a month holds as many steps as it says", () => {
    const drawing = (mark: string, month: string) => `
      | Step               | Owner ${month}          | Due        | Measure      |
      | Order 40 new books | Ward 3 desk ${mark} | 2027-03-01 | 40 delivered |
      | Paint the hall     | Ana Ruiz               | 2027-03-02 | 4 walls      |
      | Open the café      | Ana Ruiz               | 2027-03-03 | 9 visitors   |`;
    expectFindings("owner-not-a-person", drawing("{owner-not-a-person}", ""));
    expectFindings("owner-not-a-person", drawing("", ""), { profile: profileOf({ people: ["Ward 3 desk"] }) });
    expectFindings("owner-overloaded", drawing("", ""), { profile: profileOf({ capacity: 2 }) });
    expectFindings("owner-overloaded", drawing("", "{owner-overloaded}"), { profile: profileOf({ capacity: 1 }) });
  });
});

test("headings in a district's own words make a plan of a sheet that is none without them", () => {
  const { grid } = readDrawing(`
    | Ward 3 in 2027        |           |             |
    |                       |           |             |
    | Vorgang im Haus       | Patin     | Spätestens  |
    | Order the new beds    | Ana Ruiz  | 2027-03-01  |
    | Paint the waiting room | Bo Lind  | 2027-03-02  |
    | Hang up the curtains  | Cy Fox    | 2027-03-03  |`);
  const own = { step: ["Vorgang im Haus"], owner: ["PATIN"], deadline: ["spätestens"] };
  const plans = recognize(grid, { own });
  expect(plans).toMatchObject([
    {
      headingRow: 2,
      columns: [
        { role: "step", column: 0 },
        { role: "owner", column: 1 },
        { role: "deadline", column: 2 },
      ],
    },
  ]);
  const chosen = recognize(grid, { own, columns: [{ heading: "Patin", before: "", after: "", role: "support" }] });
  expect(chosen).toMatchObject([{ columns: [{ role: "step" }, { role: "support" }, { role: "deadline" }] }]);
});

test("what a profile locks stays in force whatever the team chooses; what it gives is no waiver of the team", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Step               | Owner | Due        | Measure      |
    | Order 40 new books |       | 2027-03-01 | 40 delivered |`).grid,
  );
  const profile = profileOf({ rules: { "owner-missing": { locked: true }, "step-vague": "off" } });
  const chosen = {
    severities: { "owner-missing": "off", "resources-missing": "off" },
    ignored: [{ rule: "owner-missing", step: "Order 40 new books", reason: "later" }],
  } as const;
  const verdictOf = (given: Profile | null) => {
    const rules = rulesInForce(chosen, given);
    return readVerdict(plan!, runRules(plan!, { ...WORLD, ...(given && { profile: given }) }, rules), rules);
  };
  expect(verdictOf(null)).toMatchObject({ kind: "ready-with-waivers", rulesOff: 2 });
  expect(verdictOf(profile)).toMatchObject({ kind: "not-ready", rulesOff: 1, ignored: 0 });
  const milder = rulesInForce(NO_CHOICES, profileOf({ rules: { "owner-missing": "off", "measure-missing": "tip" } }));
  expect(readVerdict(plan!, runRules(plan!, WORLD, milder), milder)).toMatchObject({
    kind: "ready",
    title: "Ready to submit by the rules of Lakeside Library",
    rulesOff: 0,
    rulesMilder: 0,
  });
});

test("says all that is wrong with a profile, each with its line and its field", () => {
  expect(
    problemsOf(`{
  "name": " ",
  "rules": { "owner-mising": "off",
     "step-vague": "never",
     "measure-missing": "off",
     "owner-missing": { "lockd": true }, "owner-missing": "tip" },
  "required": { "columns": ["mesure", "measure"] },
  "headings": { "owner": ["Pate"], "responsible": ["pate"] },
  "people": "Ana", "capacity": 0.5, "__proto__": {}, "format": 2
}`),
  ).toEqual([
    "Line 6, rules › owner-missing: This stands twice; only one of them can hold.",
    "Line 9, __proto__: There is no such field.",
    "Line 9, format: This version reads format 1 only. A newer version of Action Plan may read it.",
    "Line 2, name: The name is blank: whose rules are these?",
    "Line 3, rules › owner-mising: There is no such rule. Did you mean owner-missing?",
    "Line 4, rules › step-vague: This has to be “error”, “warning”, “tip” or “off”.",
    "Line 7, required › columns › 1: There is no column “mesure”. Did you mean measure?",
    "Line 8, headings › responsible: “pate” cannot mean both owner and responsible.",
    'Line 9, people: This has to be a list of texts: ["…", "…"].',
    "Line 9, capacity: This has to be a whole number from 1 to 1000: steps of a person a month.",
    "Line 5, rules › measure-missing: The column “measure” is required, so this rule stays an error.",
  ]);
  expect(problemsOf('{\n  "name": "Oak",\n  "rules": {}\n  "people": []\n}')).toEqual([
    "Line 4: This is not JSON: a comma or } is missing.",
  ]);
  expect(problemsOf("[1]")).toEqual([
    'Line 1: A profile is an object: { "name": …, "rules": … }.',
    "Line 1: The field “name” is missing: whose rules are these?",
  ]);
});

const anyProfile = fc.record({
  name: fc.constantFrom("Oak Hills", "Lakeside Library", "Ward 3 & “friends”"),
  version: fc.constantFrom("", "2027-28"),
  rules: fc.dictionary(
    fc.constantFrom(...RULES.map(({ id }) => id).filter((id) => !/^(step|owner|measure|deadline)-missing$/.test(id))),
    fc.oneof(
      fc.constantFrom("error", "warning", "tip", "off"),
      fc.record({ severity: fc.constantFrom("error", "off", null), locked: fc.boolean() }, { requiredKeys: [] }),
    ),
  ),
  required: fc.record({ columns: fc.subarray([...ROLES]), fields: fc.subarray([...FIELDS]) }, { requiredKeys: [] }),
  headings: fc.constantFrom({}, { owner: ["Pate", "Chair"], step: ["Vorgang"] }),
  people: fc.subarray(["Ana Ruiz", "Bo Lind", "Ward 3 desk"]),
  capacity: fc.option(fc.integer({ min: 1, max: 1000 })),
});

/** Its words are those of draft 7, too, which is what this validator reads. */
const isValid = new Ajv().compile({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" });

test("every profile that the schema allows is read, kept and read again; no text is too odd to be refused", () => {
  fc.assert(
    fc.property(anyProfile, (given) => {
      expect(isValid(given) ? "" : isValid.errors).toBe("");
      const profile = profileOf(given);
      expect(isValid(JSON.parse(writeProfile(profile)))).toBe(true);
      expect(readProfile(writeProfile(profile))).toEqual({ profile });
    }),
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(40), fc.string(), (json, at, odd) => {
      const read = parseJson(json);
      expect("value" in read && read.value).toEqual(JSON.parse(json));
      for (const problem of problemsOf(json.slice(0, at) + odd + json.slice(at))) expect(problem).toMatch(/^Line \d+/);
    }),
  );
});
