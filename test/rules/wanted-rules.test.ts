import { ACTION_RECORD_HEADING } from "../../src/rules/drawings";
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

  test.each(["to be secured", "€4,000, not yet allocated", "Funding TBD", "noch zu beschaffen", "à financer"])(
    "“%s”",
    (resources) => {
      expect(rulesOf(drawing(resources))).toContain("resources-unsecured");
      expect(rulesOf(drawing(resources, "Apply for the county’s grant"))).not.toContain("resources-unsecured");
    },
  );

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

describe("a step outside its phase", () => {
  const inPhases = (form: (rows: readonly (readonly string[])[]) => string, dates: readonly string[]) =>
    rulesOf(
      form([
        ["1", "Prepare the hall", "", "2027-01-04", "2027-01-29"],
        ["1.1", "Measure the hall", "Ana Ruiz", "2027-01-04", "2027-01-15"],
        ["1.2", "Order the chairs", "Bo Lind", ...dates],
      ]),
    ).includes("step-outside-phase");

  const FORMS: readonly (readonly [string, (rows: readonly (readonly string[])[]) => string])[] = [
    [
      "that is a row with a number",
      (rows) => `
      | No. | Task | Owner | Start | Finish |
      ${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`,
    ],
    [
      "that is called one",
      (rows) => `
      | Maßnahme | Verantwortlich | Beginn | Ende |
      ${rows.map(([, ...cells], i) => `| ${i === 0 ? "Phase 1: " : ""}${cells.join(" | ")} |`).join("\n")}`,
    ],
    [
      "that is the parent task of an export",
      (rows) => `
      | Task ID | Name | Assignee | Start Date | Due Date | Parent task |
      ${rows
        .map(([, ...cells], i) => `| ${i + 900} | ${cells.join(" | ")} | ${i > 0 ? rows[0]?.[1] : ""} |`)
        .join("\n")}`,
    ],
    [
      "that somebody owns",
      (rows) => `
      | No | Action | Who | From | By when |
      ${rows.map((cells) => `| ${cells.with(2, cells[2] || "Eva Berg").join(" | ")} |`).join("\n")}`,
    ],
  ];

  test.each(FORMS)("%s", (_, form) => {
    expect(inPhases(form, ["2027-01-11", "2027-02-12"])).toBe(true); // ends after it
    expect(inPhases(form, ["2026-12-07", "2027-01-22"])).toBe(true); // starts before it
    expect(inPhases(form, ["2026-11-02", "2026-12-04"])).toBe(true); // is over before it
    expect(inPhases(form, ["2027-01-11", "2027-01-29"])).toBe(false);
  });

  test("is no step that only stands below one without a number, which does not show where it ends", () => {
    expect(
      rulesOf(`
      | Task Name        | Start      | Finish     | Predecessors | Assigned To |
      | Staffing         | 2027-01-04 | 2027-02-12 |              |             |
      | Hire two tutors  | 2027-01-04 | 2027-01-29 |              | Ana Ruiz    |
      | Train the tutors | 2027-02-01 | 2027-02-12 | 2            | Bo Lind     |
      | Open the room    | 2027-03-01 | 2027-03-05 | 3            | Ana Ruiz    |`),
    ).not.toContain("step-outside-phase");
  });

  test("is not in its order: a phase ends with its last step, though it stands above it", () => {
    expect(
      rulesOf(`
      | No  | Action           | Who      | By when    |
      | 1   | Prepare the hall | Eva Berg | 2027-01-29 |
      | 1.1 | Measure the hall | Ana Ruiz | 2027-01-15 |
      | 1.2 | Order the chairs | Bo Lind  | 2027-01-29 |
      | 2   | Open the hall    | Eva Berg | 2027-02-26 |
      | 2.1 | Invite everybody | Ana Ruiz | 2027-02-12 |`),
    ).not.toContain("deadline-out-of-order");
  });
});

describe("more steps of one person than a month holds", () => {
  const drawing = (months: readonly string[], status = "open") => `
    | Action Steps | Owner | Deadline | Status |
    ${months.map((month, i) => `| Visit clinic number ${i} | Mia Berg | ${month}-${10 + i} | ${status} |`).join("\n")}
    ${["Ana Ruiz", "Bo Lind", "Eva Roy", "Jo Hall", "Ann Lee"]
      .map((who, i) => `| Paint ward ${i} | ${who} | 2027-06-0${i + 1} | open |`)
      .join("\n")}`;
  const overload = (text: string) =>
    plansOf({ ...readDrawing(text).grid, sheet: "Sheet1" })
      .flatMap((plan) => runRules(plan, WORLD))
      .filter(({ rule }) => rule === "owner-overloaded")
      .map(({ message }) => message);
  const march = "2027-03";

  test("are six that are open", () => {
    expect(overload(drawing([march, march, march, march, march, march]))).toEqual([
      "“Mia Berg” owns 6 steps that are due in March 2027.",
    ]);
    expect(overload(drawing([march, march, march, "2027-04", "2027-04", "2027-05"]))).toEqual([]);
    expect(overload(drawing([march, march, march, march, march, march], "done"))).toEqual([]);
  });

  test("are not those of a list of tasks", () => {
    const text = drawing([march, march, march, march, march, march]).replace("Action Steps", "Task");
    expect(overload(text)).toEqual([]);
  });
});

describe("a name is the same, and spelt in two ways", () => {
  test.each([
    ["with a title and without", "Jane Okoro", "Dr. Jane Okoro"],
    ["with other accents", "Søren Holm", "Sören Holm"],
    ["the last name first", "Ana Ruiz", "Ruiz, Ana"],
    ["with an initial", "Jane Okoro", "J. Okoro"],
  ])("%s", (_, usual, other) => {
    expectFindings(
      "name-spelt-two-ways",
      `
      | Action Steps        | Owner    | Deadline   |
      | Plant forty trees   | ${usual} | 2027-01-15 |
      | Order a water tank  | "${other}" {name-spelt-two-ways} | 2027-02-15 |
      | Call the forester   | ${usual.toUpperCase()} | 2027-03-15 |`,
    );
  });

  test("an initial may be either of two, and Mario is not Maria", () => {
    expectFindings(
      "name-spelt-two-ways",
      `
      | Action Steps        | Owner       | Deadline   |
      | Plant forty trees   | Jane Okoro  | 2027-01-15 |
      | Order a water tank  | James Okoro | 2027-02-15 |
      | Call the forester   | J. Okoro    | 2027-03-15 |
      | Cut the hedges      | Maria Diaz  | 2027-03-16 |
      | Cut the roses       | Mario Diaz  | 2027-03-17 |`,
    );
  });
});

test("somebody mobilizes herself among others", () => {
  expectFindings(
    "self-mobilized",
    `
    ${ACTION_RECORD_HEADING}
    | Open a repair café | 2026-12-01 | 2027-03-01 | | Dora Klein | Dora Klein and Amal Haddad {self-mobilized} |
    | Hold a swap day    | 2026-12-01 | 2027-03-08 | | Dora Klein | Amal Haddad |`,
  );
});

test("what a step waits for is said once: neither as its order, nor as the dates of a loop", () => {
  const rules = (deadlines: readonly string[], waits: readonly string[]) =>
    rulesOf(`
    | Action Steps     | Owner    | Deadline        | Depends on  |
    | Clear the attic  | Ana Ruiz | ${deadlines[0]} | ${waits[0]} |
    | Lay a new floor  | Bo Lind  | ${deadlines[1]} | ${waits[1]} |`).filter((rule) => /dep|order/.test(rule));
  expect(rules(["2027-03-01", "2027-02-01"], ["", "1"])).toEqual(["deadline-before-dependency"]);
  expect(rules(["2027-03-01", "2027-02-01"], ["2", "1"])).toEqual(["depends-on-loop"]);
  expect(rules(["2027-03-01", "2027-02-01"], ["", ""])).toEqual(["deadline-out-of-order"]);
});

describe("a dash is no answer", () => {
  const drawing = (step: string, measure: string, owner: string) => `
    | Action Steps        | Measures         | Owner    | Deadline   |
    | Order the large bus | 1 bus            | Ana Ruiz | 2027-01-15 |
    | ${step}             | ${measure}       | ${owner} | 2027-02-15 |
    | Drive to the farms  | 40 farms visited | Bo Lind  | 2027-03-15 |`;

  test.each([
    ["-", "8 drivers trained", "Eva Roy"],
    ["Train the drivers", "n/a", "Eva Roy"],
    ["Train the drivers", "keine", "Eva Roy"],
    ["Train the drivers", "8 drivers trained", "–"],
    ["Train the drivers", "8 drivers trained", "ninguno"],
  ])("%s | %s | %s", (...cells) => {
    expect(rulesOf(drawing(...cells))).toEqual(["answer-missing"]);
  });

  test("but “none” answers who might resist, and TBD may be answered later", () => {
    expect(rulesOf(drawing("Train the drivers", "8 drivers trained", "TBD"))).toEqual(["owner-not-a-person"]);
    expect(
      rulesOf(`
      | Action Steps        | Measures | Owner    | Deadline   | Potential Barriers or Resistance | Resources |
      | Order the large bus | 1 bus    | Ana Ruiz | 2027-01-15 | none                             | -         |`),
    ).not.toContain("answer-missing");
  });
});

describe("a status in another column", () => {
  const drawing = (owner: string, resources: readonly string[], deadline = "2027-02-15") => `
    | Action Steps        | Owner    | Deadline    | Resources       |
    | Order the large bus | Ana Ruiz | 2027-01-15  | ${resources[0]} |
    | Train the drivers   | ${owner} | ${deadline} | ${resources[1]} |
    | Drive to the farms  | Bo Lind  | 2027-03-15  | ${resources[2]} |`;
  const plain = ["$9,000", "two days", "fuel"];

  test.each(["done", "in progress", "not started", "erledigt", "✓"])("of owners: %s", (status) => {
    expect(rulesOf(drawing(status, plain))).toContain("status-misplaced");
  });

  test("of resources, said once", () => {
    const found = rulesOf(drawing("Eva Roy", ["done", "in progress", "done"]));
    expect(found.filter((rule) => rule === "status-misplaced")).toHaveLength(1);
    expect(rulesOf(drawing("Eva Roy", ["$9,000", "done", "fuel"]))).not.toContain("status-misplaced");
  });

  test("of deadlines is said to be one", () => {
    const [found] = expectFindings("deadline-unreadable", drawing("Eva Roy", plain, "done {deadline-unreadable}"));
    expect(found?.message).toBe(
      "“Train the drivers” has the deadline “done”, which says how far it is, and not by when.",
    );
  });

  test.each(["TBD", "Don Ready", "Principal", "the math team"])("is not %s", (owner) => {
    expect(rulesOf(drawing(owner, plain))).not.toContain("status-misplaced");
  });
});

test("a plan of which every step is cancelled has nothing to do", () => {
  const drawing = (status: string) => `
    | Action Steps        | Measures         | Owner    | Deadline   | Status    |
    | Order the large bus | 1 bus            | Ana Ruiz | 2027-01-15 | cancelled |
    | Drive to the farms  | 40 farms visited | Bo Lind  | 2027-03-15 | ${status} |`;
  expect(rulesOf(drawing("Cancelled"))).toEqual(["plan-empty"]);
  expect(rulesOf(drawing("done"))).toEqual([]);
});
