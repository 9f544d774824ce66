import type { ColumnCandidate, ColumnQuestion } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { ROLE_NAMES } from "../../plan/role-names";
import { formatColumn } from "../../sheet/a1";
import { defineRule } from "../define-rule";
import type { Fix } from "../finding";

export const columnUnsure = defineRule({
  id: "column-unsure",
  title: "Unclear column",
  severity: "warning",
  needs: [],
  summary: "It is clear what each column of the plan holds.",
  why: "What a column holds could only be guessed, so nothing is checked in it until you say which column is meant.",
  fix: "Choose the column, or write a heading that says what it holds, such as Action Steps, Owner or Deadline.",

  *plan({ questions, headingRow }) {
    for (const { role, guessed, candidates } of questions.filter(({ role }) => ASKED.has(role)))
      yield {
        cell: { row: headingRow, column: guessed.column },
        message: `${QUESTIONS[role] ?? `Which column holds the ${ROLE_NAMES[role]}?`} ${listCandidates(candidates)}`,
        about: role,
        fixes: candidates.map((candidate) => nameColumn(role, candidate)),
      };
  },

  examples: {
    right: `
      | Task                      | Owner    | Deadline   |
      | Choose the top three bids | Ana Ruiz | 2027-03-01 |
      | Order the sample tablets  | Bo Lind  | 2027-04-01 |`,
    wrong: `
      | Task                      | Owner    | Known Dates {column-unsure} |
      | Choose the top three bids | Ana Ruiz |                             |
      | Order the sample tablets  | Bo Lind  |                             |`,
  },
});

/** Whoever submits a plan is only asked about what every plan needs; a weak guess of another role is just not used. */
const ASKED: ReadonlySet<Role> = new Set<Role>(["step", "owner", "deadline", "measure", "lead"]);

const QUESTIONS: Readonly<Partial<Record<Role, string>>> = {
  step: "Which column says what is to be done?",
  owner: "Which column names the owner?",
  responsible: "Which column names the person responsible?",
  start: "Which column says when a step starts?",
  deadline: "Which column says by when a step is done?",
  measure: "Which column says how success is measured?",
  status: "Which column says how far a step is?",
};

/** `Perhaps column C (“Rating”: most of its cells look like names), or column D (…).` */
function listCandidates(candidates: ColumnQuestion["candidates"]): string {
  const texts = candidates.map(
    ({ column, heading, because }) =>
      `column ${formatColumn(column)} (${heading === "" ? "no heading" : `“${heading}”`}: ${because})`,
  );
  return `Perhaps ${texts.join(", or ")}.`;
}

const nameColumn = (role: Role, { column, heading }: ColumnCandidate): Fix => ({
  kind: "name-column",
  title: `It is column ${formatColumn(column)}${heading === "" ? "" : `, “${heading}”`}`,
  role,
  column,
});
