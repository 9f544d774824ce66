import { PALETTE } from "../sheet/look";
import { placeTemplate } from "./place-template";
import type { Template } from "./template";

const WIDTH = 160;
const HEIGHT = 100;
const MARGIN = 6;
const STEPS = 5;

/**
 * Draws a small picture of a template's sheet, 160 × 100 pixels, as SVG: its fields, group headings, headings and rows.
 */
export function drawTemplate(template: Template): string {
  const { columns, bandRows } = placeTemplate(template);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const left = (column: number) =>
    MARGIN + (columns.slice(0, column).reduce((sum, { width }) => sum + width, 0) / total) * (WIDTH - 2 * MARGIN);
  const box = (from: number, to: number, y: number, height: number, fill: string) =>
    drawRect(left(from).toFixed(1), y, (left(to) - left(from) - 1).toFixed(1), height, fill);

  const fieldsTop = 19;
  const bandTop = fieldsTop + 8 * Math.max(...template.fields.map(({ at }) => at.line + 1)) + 3;
  const headingTop = bandTop + 6 * bandRows;
  const stepHeight = (HEIGHT - MARGIN - headingTop - 9) / STEPS;
  const everyColumn = (y: number, height: number, fill: string) =>
    columns.map((_, i) => box(i, i + 1, y, height, fill));

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    drawRect(0, 0, WIDTH, HEIGHT, PALETTE.white),
    drawRect(MARGIN, 7, template.title.length * 3.4, 7, PALETTE.navy),
    ...template.fields.map(({ at }) =>
      box(at.column + 1, at.column + 1 + at.across, fieldsTop + 8 * at.line, 6, PALETTE.mist),
    ),
    ...columns.flatMap(({ bands = [] }, i) =>
      bands.map((_, depth) => box(i, i + 1, bandTop + 6 * depth, 5, PALETTE.line)),
    ),
    ...everyColumn(headingTop, 8, PALETTE.navy),
    ...Array.from({ length: STEPS }, (_, i) =>
      everyColumn(headingTop + 9 + i * stepHeight, stepHeight - 1, PALETTE.mist),
    ).flat(),
    "</svg>",
  ].join("");
}

const drawRect = (x: number | string, y: number, width: number | string, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
