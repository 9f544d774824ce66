import { findLoops } from "../../src/rules/asking/order/find-loops";
import { runRules } from "../../src/rules/run-rules";
import { findIsoDay } from "../../src/sheet/serial-date";
import { readDrawing } from "../support/drawing";
import { expectFindings, plansOf, WORLD } from "../support/expect-findings";

const fixesOf = (rule: string, drawing: string, world = {}) =>
  expectFindings(rule, drawing, world).flatMap(({ fixes }) => fixes);

test("a text date offers both of its readings, the workbook's own first", () => {
  const drawing = `
    | Action Steps        | Owner    | Deadline                      |
    | Invite the families | Ana Ruiz | "3/4/2027" {deadline-as-text} |`;
  const contents = (monthFirst: boolean) =>
    fixesOf("deadline-as-text", drawing, { monthFirst }).map((fix) => fix.kind === "write" && fix.content);
  expect(contents(false)).toEqual([findIsoDay("2027-04-03"), findIsoDay("2027-03-04")]);
  expect(contents(true)).toEqual([findIsoDay("2027-03-04"), findIsoDay("2027-04-03")]);
});

test("a workbook that counts from 1904 is read and fixed in its own days", () => {
  const drawing = `
    | Action Steps        | Owner    | Deadline                         |
    | Invite the families | Ana Ruiz | 44926                            |
    | Print the posters   | Ana Ruiz | "1 March 2027" {deadline-as-text} |`;
  const [finding] = expectFindings("deadline-as-text", drawing, {}, { from1904: true });
  expect(finding?.fixes[0]).toMatchObject({ content: findIsoDay("2027-03-01")! - 1462, numberFormat: "m/d/yyyy" });
  expectFindings("deadline-passed", drawing.replace(" {deadline-as-text}", ""), {}, { from1904: true });
});

test("one wrong date does not accuse the steps below it, and two swapped ones accuse the lower", () => {
  expectFindings(
    "deadline-out-of-order",
    `
    | Action Steps     | Resources | Measures of Implementation (Outputs) | Owner | Deadline                           |
    | Choose the books | a list    | 40 books                             | Ana   | 2029-12-01 {deadline-out-of-order} |
    | Order the books  | $400      | 40 books                             | Ana   | 2026-12-15                         |
    | Shelve the books | shelves   | 2 shelves                            | Bo    | 2027-01-15                         |
    | Open the doors   | keys      | 30 visitors                          | Bo    | 2027-01-10 {deadline-out-of-order} |
    | Thank the donors | cards     | 12 cards                             | Bo    | 2027-02-01                      |`,
  );
});

test("of what is said of the plan, only that is ignored which was looked at", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps       | Owner    |
    | Order the new beds | Bo Lind  |`).grid,
  );
  const missing = (ignored: readonly string[]) =>
    runRules(plan!, WORLD, {
      severities: {},
      ignored: ignored.map((step) => ({ rule: "column-missing", step, reason: "Agreed." })),
    })
      .filter(({ rule }) => rule === "column-missing")
      .map(({ message, ignored: because }) => [message, because]);
  expect(missing(["plan: deadline"])).toEqual([
    ["The plan has no column for deadlines.", "Agreed."],
    ["The plan has no column for measures.", null],
  ]);
  expect(missing([""]).map(([, because]) => because)).toEqual(["Agreed.", "Agreed."]); // as it was once kept
});

test("a next review that is no day is as good as none", () => {
  expectFindings(
    "review-missing",
    `
    | Next review        | soon {review-missing} | | | |
    | | | | | |
    | Action Steps       | Measures  | Owner    | Deadline   |
    | Order the new beds | 12 beds   | Bo Lind  | 2026-12-01 |`,
  );
});

test("the people already named are offered where an owner is missing, those named most first", () => {
  const fixes = fixesOf(
    "owner-missing",
    `
    | Action Steps        | Owner           | Deadline   |
    | Invite the families | Bo Lind         | 2026-12-01 |
    | Hire a math tutor   | Ana Ruiz        | 2026-12-02 |
    | Print the posters   | Ana Ruiz        | 2026-12-03 |
    | Open the doors      | {owner-missing} | 2026-12-04 |`,
  );
  expect(fixes.map((fix) => fix.kind === "write" && fix.content)).toEqual(["Ana Ruiz", "Bo Lind"]);
});

test("an error is told once, and by no other rule", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps       | Resources     | Measures of Implementation | Owner  | Deadline |
    | Order the new beds | Title I funds | #VALUE!                    | #REF!  | #N/A     |`).grid,
  );
  expect(
    runRules(plan!, WORLD)
      .filter(({ cell }) => cell.row === 1)
      .map(({ rule }) => rule),
  ).toEqual(["cell-error", "cell-error", "cell-error"]);
});

test("what only looks empty is missing", () => {
  expectFindings(
    "owner-missing",
    `
    | Action Steps        | Owner                     | Deadline   |
    | Invite the families | "\u00a0 \u200b" {owner-missing} | 2026-12-01 |`,
  );
});

test("a plan of good steps in five languages has nothing to be told of its people, dates and measures", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps                          | Resources      | Measures of Implementation \
    | Owner               | Deadline   |
    | Hire a math tutor for grade 4         | Title I funds  | Contract signed \
    | Ana Ruiz            | 2026-12-01 |
    | Former les enseignants de CP          | 12 heures      | 80 % des enseignants formés \
    | Mme Diallo          | 2026-12-05 |
    | Comprar libros para la biblioteca     | 400 €          | Factura y lista de libros \
    | Directora           | 2026-12-10 |
    | Contratar uma enfermeira escolar      | verba          | Contrato assinado \
    | Beto Souza          | 2026-12-12 |
    | Leseecke in der Bücherei einrichten   | keine          | Leseecke ist geöffnet \
    | Hr. Vogt            | 2026-12-15 |`).grid,
  );
  expect(runRules(plan!, WORLD).filter(({ cell }) => cell.row > 0)).toEqual([]);
});

test("a finding says which column was guessed, and why", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps        | Owner | Deadline   |
    | Invite the families |       | 2026-12-01 |`).grid,
  );
  const guessed = {
    ...plan!,
    columns: plan!.columns.map((column) =>
      column.role === "owner" ? { ...column, confidence: 0.5, because: "most cells are names" } : column,
    ),
  };
  const found = runRules(guessed, WORLD).filter(({ rule }) => rule === "owner-missing");
  expect(found.map(({ message }) => message)).toEqual([
    "“Invite the families” has no owner. Column B (“Owner”) was taken for owners: most cells are names.",
  ]);
  expect(found.map(({ guessed }) => guessed)).toEqual([[1]]);
});

test("a team's choices: off, another severity, ignored with a reason", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps        | Owner | Deadline   |
    | Invite the families |       | 2026-12-01 |`).grid,
  );
  const choices = {
    severities: { "column-missing": "off", "owner-missing": "tip" } as const,
    ignored: [{ rule: "owner-missing", step: "Invite the families", reason: "The council decides in May." }],
  };
  expect(
    runRules(plan!, WORLD, choices).filter(({ rule }) => rule === "owner-missing" || rule === "column-missing"),
  ).toMatchObject([{ rule: "owner-missing", severity: "tip", ignored: "The council decides in May." }]);
});

test("a loop of any length is told once, at its first step", () => {
  expectFindings(
    "depends-on-loop",
    `
    | Action Steps     | Owner    | Depends on          |
    | Order the books  | Ana Ruiz | 3 {depends-on-loop} |
    | Choose the books | Ana Ruiz | 1                   |
    | Shelve the books | Ana Ruiz | 2                   |
    | Open the doors   | Bo Lind  | 4 {depends-on-loop} |`,
  );
});

test("a chain of a hundred thousand dependencies is followed to its end", () => {
  const last = 99_999;
  const dependencies = Array.from({ length: last + 1 }, (_, step) => ({ step, on: step < last ? [step + 1] : [] }));
  expect(findLoops(dependencies)).toEqual([]);
  const closed = dependencies.with(-1, { step: last, on: [0] });
  expect(findLoops(closed).map((loop) => loop.length)).toEqual([100_000]);
});
