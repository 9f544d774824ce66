import type { Cell } from "../../sheet/cell";
import type { CellContent, Draft } from "../../sheet/draft";
import type { CellLink } from "../../sheet/link";
import { LOOK } from "../../sheet/look";
import type { Day } from "../../sheet/serial-date";
import { layOutTemplate } from "../layout/lay-out-template";
import { placeTemplate } from "../layout/place-template";
import type { SheetContent } from "../layout/sheet-content";
import type { Template, TemplateColumn } from "../template";
import { type Adoption, lettersOf, nameColumns } from "./adopt-plan";
import { chooseWidth } from "./choose-width";
import { countTableRows, listRows, makeMove } from "./move-cells";
import { nameHeadings } from "./name-headings";
import { takeContent, takeFormat, takeFormats } from "./take-content";

/** Lays out a plan as a sheet of a template. Its rows stay in their order, those between and below the steps too. */
export function layOutAdopted(adoption: Adoption, template: Template, today: Day): Draft {
  const { source, plan, columns, lines, fields } = adoption;
  const headings = nameColumns(columns);
  const linesColumn = columns.findIndex(({ to }) => to !== null);
  const derived: Template = {
    ...template,
    columns: columns.map((one, i) => ({ ...describeColumn(adoption, one), heading: headings[i] ?? "" })),
    fields: template.fields.map((field) => ({
      ...field,
      at: { ...field.at, column: field.at.column + linesColumn },
    })),
  };
  const rows = listRows(adoption);
  const tableRows = countTableRows(adoption);
  const bare: SheetContent = {
    fields: {},
    lines: lines.map(() => []),
    linesColumn,
    rows: rows.map(() => []),
    tableRows,
    formats: [],
  };
  const { headingRow, linesRow, firstFieldRow, body } = placeTemplate(derived, [], bare);
  const move = makeMove(adoption, body.row, (index) => body.column + index);
  const take = (cell: Cell): CellContent => takeContent(source, cell, move);

  const content: SheetContent = {
    ...bare,
    // A plan that is moved keeps its date.
    fields: {
      "plan-date": "",
      ...Object.fromEntries(fields.map((one) => [one.field, one.isInline ? one.value.value : take(one.value)])),
    },
    lines: lines.map((line) => line.map((placed) => take(placed))),
    rows: rows.map((row) => columns.map(({ from }) => (from ? take({ row, column: from.column }) : ""))),
    formats: [
      ...plan.sections
        .filter(({ row }) => !plan.steps.rows.includes(row))
        .map(({ row }) => ({
          on: { ...body, row: body.row + row - plan.headingRow - 1, rows: 1 },
          format: LOOK.section,
        })),
      ...columns.flatMap(({ from }, i) =>
        from
          ? takeFormats(
              source,
              rows.map((row) => ({ row, column: from.column })),
              { row: body.row, column: i },
            )
          : [],
      ),
      ...lines.flatMap((line, i) =>
        line.flatMap((cell, j) => takeFormat(source, cell, { row: (linesRow ?? 0) + i, column: linesColumn + j })),
      ),
      ...fields.flatMap(({ value, to }) =>
        takeFormat(source, value, { row: firstFieldRow + to.at.line, column: linesColumn + to.at.column + 1 }),
      ),
    ],
  };
  const draft = layOutTemplate(derived, { today, content });
  return {
    ...draft,
    names: [...draft.names, ...nameHeadings(columns, (index) => ({ row: headingRow, column: body.column + index }))],
    links: source.links.flatMap(({ row, column, ...link }): readonly (CellLink & Cell)[] => {
      const to = move({ row, column });
      return to ? [{ ...link, ...to }] : [];
    }),
  };
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
