import SETS from "./requirement-sets.json";

/** For each type, by the member in small letters, the member set of ExcelApi that the member came with. */
const sets = new Map(
  Object.entries<Readonly<Record<string, string>>>(SETS).map(
    ([type, members]) => [type, readMembers(members)] as const,
  ),
);

/**
 * The member set of ExcelApi that a member came with; null if the documentation lists no such member.
 * @param type The name of the type, `"Range"`.
 * @param member Its name, whatever its case.
 * @example findSet("Range", "getRangeEdge") // 13
 */
export const findSet = (type: string, member: string): number | null =>
  sets.get(type)?.get(member.toLowerCase()) ?? null;

function readMembers(members: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(members).flatMap(([set, names]) =>
      names.split(" ").map((name) => [name.toLowerCase(), Number(set)] as const),
    ),
  );
}
