import type { SheetKind } from "../../plan/plan";

/** A kind of sheet that looks like an action plan (owners, dates, statuses) and is none. */
export interface NearMiss {
  /** Goes on from “This sheet is not an action plan, because it …”. */
  readonly because: string;
  /** What such a sheet is, where it is of use. */
  readonly sheetKind?: SheetKind;
  /** Words of its headings in all languages, commas between them; headings of several groups make the kind. */
  readonly groups: readonly string[];
  /** How many groups; 2 by default. */
  readonly atLeast?: number;
}
