import { columnName, originName } from "../../plan/column-name";
import type { Role } from "../../plan/role";
import type { Cell } from "../../sheet/cell";
import type { DraftName } from "../../sheet/draft";
import { oneCell } from "../../sheet/rectangle";
import { type AdoptedColumn, lettersOf } from "./adopt-plan";

/** What each column is for, and where it came from, by names of the headings that no list of names shows. */
export const nameHeadings = (
  columns: readonly AdoptedColumn<{ readonly role: Role | null }>[],
  headingAt: (index: number) => Cell,
): readonly DraftName[] =>
  columns.flatMap(({ from, to }, i) => {
    const rectangle = oneCell(headingAt(i));
    const role = to?.role ?? from?.role ?? null;
    return [
      ...(from && from.shared.length > 0 ? [] : [{ name: columnName(role, i + 1), rectangle, hidden: true }]),
      ...(from ? [{ name: originName(lettersOf(from)), rectangle, hidden: true }] : []),
    ];
  });
