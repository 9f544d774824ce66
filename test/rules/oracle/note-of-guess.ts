import { type Plan, type PlanColumn, STANDS_IN_FOR } from "../../../src/plan/plan";
import type { Role } from "../../../src/plan/role";
import { ROLE_NAMES } from "../../../src/plan/role-names";
import { formatColumn } from "../../../src/sheet/a1";

/** The columns of these roles whose meaning was guessed. */
export const findGuesses = ({ columns }: Pick<Plan, "columns">, needs: readonly Role[]): readonly PlanColumn[] =>
  columns.filter(
    ({ role, confidence }) => confidence < 0.7 && needs.some((need) => need === role || STANDS_IN_FOR[need] === role),
  );

/** Said after a finding that depends on these columns; `""` where there is none. */
export const noteOfGuess = (guessed: readonly PlanColumn[]): string =>
  guessed
    .map(
      ({ column, heading, role, because }) =>
        ` Column ${formatColumn(column)} (${heading ? `“${heading}”` : "no heading"}) ` +
        `was taken for ${ROLE_NAMES[role]}: ${because}.`,
    )
    .join("");
