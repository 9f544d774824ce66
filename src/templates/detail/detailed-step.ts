import type { Field } from "../../plan/role";
import type { Cell, CellValue } from "../../sheet/cell";
import type { CellContent } from "../../sheet/draft";

/** A step that gets a sub-plan, as far as its sheet tells of it. */
export interface DetailedStep {
  readonly sheet: string;
  readonly cell: Cell;
  /** As it stands in its cell. */
  readonly content: CellValue;
  /** In one line. */
  readonly text: string;
  /** The columns of its plan; null where it has none. */
  readonly ownerColumn: number | null;
  readonly deadlineColumn: number | null;
  /** What stands above its plan and holds for its sub-plan, too. */
  readonly fields: Readonly<Partial<Record<Field, CellContent>>>;
  /** The free name of the workbook by which the step’s link finds the sheet. */
  readonly name: string;
}
