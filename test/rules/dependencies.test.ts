import { findDependencies } from "../../src/rules/asking/order/find-dependencies";
import { readDrawing } from "../support/drawing";
import { plansOf } from "../support/expect-findings";

/** What each step depends on, as `2 on 1`; a name that is no step in quotes. */
const dependenciesOf = (drawing: string): readonly string[] =>
  plansOf(readDrawing(drawing).grid)
    .flatMap(findDependencies)
    .map(
      ({ step, on, unknown }) =>
        `${step + 1} on ${[...on.map((n) => n + 1), ...unknown.map((name) => `"${name}"`)].join(", ")}`,
    );

test("by the keys of its own column, of which none begins another", () => {
  expect(
    dependenciesOf(`
      | Issue key | Summary           | Assignee | Due date   | Predecessors |
      | LIB-12    | Clear the attic   | Ana Ruiz | 2027-01-15 |              |
      | LIB-1     | Lay the floor     | Bo Lind  | 2027-02-01 | LIB-12       |
      | LIB-13    | Move in the books | Bo Lind  | 2027-02-20 | LIB-1, LIB-12 |`),
  ).toEqual(["2 on 1", "3 on 2, 1"]);
});

test("by names, of which there may be several between commas", () => {
  expect(
    dependenciesOf(`
      | Task                       | Owner    | Due date   | Depends on                                |
      | Order beds, chairs, lamps  | Ana Ruiz | 2027-01-15 |                                           |
      | Paint the ward             | Bo Lind  | 2027-02-01 | Order beds, chairs, lamps                 |
      | Train the nurses           | Bo Lind  | 2027-02-10 | "Paint the ward"                          |
      | Open the ward              | Bo Lind  | 2027-02-20 | Train the nurses, Paint the ward          |
      | Invite the town            | Bo Lind  | 2027-02-28 | 4. Open the ward                          |`),
  ).toEqual(["2 on 1", "3 on 2", "4 on 3, 2", "5 on 4"]);
});

test("as the one before it, and all of them", () => {
  expect(
    dependenciesOf(`
      | Schritt            | Verantwortlich | Termin     | Abhängig von             |
      | Raum streichen     | Ana Ruiz       | 2027-01-15 |                          |
      | Regale bestellen   | Bo Lind        | 2027-02-01 | vorheriger Schritt       |
      | Bücher einräumen   | Bo Lind        | 2027-02-20 | alle vorherigen Schritte |
      | Eröffnung feiern   | Bo Lind        | 2027-02-28 | nach Schritt 3           |`),
  ).toEqual(["2 on 1", "3 on 1, 2", "4 on 3"]);
});

test("by parts of a numbered outline, from one to another", () => {
  expect(
    dependenciesOf(`
      | WBS | Task              | Owner    | Due date   | Predecessors |
      | 1.1 | Clear the attic   | Ana Ruiz | 2027-01-15 |              |
      | 1.2 | Lay the floor     | Bo Lind  | 2027-02-01 |              |
      | 1.3 | Paint the walls   | Bo Lind  | 2027-02-20 |              |
      | 1.4 | Move in the books | Bo Lind  | 2027-02-28 | 1.1-1.3      |
      | 1.5 | Open the attic    | Bo Lind  | 2027-03-05 | 7.9          |`),
  ).toEqual(["4 on 1, 2, 3", '5 on "7.9"']);
});
