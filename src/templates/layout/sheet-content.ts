import type { Field } from "../../plan/role";
import type { CellContent, DraftFormat } from "../../sheet/draft";

/** What stands on a sheet that is laid out with the contents of another. */
export interface SheetContent {
  readonly fields: Readonly<Partial<Record<Field, CellContent>>>;
  /** Lines between the fields and the headings, from this column on. */
  readonly lines: readonly (readonly CellContent[])[];
  readonly linesColumn: number;
  /** The rows below the heading, with a content for each column. */
  readonly rows: readonly (readonly CellContent[])[];
  /** How many of them are rows of the table; the others are notes below it. */
  readonly tableRows: number;
  /** Over the formats of the template. */
  readonly formats: readonly DraftFormat[];
}
