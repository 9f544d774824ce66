import { runRules } from "../../src/rules/run-rules";
import type { World } from "../../src/rules/world";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf, WORLD } from "../support/expect-findings";

const findAll = (drawing: string, world: Partial<World> = {}, sheet = "Sheet1") =>
  plansOf({ ...readDrawing(drawing).grid, sheet }).flatMap((plan) => runRules(plan, { ...WORLD, ...world }));

const rulesOf = (drawing: string, sheet?: string): readonly string[] =>
  findAll(drawing, {}, sheet).map(({ rule, message }) => (rule === "column-missing" ? message : rule));

describe("a fault of a whole column is said once", () => {
  test("dates that are text, all turned into dates at once", () => {
    const [finding, ...others] = expectFindings(
      "deadline-as-text",
      `
      | Action Steps           | Owner    | Deadline {deadline-as-text} |
      | Weigh all toddlers     | Ana Ruiz | "13.01.2027"                |
      | Order the vaccines     | Bo Lind  | "20.01.2027"                |
      | Invite the mothers     | Bo Lind  | "29.01.2027"                |`,
    );
    expect(others).toEqual([]);
    expect(finding?.message).toBe("3 deadlines are text and not dates, such as “13.01.2027”.");
    expect(finding?.fixes).toMatchObject([
      { kind: "write-all", title: "Turn 3 texts into dates", writes: [{ cell: { row: 1, column: 2 } }, {}, {}] },
    ]);
  });

  test("both orders of day and month are offered where the dates show neither", () => {
    const [finding] = expectFindings(
      "deadline-as-text",
      `
      | Action Steps        | Owner    | Deadline {deadline-as-text} |
      | Choose 40 novels    | Ana Ruiz | "2/3/2027"                  |
      | Shelve them by age  | Bo Lind  | "4/5/2027"                  |`,
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      "Turn 2 texts into dates, “2/3/2027” being 2 March 2027",
      "Turn 2 texts into dates, “2/3/2027” being 3 February 2027",
    ]);
  });

  test("months where days are meant", () => {
    const [finding] = expectFindings(
      "deadline-vague",
      `
      | Action Steps        | Owner    | Deadline {deadline-vague} |
      | Repair the roof     | Ana Ruiz | March 2027                |
      | Paint the ward      | Bo Lind  | April 2027                |
      | Open the ward       | Bo Lind  | May 2027                  |`,
    );
    expect(finding?.message).toBe("3 of 3 deadlines name no day, such as “March 2027”.");
  });

  test("days that count from an event", () => {
    expectFindings(
      "deadline-unreadable",
      `
      | Action Steps             | Owner    | Deadline {deadline-unreadable} |
      | Book the hall            | Ana Ruiz | 8 weeks before                 |
      | Print the programmes     | Bo Lind  | 4 weeks before                 |
      | Rehearse with the choir  | Bo Lind  | 2 weeks before                 |
      | Set out the chairs       | Bo Lind  | the day before                 |
      | Thank the singers        | Bo Lind  | the day after                  |`,
    );
  });
});

describe("what people write as a deadline", () => {
  test.each(["10 Feb", "end of March 2027", "Ende Januar", "13–27 Oct 2027"])("“%s” names its last day", (deadline) => {
    expect(
      rulesOf(`
      | Action Steps        | Owner    | Deadline    |
      | Repair the roof     | Ana Ruiz | ${deadline} |`),
    ).not.toContain("deadline-vague");
  });

  test.each(["every Friday", "monthly", "ongoing", "jede Woche"])(
    "“%s” says when, though not on which day",
    (often) => {
      expect(
        rulesOf(`
      | Action Steps        | Owner    | Deadline |
      | Check the extinguishers | Ana Ruiz | ${often} |`),
      ).not.toContain("deadline-unreadable");
    },
  );

  test("a column headed “Month” holds months", () => {
    expect(
      rulesOf(`
      | Month   | Activity             | Who leads |
      | January | Read with the twins  | Ana Ruiz  |
      | March   | Sort the donations   | Bo Lind   |
      | May     | Hold the book market | Bo Lind   |`),
    ).not.toContain("deadline-vague");
  });
});

describe("steps are not out of order", () => {
  test("where they answer the findings of an audit", () => {
    expectFindings(
      "deadline-out-of-order",
      `
      | Finding            | Corrective action       | Owner    | Deadline   |
      | Expired medicines  | Check the stock weekly  | Ana Ruiz | 2027-03-01 |
      | No sharps box      | Hang up three boxes     | Bo Lind  | 2027-01-15 |`,
    );
  });

  test("where they are in order of their starts", () => {
    expectFindings(
      "deadline-out-of-order",
      `
      | Action Steps                | Owner    | Start      | Deadline   |
      | Coach the new readers       | Ana Ruiz | 2027-01-04 | 2027-06-30 |
      | Order the large-print books | Bo Lind  | 2027-01-11 | 2027-02-12 |`,
    );
  });

  test("where one comes again and again", () => {
    expectFindings(
      "deadline-out-of-order",
      `
      | Action Steps                     | Owner    | Deadline   |
      | Ring absent pupils every morning | Ana Ruiz | 2027-06-30 |
      | Send the letter to all families  | Bo Lind  | 2027-01-12 |`,
    );
  });
});

describe("a list of tasks is not asked how success is measured", () => {
  const MEASURE = "The plan has no column for measures.";
  const drawing = (heading: string) => `
    | ${heading}          | Assigned to | Due        |
    | Move the cots       | Ana Ruiz    | 2027-01-15 |
    | Ring the landlord   | Bo Lind     | 2027-02-01 |`;

  test.each(["Task", "To do", "Aufgabe", "Tâches à réaliser", "What needs doing?", "任务"])(
    "headed “%s”",
    (heading) => {
      expect(rulesOf(drawing(heading))).not.toContain(MEASURE);
    },
  );

  test.each(["Action Steps", "Corrective action", "Maßnahme"])("but a plan is, headed “%s”", (heading) => {
    expect(rulesOf(drawing(heading))).toContain(MEASURE);
  });

  test("and so is what its sheet calls a plan", () => {
    expect(rulesOf(drawing("Task"), "Moving plan")).toContain(MEASURE);
  });
});

describe("a column is not missing", () => {
  test("of deadlines, where quarters have columns", () => {
    expect(
      rulesOf(`
      | Activity               | Owner    | Q1 | Q2 | Q3 | Q4 |
      | Dig three wells        | Ana Ruiz | x  |    |    |    |
      | Train the pump crews   | Bo Lind  |    | x  | x  |    |`),
    ).not.toContain("The plan has no column for deadlines.");
  });

  test("of owners, where most steps say before a colon who", () => {
    expect(
      rulesOf(`
      | Action Steps                       | Deadline   | Status      |
      | Ana Ruiz: order the new beds       | 2027-01-15 | in progress |
      | Everyone: read the fire rules      | 2027-01-20 | not started |`),
    ).not.toContain("The plan has no column for owners.");
  });

  test("and where it is, that of measures and deadlines is a warning on a plan of one's own", () => {
    const severitiesOf = (drawing: string): readonly string[] =>
      findAll(drawing)
        .filter(({ rule }) => rule === "column-missing")
        .map(({ message, severity }) => `${severity}: ${message}`);
    const withOwner = severitiesOf(`
      | Action Steps      | Owner   |
      | Order the beds    | Bo Lind |
      | Paint the ward    | Ana Roy |`);
    expect(withOwner).toEqual([
      "warning: The plan has no column for deadlines.",
      "warning: The plan has no column for measures.",
    ]);
    const withDeadline = severitiesOf(`
      | Action Steps      | Measures         | Deadline   |
      | Order the beds    | 12 beds          | 2027-01-15 |
      | Paint the ward    | All walls green  | 2027-02-15 |`);
    expect(withDeadline).toEqual(["error: The plan has no column for owners."]);
  });
});

test("a status in words of the team's own is not questioned, one odd word among known ones is", () => {
  const drawing = (statuses: readonly string[]) => `
    | Action Steps       | Owner    | Status |
    ${statuses.map((status, i) => `| Order the beds of ward ${i} | Bo Lind | ${status} |`).join("\n")}`;
  expect(rulesOf(drawing(["with Jo", "with Jo", "at print", "at print"]))).not.toContain("status-unreadable");
  expect(rulesOf(drawing(["done", "done", "not started", "hmm"]))).toContain("status-unreadable");
});

test("a step is only called vague where others begin with a verb that is known", () => {
  expect(
    rulesOf(`
    | Action Steps           | Owner    | Deadline   |
    | Hankkia uudet hyllyt   | Ana Ruiz | 2027-01-15 |
    | Pakata kirjat          | Bo Lind  | 2027-01-20 |`),
  ).not.toContain("step-vague");
  expect(
    rulesOf(`
    | Action Steps           | Owner    | Deadline   |
    | Order the new shelves  | Ana Ruiz | 2027-01-15 |
    | New shelves            | Bo Lind  | 2027-01-20 |`),
  ).toContain("step-vague");
});

describe("what a step depends on is found", () => {
  test.each([
    ["by the numbers of its own column", ["", "12", "14"]],
    ["with the kind of link and a lag", ["", "12FS+2 days", "14SS-1d"]],
    ["with German and French links", ["", "12EA", "14FD+3t"]],
    ["as GanttProject writes it", ["", "12-FS=P1D", "14-SS=P0D"]],
  ])("%s", (_, [first, second, third]) => {
    expectFindings(
      "depends-on-unknown",
      `
      | ID | Task                | Resource Names | Finish     | Predecessors |
      | 12 | Clear the attic     | Ana Ruiz       | 2027-01-15 | ${first}     |
      | 14 | Lay the floor       | Bo Lind        | 2027-02-01 | ${second}    |
      | 15 | Move in the toys    | Bo Lind        | 2027-02-20 | ${third}     |`,
    );
  });

  test("and what stands nowhere is unknown", () => {
    expectFindings(
      "depends-on-unknown",
      `
      | ID | Task                | Resource Names | Finish     | Predecessors            |
      | 12 | Clear the attic     | Ana Ruiz       | 2027-01-15 |                         |
      | 14 | Lay the floor       | Bo Lind        | 2027-02-01 | 12                      |
      | 15 | Move in the toys    | Bo Lind        | 2027-02-20 | 99 {depends-on-unknown} |`,
    );
  });

  test("by the rows of the sheet, where nothing else fits", () => {
    const drawing = `
      | WBS   | Task Name          | Start      | Finish     | Predecessors | Resource Names |
      | "1.1" | Clear the playroom | 2027-01-04 | 2027-01-08 |              | Ana Ruiz       |
      | "1.2" | Lay the carpet     | 2027-01-11 | 2027-01-15 | 2            | Bo Lind        |
      | "1.3" | Hang up the swing  | 2027-01-18 | 2027-01-20 | 3            | Bo Lind        |
      | "1.4" | Invite the class   | 2027-01-21 | 2027-01-25 | 4            | Ana Ruiz       |`;
    expectFindings("depends-on-unknown", drawing);
    expectFindings("depends-on-loop", drawing);
  });
});

test("a step that sums up its parts needs no owner", () => {
  expectFindings(
    "owner-missing",
    `
    | Task Name          | Start      | Finish     | Predecessors | Resource Names  |
    | New playroom       | 2027-01-04 | 2027-01-29 |              |                 |
    | Clear the playroom | 2027-01-04 | 2027-01-08 |              | Ana Ruiz        |
    | Lay the carpet     | 2027-01-11 | 2027-01-15 | 2            | Bo Lind         |
    | Hang up the swing  | 2027-01-18 | 2027-01-29 | 3            | {owner-missing} |`,
  );
});

test("that a column was guessed is said once a plan", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps        | Owner | Deadline   |
    | Invite the families | TBD   | 2027-01-15 |
    | Hire a math tutor   |       | 2027-01-20 |
    | Print the posters   | TBD   | 2027-02-10 |`).grid,
  );
  const columns = plan!.columns.map((column) => (column.role === "owner" ? { ...column, confidence: 0.5 } : column));
  const said = runRules({ ...plan!, columns }, WORLD).filter(({ message }) => message.includes("was taken for"));
  expect(said).toHaveLength(1);
});
