import type { CellContent, DraftValidation } from "../../sheet/draft";
import { LOOK } from "../../sheet/look";
import type { Rectangle } from "../../sheet/rectangle";
import type { TemplateColumn } from "../template";
import { DATES_ONLY } from "./dates-only";
import type { DraftPart } from "./draft-part";
import { type Choices, formatListSource, hasChoices } from "./lay-out-lists";
import { makePrompt } from "./make-prompt";
import type { Places } from "./place-template";

/**
 * Lays out the rows of the table: blank or with these contents, with help next to each cell.
 *
 * @param choices what there is to choose from; null where that is not known
 */
export function layOutSteps(
  { columns, body }: Places,
  choices: Choices | null,
  rows: readonly (readonly CellContent[])[] = [],
): DraftPart {
  const findCells = (i: number): Rectangle => ({ ...body, column: body.column + i, columns: 1 });
  return {
    cells: rows.length > 0 ? [{ row: body.row, column: body.column, contents: rows }] : [],
    formats: [
      { on: body, format: LOOK.body },
      ...columns.flatMap(({ kind }, i) => (kind === "date" ? [{ on: findCells(i), format: LOOK.date }] : [])),
    ],
    validations: columns.map((column, i) => makeValidation(column, findCells(i), choices)),
  };
}

function makeValidation(
  { heading, guidingQuestion, hint, kind, choices, options }: TemplateColumn,
  on: Rectangle,
  given: Choices | null,
): DraftValidation {
  const prompt = makePrompt(heading, guidingQuestion === undefined ? hint : `${guidingQuestion}\n${hint}`);
  if (kind === "date") return { on, allow: DATES_ONLY, prompt };
  const source = choices && hasChoices(choices, given) ? formatListSource(choices) : options?.join(",");
  return source === undefined ? { on, prompt } : { on, allow: { kind: "list", source, strict: false }, prompt };
}
