import { expectFindings } from "../support/expect-findings";

test.each(["Strategy", "Stratégie", "Strategie", "Estrategias"])(
  "a column of strategies says the strategy: %s",
  (heading) => {
    expectFindings(
      "strategy-missing",
      `
    | ${heading}     | Action Steps           | Resources | Measures of Implementation | Owner    | Deadline   |
    | Tutoring       | Hire a tutor for math  | Money     | 1 contract | Ana Ruiz | 2027-01-10 |
    |                | Train the tutors twice | Coach     | 12 trained | Bo Lind  | 2027-02-10 |`,
    );
  },
);

test.each(["To do", "Backlog", "Att göra", "Por hacer"])("a column of a board is no placeholder: %s", (section) => {
  expectFindings(
    "placeholder-left",
    `
    | Name                 | Section/Column | Assignee | Due Date   |
    | Hire two math tutors | ${section}     | Ana Ruiz | 2027-01-10 |
    | Train the tutors     | Doing          | Bo Lind  | 2027-02-10 |`,
  );
});
