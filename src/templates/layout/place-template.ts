import type { Role } from "../../plan/role";
import type { Rectangle } from "../../sheet/rectangle";
import type { Template, TemplateColumn } from "../template";
import { listUsualExtras } from "./list-extras";
import type { SheetContent } from "./sheet-content";

/** Where the parts of a template are on its sheet; rows and columns from 0. */
export interface Places {
  readonly columns: readonly TemplateColumn[];
  readonly titleRow: number;
  readonly firstFieldRow: number;
  /** Where lines of a team's own stand; null where there are none. */
  readonly linesRow: number | null;
  /** Null where the template has no guiding questions. */
  readonly questionRow: number | null;
  /** The first row of group headings. */
  readonly bandRow: number;
  /** How many rows of group headings there are. */
  readonly bandRows: number;
  readonly headingRow: number;
  /** The rows for the steps. */
  readonly body: Rectangle;
}

const BLANK_STEPS = 12;
/** Blank rows below the steps. */
const SPARE_STEPS = 4;

/**
 * Places the parts of a template, from top to bottom: title, fields, an empty row, lines of the team's own with an
 * empty row below them, questions, group headings, headings, steps.
 *
 * @param extras the optional columns
 */
export function placeTemplate(
  template: Template,
  extras: readonly Role[] = listUsualExtras(template),
  content: SheetContent | null = null,
): Places {
  const columns = template.columns.filter(
    ({ role, optional }) => optional === undefined || extras.some((extra) => extra === role),
  );
  const firstFieldRow = 1;
  const linesRow = firstFieldRow + Math.max(...template.fields.map(({ at }) => at.line + 1)) + 1;
  const lines = content?.lines.length ?? 0;
  const afterFields = lines > 0 ? linesRow + lines + 1 : linesRow;
  const asks = columns.some(({ guidingQuestion }) => guidingQuestion !== undefined);
  const bandRow = asks ? afterFields + 1 : afterFields;
  const bandRows = Math.max(...columns.map(({ bands = [] }) => bands.length));
  const headingRow = bandRow + bandRows;
  return {
    columns,
    titleRow: 0,
    firstFieldRow,
    linesRow: lines > 0 ? linesRow : null,
    questionRow: asks ? afterFields : null,
    bandRow,
    bandRows,
    headingRow,
    body: {
      row: headingRow + 1,
      column: 0,
      rows: content ? countRows(content) : Math.max(BLANK_STEPS, template.example.rows.length + SPARE_STEPS),
      columns: columns.length,
    },
  };
}

/** What stands right below the steps stays there. */
const countRows = ({ rows, tableRows }: SheetContent): number =>
  rows.length > tableRows ? Math.max(1, tableRows) : tableRows + SPARE_STEPS;
