import { runRules } from "../../src/rules/run-rules";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf, WORLD } from "../support/expect-findings";

const rulesOf = (drawing: string): readonly string[] =>
  plansOf(readDrawing(drawing).grid)
    .flatMap((plan) => runRules(plan, WORLD))
    .map(({ rule }) => rule);

describe("a name spelt in two ways", () => {
  test.each([
    ["a letter is another", "Katarina Novak", "Katerina Novak"],
    ["a letter is missing", "Andersson, Lena", "Anderson, Lena"],
    ["two letters are swapped", "Daniel Okafor", "Danile Okafor"],
  ])("is said where %s", (_, usual, other) => {
    const [found] = expectFindings(
      "name-spelt-two-ways",
      `
      | Action Steps        | Owner    | Deadline   |
      | Weigh all toddlers  | ${usual} | 2027-01-15 |
      | Order the vaccines  | ${other} {name-spelt-two-ways} | 2027-02-15 |
      | Invite the mothers  | ${usual} | 2027-03-15 |`,
    );
    expect(found?.fixes).toMatchObject([{ kind: "write", content: usual }]);
  });

  test.each([
    ["Ann Lee", "Ana Lee"],
    ["Jan Berg", "Jon Berg"],
    ["Maria Lopez", "Mario Gomez"],
    ["Principal", "Principle"],
  ])("is not said of %s and %s", (one, other) => {
    expectFindings(
      "name-spelt-two-ways",
      `
      | Action Steps        | Owner    | Deadline   |
      | Weigh all toddlers  | ${one}   | 2027-01-15 |
      | Order the vaccines  | ${other} | 2027-02-15 |
      | Invite the mothers  | ${one}   | 2027-03-15 |`,
    );
  });
});

describe("resources that are still to be secured", () => {
  const drawing = (resources: string, step = "Train the night nurses") => `
    | Action Steps        | Resources     | Owner    |
    | Buy twelve beds     | ${resources}  | Ana Ruiz |
    | ${step}             | two half days | Bo Lind  |`;

  test.each(["to be secured", "€4,000, not yet allocated", "noch zu beschaffen", "à financer"])("“%s”", (resources) => {
    expect(rulesOf(drawing(resources))).toContain("resources-unsecured");
    expect(rulesOf(drawing(resources, "Apply for the county’s grant"))).not.toContain("resources-unsecured");
  });

  test("are not what is there", () => {
    expect(rulesOf(drawing("Title I funds"))).not.toContain("resources-unsecured");
  });
});

test.each([
  ["repeated", ["1", "2", "2", "3"]],
  ["skipped", ["7", "8", "10", "11"]],
])("a number that is %s is said once", (_, numbers) => {
  const drawing = (read: readonly string[]) => `
    | No | Action Steps | Owner |
    ${["Choose the novels", "Order the novels", "Shelve the novels", "Open the doors"]
      .map((step, i) => `| ${read[i] ?? ""} | ${step} | Ana Ruiz |`)
      .join("\n")}`;
  expect(rulesOf(drawing(numbers)).filter((rule) => rule === "number-out-of-order")).toHaveLength(1);
  expect(rulesOf(drawing(["12", "40", "7", "33"]))).not.toContain("number-out-of-order"); // the ids of a program
  expect(rulesOf(drawing(["1.1", "1.2", "2.1", "2.2"]))).not.toContain("number-out-of-order");
});

test("a year far from all others is said, one that follows is not", () => {
  const drawing = (last: string) => `
    | Action Steps        | Owner    | Deadline   |
    | Weigh all toddlers  | Ana Ruiz | 2027-01-15 |
    | Order the vaccines  | Bo Lind  | 2027-02-15 |
    | Invite the mothers  | Ana Ruiz | 2027-03-15 |
    | Open the clinic     | Bo Lind  | ${last}    |`;
  expect(rulesOf(drawing("2072-04-01"))).toContain("year-alone");
  expect(rulesOf(drawing("2017-04-01"))).toContain("year-alone");
  expect(rulesOf(drawing("2028-04-01"))).not.toContain("year-alone");
});

test("what goes on without an end wants a review, unless it says how often", () => {
  const drawing = (deadline: string) => `
    | Action Steps               | Owner    | Deadline     |
    | Read to the little ones    | Ana Ruiz | ${deadline}  |
    | Hold the book market       | Bo Lind  | 2027-05-08   |`;
  expect(rulesOf(drawing("ongoing"))).toContain("ongoing-without-review");
  expect(rulesOf(drawing("laufend"))).toContain("ongoing-without-review");
  expect(rulesOf(drawing("every Friday"))).not.toContain("ongoing-without-review");
});

test("four steps of one person are said, three are not", () => {
  const drawing = (steps: readonly string[]) => `
    | Action | Owner | Deadline |
    ${steps.map((step) => `| ${step} | Mia Berg | 2027-02-05 |`).join("\n")}`;
  const steps = ["Order new books", "Train the helpers", "Call every family", "Paint the corner"];
  expect(rulesOf(drawing(steps))).toContain("owner-overloaded");
  expect(rulesOf(drawing(steps.slice(1)))).not.toContain("owner-overloaded");
});

test("a column may name the strategy of each step", () => {
  expect(
    rulesOf(`
    | Strategy     | Action Steps        | Resources | Measures of Implementation (Outputs) | Owner    | Deadline   |
    | Home reading | Buy book bags       | Money     | 120 bags                             | Ana Ruiz | 2027-01-15 |
    | Tutoring     | Train the tutors    | Coach     | 12 trained                           | Bo Lind  | 2027-02-15 |`),
  ).not.toContain("strategy-missing");
});

test("statuses in the measure column are all that is said of what is done and late", () => {
  const rules = rulesOf(`
    | Action                          | Responsible Person | Deadline   | Success Criteria |
    | Create the form for visitors    | Mia Berg           | 2025-02-20 | DONE             |
    | Train all staff on the permit   | Tom Hall           | 2025-02-20 | ongoing          |`);
  expect(rules).toEqual(["status-in-measure"]);
});

test("“To do” is a section of a board, and no placeholder", () => {
  expect(
    rulesOf(`
    | Name               | Section/Column | Assignee | Due Date   |
    | Hire two tutors    | To do          | Ana Ruiz | 2027-01-15 |
    | Open the room      | Doing          | Bo Lind  | 2027-02-15 |`),
  ).not.toContain("placeholder-left");
});

test("in the planning table with an owner, whoever carries out a step is a person as well", () => {
  const drawing = (who: string) => `
    | Action Step | By Whom | Owner | By When | Resources Available | Resources Needed \
    | Potential Barriers or Resistance | Communication By Whom | Target Audience | How often \
    | Key Performance Indicators (KPIs) |
    | Hire two assistants | ${who} | Helen Marsh | 2027-02-10 | Job text | None | Hours | Sofia | Staff | Weekly \
    | 2 contracts |`;
  expect(rulesOf(drawing("Whole team"))).toContain("owner-not-a-person");
  expect(rulesOf(drawing("Tom Varga"))).not.toContain("owner-not-a-person");
  expect(rulesOf(drawing("Helen Marsh"))).toContain("owner-is-responsible");
});
