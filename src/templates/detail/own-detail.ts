import { formatRectangle, readRectangle } from "../../sheet/a1";
import type { Draft } from "../../sheet/draft";
import type { OwnTemplate } from "../own/own-template";
import type { DetailedStep } from "./detailed-step";
import { joinToStep, PART_OF } from "./lay-out-detail";

/** A team's own template with a line above all else for the step of a sub-plan, and a blank one below it. */
export function makeOwnDetailTemplate(template: OwnTemplate): OwnTemplate {
  const { fields, texts, looks, heights, merges, headingRow } = template;
  return {
    ...template,
    headingRow: headingRow + LINES,
    texts: texts.map((text) => ({ ...text, cell: lower(text.cell) })),
    fields: [
      { field: "part-of", label: `${PART_OF}:`, cell: "A1", value: "B1" },
      ...fields.map((field) => ({ ...field, cell: lower(field.cell), value: lower(field.value) })),
    ],
    looks: [{ on: "A1", bold: true }, ...looks.map((look) => ({ ...look, on: lower(look.on) }))],
    heights: heights.map(({ row, points }) => ({ row: row + LINES, points })),
    ...(merges && { merges: merges.map(lower) }),
  };
}

/** The sheet of such a template as the sub-plan of a step. */
export const joinOwnToStep = (draft: Draft, step: DetailedStep): Draft =>
  joinToStep({ ...draft, cells: [...draft.cells, { ...SAID, contents: [[step.content]] }] }, step, SAID, LINK);

const LINES = 2;
const SAID = { row: 0, column: 1 };
const LINK = { row: 0, column: 2 };

function lower(address: string): string {
  const block = readRectangle(address);
  return formatRectangle({ ...block, row: block.row + LINES });
}
