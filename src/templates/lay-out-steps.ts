import type { CellContent, DraftValidation } from "../sheet/draft";
import { LOOK } from "../sheet/look";
import type { Rectangle } from "../sheet/rectangle";
import type { Day } from "../sheet/serial-date";
import { DATES_ONLY } from "./dates-only";
import type { DraftPart } from "./draft-part";
import { formatListSource } from "./lay-out-lists";
import { makePrompt } from "./make-prompt";
import type { Places } from "./place-template";
import type { TemplateColumn, TemplateExample } from "./template";

/** Lays out the rows of the table: blank or with the example, with help next to each cell. */
export function layOutSteps({ columns, body }: Places, today: Day, example: TemplateExample | null): DraftPart {
  const findCells = (i: number): Rectangle => ({ ...body, column: body.column + i, columns: 1 });
  return {
    cells: example
      ? [
          {
            row: body.row,
            column: body.column,
            contents: example.rows.map((row) => columns.map(readExample(row, today))),
          },
        ]
      : [],
    formats: [
      { on: body, format: LOOK.body },
      ...columns.flatMap(({ kind }, i) => (kind === "date" ? [{ on: findCells(i), format: LOOK.date }] : [])),
    ],
    validations: columns.map((column, i) => makeValidation(column, findCells(i))),
  };
}

/** An optional column has no text in the example. */
const readExample =
  (row: readonly string[], today: Day) =>
  ({ kind }: TemplateColumn, i: number): CellContent => {
    const text = row[i] ?? "";
    return kind === "date" && text !== "" ? today + Number(text) : text;
  };

function makeValidation(
  { heading, guidingQuestion, hint, kind, choices }: TemplateColumn,
  on: Rectangle,
): DraftValidation {
  const prompt = makePrompt(heading, guidingQuestion === undefined ? hint : `${guidingQuestion}\n${hint}`);
  if (kind === "date") return { on, allow: DATES_ONLY, prompt };
  return choices
    ? { on, allow: { kind: "list", source: formatListSource(choices), strict: false }, prompt }
    : { on, prompt };
}
