import { isBlank } from "../../../plan/placed";
import type { Steps } from "../../../plan/plan";
import type { Role } from "../../../plan/role";
import type { CellValue } from "../../../sheet/cell";
import type { Readings } from "../../../values/readings";

/** Where people may be named besides the owner's column. */
const ELSEWHERE: readonly Role[] = ["resources", "resources-needed", "communicator", "notes"];

/**
 * True where a plan without a column of owners names people all the same: in most cells of another column, or before a
 * colon in most of its steps (`Bo: order the beds`).
 */
export function namesPeople(steps: Pick<Steps, "length" | "readColumn">, says: Readings): boolean {
  const read = (role: Role): readonly CellValue[] => {
    const values: CellValue[] = [];
    steps.readColumn(role, 0, steps.length, values);
    return values.filter((value) => !isBlank({ value }));
  };
  const isMost = (count: number): boolean => count > 0 && count * 2 > steps.length;
  const isWho = (value: CellValue): boolean => ["people", "group"].includes(says.people({ value }).kind);
  const isPerson = (value: CellValue): boolean =>
    typeof value === "string" && NAME.test(value) && says.people({ value }).kind === "people";

  const before = read("step").flatMap((value) => /^([^:]{2,30}): /u.exec(String(value))?.[1] ?? []);
  return isMost(before.filter(isWho).length) || ELSEWHERE.some((role) => isMost(read(role).filter(isPerson).length));
}

/** No sentence, and no number: one to four words, of which the first has a capital where there are capitals. */
const NAME = /^(?=\p{Lu}|\p{Lo})[^\d.]+$/u;
