import { STANDS_IN_FOR, type Plan } from "../plan/plan";
import { ROLE_NAMES } from "../plan/role-names";
import type { Role } from "../plan/role";
import { formatColumn } from "../sheet/a1";

/** Said after a finding that depends on a column whose meaning was guessed; `""` where none was. */
export function noteOfGuess({ columns }: Plan, needs: readonly Role[]): string {
  const guessed = columns.filter(({ role, confidence }) => confidence < 0.7 && needs.some((need) => need === role || STANDS_IN_FOR[need] === role));
  return guessed
    .map(({ column, heading, role, because }) => ` Column ${formatColumn(column)} (${heading ? `“${heading}”` : "no heading"}) was taken for ${ROLE_NAMES[role]}: ${because}.`)
    .join("");
}
