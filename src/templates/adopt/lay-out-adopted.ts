import type { Cell } from "../../sheet/cell";
import type { CellContent, Draft, DraftFormat } from "../../sheet/draft";
import { LOOK } from "../../sheet/look";
import type { Day } from "../../sheet/serial-date";
import { layOutTemplate } from "../layout/lay-out-template";
import { type Places, placeTemplate } from "../layout/place-template";
import type { SheetContent } from "../layout/sheet-content";
import type { Template, TemplateColumn } from "../template";
import { type Adoption, lettersOf, nameColumns } from "./adopt-plan";
import { chooseWidth } from "./choose-width";
import { countTableRows, listRows, makeMove } from "./move-cells";
import { nameHeadings } from "./name-headings";
import { takeColumnFormats, takeContent, takeFormat, takeLinks } from "./take-content";
import type { Move } from "./translate-formula";

/** Lays out a plan as a sheet of a template. Its rows stay in their order, those between and below the steps too. */
export function layOutAdopted(adoption: Adoption, template: Template, today: Day): Draft {
  const { source, columns } = adoption;
  const linesColumn = columns.findIndex(({ to }) => to !== null);
  const derived = deriveTemplate(template, adoption, linesColumn);
  const bare = leaveBlank(adoption, linesColumn);
  const places = placeTemplate(derived, [], bare);
  const { headingRow, body } = places;
  const move = makeMove(adoption, body.row, (index) => body.column + index);

  const content: SheetContent = {
    ...bare,
    ...takeTexts(adoption, move),
    formats: listFormats(adoption, places, linesColumn),
  };
  const draft = layOutTemplate(derived, { today, content });
  return {
    ...draft,
    names: [...draft.names, ...nameHeadings(columns, (index) => ({ row: headingRow, column: body.column + index }))],
    links: takeLinks(source, move),
  };
}

/** The template with the columns that the plan has, and its fields beside them. */
function deriveTemplate(template: Template, adoption: Adoption, linesColumn: number): Template {
  const headings = nameColumns(adoption.columns);
  return {
    ...template,
    columns: adoption.columns.map((one, index) => ({
      ...describeColumn(adoption, one),
      heading: headings[index] ?? "",
    })),
    fields: template.fields.map((field) => ({
      ...field,
      at: { ...field.at, column: field.at.column + linesColumn },
    })),
  };
}

/** As much as the plan holds, but blank: where everything goes follows from its size. */
const leaveBlank = (adoption: Adoption, linesColumn: number): SheetContent => ({
  fields: {},
  lines: adoption.lines.map(() => []),
  linesColumn,
  rows: listRows(adoption).map(() => []),
  tableRows: countTableRows(adoption),
  formats: [],
});

function takeTexts(adoption: Adoption, move: Move): Pick<SheetContent, "fields" | "lines" | "rows"> {
  const { source, columns, lines, fields } = adoption;
  const take = (cell: Cell): CellContent => takeContent(source, cell, move);
  return {
    // A plan that is moved keeps its date.
    fields: {
      "plan-date": "",
      ...Object.fromEntries(fields.map((one) => [one.field, one.isInline ? one.value.value : take(one.value)])),
    },
    lines: lines.map((line) => line.map((placed) => take(placed))),
    rows: listRows(adoption).map((row) => columns.map(({ from }) => (from ? take({ row, column: from.column }) : ""))),
  };
}

/** Section headings look like those of the template; numbers keep the formats they had. */
function listFormats(adoption: Adoption, places: Places, linesColumn: number): readonly DraftFormat[] {
  const { source, plan, columns, lines, fields } = adoption;
  const { body, linesRow, firstFieldRow } = places;
  return [
    ...plan.sections
      .filter(({ row }) => !plan.steps.rows.includes(row))
      .map(({ row }) => ({
        on: { ...body, row: body.row + row - plan.headingRow - 1, rows: 1 },
        format: LOOK.section,
      })),
    ...takeColumnFormats(source, columns, listRows(adoption), (index) => ({ row: body.row, column: index })),
    ...lines.flatMap((line, index) =>
      line.flatMap((cell, across) =>
        takeFormat(source, cell, { row: (linesRow ?? 0) + index, column: linesColumn + across }),
      ),
    ),
    ...fields.flatMap(({ value, to }) =>
      takeFormat(source, value, { row: firstFieldRow + to.at.line, column: linesColumn + to.at.column + 1 }),
    ),
  ];
}

/** A column of the template as it is; one that is kept as a column of its own. */
function describeColumn({ source, plan }: Adoption, { from, to }: Adoption["columns"][number]): TemplateColumn {
  if (to) {
    const { optional: _, ...column } = to;
    return column;
  }
  return {
    role: from?.role ?? null,
    heading: "",
    hint: `Kept from the sheet “${plan.sheet}”${from ? `, column ${lettersOf(from)}` : ""}.`,
    width: from ? chooseWidth(source, plan, from) : 12,
    kind: "text",
  };
}
