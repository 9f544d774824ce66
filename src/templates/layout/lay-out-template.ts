import { BUILT_MARK } from "../../plan/built-sheet";
import type { Field, Role } from "../../plan/role";
import type { CellContent, Draft } from "../../sheet/draft";
import { LOOK, PAGE_OF_PAGES, TABLE_STYLE } from "../../sheet/look";
import { oneCell } from "../../sheet/rectangle";
import type { Day } from "../../sheet/serial-date";
import { formatTableName } from "../format-table-name";
import type { Template, TemplateColumn, TemplateExample } from "../template";
import { type DraftPart, joinParts } from "./draft-part";
import { joinBlocks } from "./join-blocks";
import { layOutBands } from "./lay-out-bands";
import { layOutFields } from "./lay-out-fields";
import { layOutHeadings } from "./lay-out-headings";
import type { Choices } from "./lay-out-lists";
import { layOutSteps } from "./lay-out-steps";
import { type Places, placeTemplate } from "./place-template";
import type { SheetContent } from "./sheet-content";

export interface LayoutOptions {
  /** In the date system of the workbook. */
  readonly today: Day;
  /** With the template's filled example. */
  readonly withExample?: boolean;
  /** With these contents. */
  readonly content?: SheetContent;
  /** The optional columns that are wanted; by default those that are usual. */
  readonly extras?: readonly Role[];
  /** What the plan is called: its title, and the sheet's name; by default the template's. */
  readonly title?: string;
  /** What some fields hold at first; a date as its day. */
  readonly fields?: Readonly<Partial<Record<Field, CellContent>>>;
  /** What there is to choose from, so that a drop-down without choices is left out; by default all are there. */
  readonly choices?: Choices;
}

/**
 * Lays a template out as a sheet to be written; its drop-downs choose from the sheet of `layOutLists`.
 * @example
 * layOutTemplate(actionPlan, { today: 46348, withExample: true, extras: ["status"] }).name // "Action Plan"
 */
export function layOutTemplate(template: Template, options: LayoutOptions): Draft {
  const { today, withExample = false, extras, content = null, choices = null } = options;
  const places = placeTemplate(template, extras, content);
  const { headingRow, bandRow, body, columns } = places;
  const example = withExample ? template.example : null;
  const rows = example?.rows.map((_, row) => columns.map(readExample(example, row, today)));
  const given = { ...(content ?? example)?.fields, ...options.fields };
  const name = options.title ?? template.title;
  const title = options.title ?? example?.title ?? template.title;
  const parts = joinParts([
    layOutTitle(title, places),
    layOutFields(template, places, { today, given, choices }),
    layOutLines(places, content),
    layOutBands(places),
    layOutHeadings(places),
    layOutSteps(places, choices, content?.rows ?? rows),
    { formats: content?.formats ?? [] },
  ]);
  return {
    ...parts,
    name,
    names: [...parts.names, ...(template.isCompanion === true ? [BUILT_MARK] : [])],
    cells: [joinBlocks(parts.cells)],
    columnWidths: columns.map(({ width }) => width),
    tables: [
      {
        name: formatTableName(template),
        rectangle: { ...body, row: headingRow, rows: body.rows + 1 },
        style: TABLE_STYLE,
        bandedRows: false,
      },
    ],
    frozenRows: headingRow + 1,
    frozenColumns: 1,
    print: {
      landscape: true,
      titleRows: { first: bandRow, last: headingRow },
      header: title.replaceAll("&", "&&"),
      signature: SIGNATURE,
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

const readExample =
  ({ rows, optional = {} }: TemplateExample, row: number, today: Day) =>
  ({ kind, role, optional: isOptional }: TemplateColumn, i: number): CellContent => {
    const text = (isOptional === undefined ? rows[row]?.[i] : role && optional[role]?.[row]) ?? "";
    return kind === "date" && text !== "" ? today + Number(text) : text;
  };

/** For whoever signs on paper. */
const SIGNATURE = `Prepared by ${"_".repeat(28)}  Date ${"_".repeat(14)}`;

const layOutTitle = (title: string, { titleRow, body }: Places): DraftPart => ({
  cells: [{ row: titleRow, column: 0, contents: [[title]] }],
  formats: [{ on: oneCell({ row: titleRow, column: body.column }), format: LOOK.title }],
  rowHeights: [{ row: titleRow, points: 30 }],
});
