import { RULES } from "../../src/rules/catalogue/index";
import { LAST_RESORT_HEADING } from "../../src/rules/drawings";
import { runRules } from "../../src/rules/run-rules";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf, WORLD } from "../support/expect-findings";

/** Where a rule begins to find something, and where it does not yet; today is 22 November 2026. */
const CASES: readonly (readonly [rule: string, what: string, drawing: string])[] = [
  [
    "year-alone",
    "two years from all others",
    `
    | Action Steps     | Deadline                |
    | Choose the books | 2027-01-15              |
    | Order the books  | 2029-02-15 {year-alone} |
    | Shelve the books | 2027-03-15              |
    | Open the doors   | 2027-04-15              |`,
  ],
  [
    "year-alone",
    "three deadlines show no years that belong together",
    `
    | Action Steps     | Deadline   |
    | Choose the books | 2027-01-15 |
    | Order the books  | 2072-02-15 |
    | Shelve the books | 2027-03-15 |`,
  ],
  [
    "year-alone",
    "two far years are meant so",
    `
    | Action Steps     | Deadline   |
    | Choose the books | 2027-01-15 |
    | Order the books  | 2050-02-15 |
    | Shelve the books | 2072-03-15 |
    | Open the doors   | 2027-04-15 |`,
  ],
  [
    "done-before-due-order",
    "by the days, not by the rows",
    `
    | Action Steps     | Deadline   | Status                       |
    | Order the books  | 2026-12-15 | done {done-before-due-order} |
    | Choose the books | 2026-12-01 | not started                  |`,
  ],
  [
    "done-before-due-order",
    "what is under way goes on beside what is done",
    `
    | Action Steps     | Deadline   | Status      |
    | Choose the books | 2026-12-01 | in progress |
    | Order the books  | 2026-12-15 | done        |`,
  ],
  [
    "done-before-due-order",
    "what is due today is not past",
    `
    | Action Steps     | Deadline   | Status                       |
    | Choose the books | 2026-11-22 | not started                  |
    | Order the books  | 2026-12-15 | done {done-before-due-order} |`,
  ],
  [
    "done-before-due-order",
    "on the same day any order is right; what is canceled is not done",
    `
    | Action Steps     | Deadline   | Status      |
    | Choose the books | 2026-12-01 | not started |
    | Order the books  | 2026-12-01 | done        |
    | Shelve the books | 2026-12-15 | canceled    |
    | Open the doors   | 2026-12-16 |             |`,
  ],
  [
    "facilitator-leads",
    "a facilitator named above the plan, among others",
    `
    | Facilitator: | Dora Klein | | | | |
    ${LAST_RESORT_HEADING}
    | Win a bus line | 2026-12-01 | 2027-03-01 | Olga Petrova; dora klein {facilitator-leads} | | | | |
    | Paint the hall | 2026-12-01 | 2027-03-01 | | Olga Petrova | Dora Klein {facilitator-leads} | | |
    | Open the doors | 2026-12-01 | 2027-03-01 | Olga Petrova | | | | |`,
  ],
  [
    "step-repeated",
    "case, accents and spaces do not count",
    `
    | Action Steps      | Owner    |
    | Ordénar the books | Ana Ruiz |
    | ordenar  THE books {step-repeated} | Ana Ruiz |
    | Open the doors    | Bo Lind  |
    | Open the door     | Bo Lind  |
    | Open the doors {step-repeated} | Bo Lind  |`,
  ],
];

test.each(CASES)("%s: %s", (rule, _, drawing) => {
  expectFindings(rule, drawing);
});

const messagesIn = (rule: string, drawing: string) => expectFindings(rule, drawing).map(({ message }) => message);

test("sentences name the other step, its row and its day", () => {
  expect(
    messagesIn(
      "step-repeated",
      `
      | Action Steps     | Owner    |
      | Choose the books | Ana Ruiz |
      | Choose the books {step-repeated} | Bo Lind |`,
    ).join(),
  ).toContain("row 2");
  expect(
    messagesIn(
      "done-before-due-order",
      `
      | Action Steps     | Deadline   | Status                       |
      | Choose the books | 2026-12-01 | not started                  |
      | Order the books  | 2026-12-15 | done {done-before-due-order} |`,
    ).join(),
  ).toMatch(/“Order the books” is done, but “Choose the books”, due before it .*1.*, is not\./);
  expect(
    messagesIn(
      "deadline-before-start",
      `
      | Action Steps     | Start      | Deadline                           |
      | Choose the books | 2026-12-15 | 2026-12-01 {deadline-before-start} |`,
    ).join(),
  ).toMatch(/“Choose the books” is due on .*1.*, .*15/);
});

describe("a comma between two names", () => {
  const countIn = (...owners: readonly string[]): number => {
    const rows = owners.map((owner, i) => `| Choose ${i} books | ${owner} | 2027-01-15 |`);
    const plans = plansOf(readDrawing(["| Action Steps | Owner | Deadline |", ...rows].join("\n")).grid);
    return plans.flatMap((plan) => runRules(plan, WORLD)).filter(({ rule }) => rule === "owner-several").length;
  };

  test.each([
    [1, "is two owners", ["Ana Ruiz, Bo Lind", "Cy Fox", "Eva Berg"]],
    [1, "is two owners where few write the last name first", ["Ana Ruiz, Bo Lind", "Ruiz, Ana", "Cy Fox", "Eva Berg"]],
    [1, "is two owners where one other is written", ["Ana Ruiz, Bo Lind", "Ruiz, Ana", "", ""]],
    [0, "may be one where most write the last name first", ["Ana Ruiz, Bo Lind", "Ruiz, Ana", "Lind, Bo"]],
    [0, "may be one, blank cells not counted", ["Ana Ruiz, Bo Lind", "Ruiz, Ana", "Ruiz, Ana", "", "", ""]],
  ])("%d: %s", (count, _, owners) => {
    expect(countIn(...owners)).toBe(count);
  });
});

test("every rule has a severity; those that read cells name the columns they need", () => {
  for (const { id, severity, needs } of RULES) {
    expect([id, severity]).toEqual([id, expect.stringMatching(/^(error|warning|tip)$/)]);
    expect([id, needs.length > 0]).toEqual([id, !ABOUT_THE_PLAN.has(id)]);
  }
});

const ABOUT_THE_PLAN: ReadonlySet<string> = new Set([
  "cell-error",
  "column-missing",
  "column-unsure",
  "plan-date-missing",
  "part-of-unknown",
  "plan-empty",
  "plan-name-missing",
  "plan-owner-missing",
  "review-missing",
  "review-passed",
  "strategy-missing",
]);

describe("what is ignored", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps     | Owner    | Measure     | Deadline   |
    | Choose the books |          |             | 2027-01-15 |
    |                  | Ana Ruiz | 200 chosen  | 2027-02-15 |
    | Open the doors   | Bo Lind  | 150 visits  | 2027-03-15 |`).grid,
  );
  const ignoredWith = (ignored: readonly { rule: string; step: string; reason: string }[]) =>
    runRules(plan!, WORLD, { severities: {}, ignored }).flatMap(({ rule, ignored: reason }) =>
      reason === null ? [] : [[rule, reason]],
    );

  test("is that of one rule, and not of another about the same step", () => {
    expect(ignoredWith([{ rule: "owner-missing", step: "Choose the books", reason: "The board names one." }])).toEqual([
      ["owner-missing", "The board names one."],
    ]);
  });

  test("a row without a step is known by what stands in it", () => {
    const found = runRules(plan!, WORLD).find(({ rule }) => rule === "step-missing");
    expect(found?.key).toBe("row: Ana Ruiz");
    expect(ignoredWith([{ rule: "step-missing", step: "row: Ana Ruiz", reason: "Later." }])).toEqual([
      ["step-missing", "Later."],
    ]);
  });
});
