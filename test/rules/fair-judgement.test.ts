import { runRules } from "../../src/rules/run-rules";
import { findVagueness } from "../../src/values/steps/vagueness";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf, WORLD } from "../support/expect-findings";

const messagesOf = (rule: string, drawing: string): readonly string[] =>
  plansOf(readDrawing(drawing).grid)
    .flatMap((plan) => runRules(plan, WORLD))
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

describe("a column in which nothing stands is one finding", () => {
  test("of owners", () => {
    const found = expectFindings(
      "owner-missing",
      `
      | Action Steps        | Owner {owner-missing} | Deadline   |
      | Invite the families |                       | 2026-12-01 |
      | Hire a math tutor   |                       | 2026-12-02 |
      | Print the posters   |                       | 2026-12-03 |`,
    );
    expect(found[0]?.message).toBe("No step has anything in the column “Owner”.");
  });

  test("of resources that are needed", () => {
    expectFindings(
      "resources-missing",
      `
      | Action Steps        | Resources {resources-missing} | Owner    |
      | Order the new beds  |                               | Bo Lind  |
      | Paint the ward      |                               | Ana Ruiz |
      | Train the nurses    |                               | Ana Ruiz |
      | Open the ward       |                               | Bo Lind  |`,
    );
  });

  test("but not where one step has something, nor of two steps", () => {
    expectFindings(
      "owner-missing",
      `
      | Action Steps        | Owner           | Deadline   |
      | Invite the families | Ana Ruiz        | 2026-12-01 |
      | Hire a math tutor   | {owner-missing} | 2026-12-02 |
      | Print the posters   | {owner-missing} | 2026-12-03 |`,
    );
    expectFindings(
      "owner-missing",
      `
      | Action Steps        | Owner           | Deadline   |
      | Hire a math tutor   | {owner-missing} | 2026-12-02 |
      | Print the posters   | {owner-missing} | 2026-12-03 |`,
    );
  });
});

describe("deadlines that have passed", () => {
  test("are one finding where no column says what is done", () => {
    const found = expectFindings(
      "deadline-passed",
      `
      | Action Steps        | Owner    | Deadline {deadline-passed} |
      | Invite the families | Ana Ruiz | 2026-10-01                 |
      | Hire a math tutor   | Bo Lind  | 2026-10-02                 |
      | Print the posters   | Bo Lind  | 2027-10-03                 |`,
    );
    expect(found[0]?.message).toBe("2 steps are past their deadline, and no column says which of them are done.");
    expect(found[0]?.fixes).toMatchObject([{ kind: "add-columns", columns: [{ role: "status" }] }]);
  });

  test("are reported one by one where a column says it, and say all there is to say of the start", () => {
    const drawing = `
      | Action Steps        | Start      | Deadline                     | Status      |
      | Invite the families | 2026-09-01 | 2026-10-01 {deadline-passed} | not started |
      | Hire a math tutor   | 2026-09-02 | 2026-10-02                   | done        |
      | Print the posters   | 2026-09-03 | 2026-10-03 {deadline-passed} | open        |`;
    expectFindings("deadline-passed", drawing);
    expectFindings("start-passed", drawing.replaceAll(" {deadline-passed}", ""));
  });
});

test("what is done before what is due is judged within a section", () => {
  expectFindings(
    "done-before-due-order",
    `
    | Action Steps        | Owner    | Deadline   | Status      |
    | Phase 1: Prepare    |          |            |             |
    | Invite the families | Ana Ruiz | 2026-12-01 | not started |
    | Phase 2: Open       |          |            |             |
    | Hire a math tutor   | Bo Lind  | 2026-12-15 | done        |`,
  );
});

test("a file that holds nothing but text has no dates typed as text", () => {
  const drawing = `
    | Action Steps        | Owner    | Deadline     |
    | Invite the families | Ana Ruiz | "1 Dec 2026" |`;
  expectFindings("deadline-as-text", drawing, { isAllText: true });
  expectFindings("deadline-as-text", drawing.replace(`"1 Dec 2026"`, `"1 Dec 2026" {deadline-as-text}`));
});

test.each([
  "Hire tutors",
  "Order beds",
  "Recruter tuteurs",
  "Contratar enfermera",
  "12",
  "1.2",
  "采购图书",
  "화면 설계",
  "ซื้อหนังสือ",
])("%s is not vague", (text) => {
  expect(findVagueness(text)).toBeNull();
});

test.each(["Tutoring", "Math tutors", "Library", "Formation continue"])("%s is a topic", (text) => {
  expect(findVagueness(text)).toBe("too-short");
});

test("statuses among the measures are one finding, and nothing else is said of them", () => {
  const drawing = `
    | Action                            | Responsible Person | Deadline   | Success Criteria |
    | Create the permit form            | Mia Berg           | 2027-02-20 | DONE             |
    | Train all staff on the permit     | Tom Hall           | 2027-02-20 | ongoing          |
    | Publish the permit on the website | Tom Hall           | 2027-02-21 | not started      |`;
  expect(messagesOf("status-in-measure", drawing)).toHaveLength(1);
  expect(messagesOf("measure-not-measurable", drawing)).toEqual([]);
  expect(messagesOf("status-in-measure", drawing.replaceAll("DONE", "done by 12 teachers"))).toHaveLength(1);
  expect(messagesOf("status-in-measure", drawing.replaceAll(/DONE|ongoing/g, "permit is signed"))).toEqual([]);
});

describe("of a step that is done", () => {
  const rulesOf = (drawing: string): readonly string[] =>
    plansOf(readDrawing(drawing).grid)
      .flatMap((plan) => runRules(plan, WORLD))
      .map(({ rule }) => rule);
  const drawing = (owner: string, status: string) => `
    | Action Steps           | Measures    | Owner    | Deadline   | Status      |
    | Strip the old floor    | 1 bare room | ${owner} | 2027-02-01 | ${status}   |
    | Lay the oak floor      | 40 m²       | Ana Ruiz | 2027-01-15 | not started |`;

  test.each(["the math team", "Ana Ruiz and Bo Lind"])("nobody asks who owned it: %s", (owner) => {
    expect(rulesOf(drawing(owner, "done")).filter((rule) => rule.startsWith("owner-"))).toEqual([]);
    expect(rulesOf(drawing(owner, "in progress")).filter((rule) => rule.startsWith("owner-"))).toHaveLength(1);
  });

  test("the place in the order is not asked either", () => {
    expect(rulesOf(drawing("Bo Lind", "done"))).not.toContain("deadline-out-of-order");
    expect(rulesOf(drawing("Bo Lind", "not started"))).toContain("deadline-out-of-order");
  });
});

test("a list of tasks is in no order", () => {
  const drawing = (heading: string) => `
    | ${heading}        | Owner    | Deadline   |
    | Rent the marquee  | Ana Ruiz | 2027-02-01 |
    | Print the posters | Bo Lind  | 2027-01-15 |`;
  expect(messagesOf("deadline-out-of-order", drawing("Action Steps"))).toHaveLength(1);
  expect(
    plansOf({ ...readDrawing(drawing("To do")).grid, sheet: "Sheet1" }).flatMap((plan) => runRules(plan, WORLD)),
  ).not.toContainEqual(expect.objectContaining({ rule: "deadline-out-of-order" }));
});

test("where most owners are units, that is said once", () => {
  const units = ["the math team", "Parents", "IT department", "the school board", "all teachers"];
  const found = expectFindings(
    "owner-not-a-person",
    `
    | Action Steps      | Owner {owner-not-a-person} | Deadline   |
    ${units.map((unit, i) => `| Plant ${i + 2}0 trees | ${unit} | 2027-03-1${i} |`).join("\n")}
    | Water the trees   | Ana Ruiz                   | 2027-06-15 |`,
  );
  expect(found[0]?.message).toBe("5 of 6 owners are not one specific person, such as “the math team”.");
});

test("in a team's own plan a blank among its barriers means that there are none", () => {
  const drawing = (first: string, second: string) => `
    | Activity           | Responsible | Obstacles | Due        |
    | Open the garden    | Ana Ruiz    | ${first}  | 2027-02-01 |
    | Close the old gate | Bo Lind     | ${second} | 2027-03-01 |`;
  expect(messagesOf("barriers-missing", drawing("rain", ""))).toEqual([]);
  expect(messagesOf("barriers-missing", drawing("", ""))).toHaveLength(2);
});

test.each([
  ["weeks", "Wk 1 | Wk 2 | Wk 3 | Wk 4", 0],
  ["months", "Jan | Feb | Mar | Apr", 0],
  ["quarters", "Q1 | Q2 | Q3 | Q4", 1],
])("a schedule of %s is asked for no measures where it has a column for each", (_, periods, count) => {
  const missing = messagesOf(
    "column-missing",
    `
    | Activity           | Owner    | ${periods}     |
    | Dig three wells    | Ana Ruiz | x |   |   |    |
    | Train pump crews   | Bo Lind  |   | x | x |    |`,
  );
  expect(missing.filter((message) => message.includes("measures"))).toHaveLength(count);
});

describe("of a step that is done or cancelled nobody sharpens anything any more", () => {
  test.each([
    ["deadline-vague", "Deadline", "March 2027"],
    ["deadline-unreadable", "Deadline", "before the snow"],
    ["owner-several", "Owner", "Ana Ruiz & Bo Lind"],
    ["owner-not-a-person", "Owner", "Nursing team"],
  ])("%s", (rule, heading, content) => {
    const other = heading === "Owner" ? "Deadline" : "Owner";
    const good = heading === "Owner" ? "2027-02-01" : "Cy Fox";
    expectFindings(
      rule,
      `
      | Action Steps        | ${heading}              | ${other} | Status      |
      | Order the new beds  | ${content} {${rule}}    | ${good}  | not started |
      | Paint the ward      | ${content}              | ${good}  | done        |
      | Train the nurses    | ${content}              | ${good}  | cancelled   |
      | Invite the families | ${content} {${rule}}    | ${good}  | in progress |`,
    );
  });

  test("nor where its day of completion stands beside", () => {
    expectFindings(
      "owner-several",
      `
      | Action Steps       | Owner                              | Deadline   | Completed on |
      | Order the new beds | Ana Ruiz & Bo Lind {owner-several} | 2027-02-01 |              |
      | Paint the ward     | Ana Ruiz & Bo Lind                 | 2026-11-01 | 2026-10-28   |`,
    );
  });
});

test("a single day as text among weeks and words is not worth a word, one among days is", () => {
  expectFindings(
    "deadline-as-text",
    `
    | Action Steps       | Owner    | Deadline     |
    | Order the new beds | Ana Ruiz | "1 Feb 2027" |
    | Paint the ward     | Bo Lind  | week 6       |
    | Train the nurses   | Cy Fox   | in spring    |`,
  );
  expectFindings(
    "deadline-as-text",
    `
    | Action Steps       | Owner    | Deadline                        |
    | Order the new beds | Ana Ruiz | "1 Feb 2027" {deadline-as-text} |
    | Paint the ward     | Bo Lind  | 2027-02-08                      |
    | Train the nurses   | Cy Fox   | in spring                       |`,
  );
});
