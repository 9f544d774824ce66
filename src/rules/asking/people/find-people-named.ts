import { cellOf, type Placed, textOf } from "../../../plan/placed";
import type { Steps } from "../../../plan/plan";
import type { Role } from "../../../plan/role";
import type { Cell, CellValue } from "../../../sheet/cell";
import type { Readings } from "../../../values/readings";
import type { WriteFix } from "../../finding";
import type { Sight } from "../../rule";
import { quote } from "../wording/quote";

const MOST = 5;
const PEOPLE: readonly Role[] = ["owner", "responsible", "support", "communicator", "lead", "mobilizer"];

/** The people whom a plan already names, at most five, those named most often first: `["Ana Ruiz", "Bo Lind"]`. */
export function findPeopleNamed(steps: Steps, says: Readings): readonly string[] {
  const counts = new Map<string, number>();
  const columns = PEOPLE.filter((role) => steps.cellAt(0, role)).map((role) => {
    const values: CellValue[] = [];
    steps.readColumn(role, 0, steps.length, values);
    return values;
  });
  for (let index = 0; index < steps.length; index++)
    for (const column of columns) {
      const people = says.people({ value: column[index] ?? "" });
      const name = people.kind === "people" && people.names.length === 1 ? people.names[0] : undefined;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name);
}

/** The person responsible, where there is one, then the people whom the plan names. */
export function chooseOwner(
  { owner, responsible }: { readonly owner: Placed; readonly responsible?: Placed },
  { says, peopleNamed }: Sight,
): readonly WriteFix[] {
  const hasOther = responsible && responsible.column !== owner.column && says.people(responsible).kind === "people";
  const copy = hasOther ? [makeOwner(owner, textOf(responsible))] : [];
  return [...copy, ...chooseAmong(peopleNamed(), owner)];
}

/** The names as choices for a cell. */
export const chooseAmong = (names: readonly string[], cell: Cell): readonly WriteFix[] =>
  names.map((name) => ({ kind: "write", title: `Write “${name}”`, cell: cellOf(cell), content: name }));

/** Writes one name into the owner's cell. */
export const makeOwner = (owner: Cell, name: string): WriteFix => ({
  kind: "write",
  title: `Make ${quote(name)} the owner`,
  cell: cellOf(owner),
  content: name,
});
