import type { Role } from "../plan/role";
import type { CellContent, Draft } from "../sheet/draft";
import { LOOK, PAGE_OF_PAGES, TABLE_STYLE } from "../sheet/look";
import { oneCell } from "../sheet/rectangle";
import type { Day } from "../sheet/serial-date";
import { type DraftPart, joinParts } from "./draft-part";
import { formatTableName } from "./format-table-name";
import { joinBlocks } from "./join-blocks";
import { layOutBands } from "./lay-out-bands";
import { layOutFields } from "./lay-out-fields";
import { layOutHeadings } from "./lay-out-headings";
import { layOutSteps } from "./lay-out-steps";
import { type Places, placeTemplate } from "./place-template";
import type { SheetContent } from "./sheet-content";
import type { Template, TemplateColumn } from "./template";

export interface LayoutOptions {
  /** In the date system of the workbook. */
  readonly today: Day;
  /** With the template's filled example. */
  readonly withExample?: boolean;
  /** With these contents. */
  readonly content?: SheetContent;
  /** The optional columns that are wanted. */
  readonly extras?: readonly Role[];
}

/**
 * Lays a template out as a sheet to be written; its drop-downs choose from the sheet of `layOutLists`.
 * @example
 * layOutTemplate(actionPlan, { today: 46348, withExample: true, extras: ["status"] }).name; // "Action Plan"
 */
export function layOutTemplate(template: Template, options: LayoutOptions): Draft {
  const { today, withExample = false, extras = [], content = null } = options;
  const places = placeTemplate(template, extras, content);
  const { headingRow, bandRow, body, columns } = places;
  const example = withExample ? template.example : null;
  const rows = example?.rows.map((row) => columns.map(readExample(row, today)));
  const parts = joinParts([
    layOutTitle(template, places),
    layOutFields(template, places, today, content?.fields ?? example?.fields),
    layOutLines(places, content),
    layOutBands(places),
    layOutHeadings(places),
    layOutSteps(places, content?.rows ?? rows),
    { formats: content?.formats ?? [] },
  ]);
  return {
    ...parts,
    name: template.title,
    cells: [joinBlocks(parts.cells)],
    columnWidths: columns.map(({ width }) => width),
    tables: [
      {
        name: formatTableName(template),
        rectangle: { ...body, row: headingRow, rows: body.rows + 1 },
        style: TABLE_STYLE,
        bandedRows: true,
      },
    ],
    frozenRows: headingRow + 1,
    print: {
      landscape: true,
      titleRows: { first: bandRow, last: headingRow },
      header: template.title,
      footer: PAGE_OF_PAGES,
    },
    select: { row: places.firstFieldRow, column: 1 },
    tabColor: LOOK.heading.fill,
  };
}

const layOutLines = ({ linesRow, body }: Places, content: SheetContent | null): DraftPart =>
  linesRow === null || content === null
    ? {}
    : {
        formats: [
          { on: { row: linesRow, column: 0, rows: content.lines.length, columns: body.columns }, format: LOOK.line },
        ],
        cells: content.lines.map((line, i) => ({ row: linesRow + i, column: content.linesColumn, contents: [line] })),
      };

/** An optional column has no text in the example. */
const readExample =
  (row: readonly string[], today: Day) =>
  ({ kind }: TemplateColumn, i: number): CellContent => {
    const text = row[i] ?? "";
    return kind === "date" && text !== "" ? today + Number(text) : text;
  };

const layOutTitle = ({ title }: Template, { titleRow, body }: Places): DraftPart => ({
  cells: [{ row: titleRow, column: 0, contents: [[title]] }],
  formats: [{ on: oneCell({ row: titleRow, column: body.column }), format: LOOK.title }],
  rowHeights: [{ row: titleRow, points: 30 }],
});
