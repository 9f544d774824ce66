import { PALETTE } from "../sheet/look";
import { placeTemplate } from "./place-template";
import type { Template } from "./template";

const WIDTH = 160;
const HEIGHT = 100;
const MARGIN = 6;
const STEPS = 5;

/** A small picture of a template's sheet, 160 × 100, as SVG: its fields, group headings, headings and rows where they stand. */
export function drawTemplate(template: Template): string {
  const { columns, bandRows } = placeTemplate(template);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const left = (column: number) =>
    MARGIN + (columns.slice(0, column).reduce((sum, { width }) => sum + width, 0) / total) * (WIDTH - 2 * MARGIN);
  const box = (from: number, to: number, y: number, height: number, fill: string) =>
    `<rect x="${left(from).toFixed(1)}" y="${String(y)}" width="${(left(to) - left(from) - 1).toFixed(1)}" height="${String(height)}" fill="${fill}"/>`;

  const fieldsTop = 19;
  const bandTop = fieldsTop + 8 * Math.max(...template.fields.map(({ at }) => at.line + 1)) + 3;
  const headingTop = bandTop + 6 * bandRows;
  const stepHeight = (HEIGHT - MARGIN - headingTop - 9) / STEPS;
  const everyColumn = (y: number, height: number, fill: string) =>
    columns.map((_, i) => box(i, i + 1, y, height, fill));

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}">`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${PALETTE.white}"/>`,
    `<rect x="${String(MARGIN)}" y="7" width="${String(template.title.length * 3.4)}" height="7" rx="1" fill="${PALETTE.navy}"/>`,
    ...template.fields.map(({ at, initial }) =>
      box(
        at.column + 1,
        at.column + 1 + at.across,
        fieldsTop + 8 * at.line,
        6,
        initial === undefined || initial === "today" ? PALETTE.cream : PALETTE.mist,
      ),
    ),
    ...columns.flatMap(({ bands = [] }, i) =>
      bands.map((_, depth) => box(i, i + 1, bandTop + 6 * depth, 5, PALETTE.sky)),
    ),
    ...everyColumn(headingTop, 8, PALETTE.navy),
    ...Array.from({ length: STEPS }, (_, i) =>
      everyColumn(headingTop + 9 + i * stepHeight, stepHeight - 1, PALETTE.mist),
    ).flat(),
    "</svg>",
  ].join("");
}
