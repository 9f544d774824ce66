import type { Rectangle } from "../sheet/rectangle";
import { LOOK } from "../sheet/look";
import { countLines } from "./count-lines";
import type { DraftPart } from "./lay-out-template";
import type { Places } from "./place-template";
import type { TemplateColumn } from "./template";

/** What stands above the steps: the guiding questions, the group headings, and the headings of the table. */
export function layOutHeadings(places: Places): DraftPart {
  const { columns, questionRow, bandRow, bandRows, headingRow } = places;
  const bands = bandsOf(places);
  const questions = columns.map(({ guidingQuestion = "" }) => guidingQuestion);
  const headings = columns.map(({ heading }) => heading);
  const questionRows = questionRow === null ? [] : [questionRow];
  return {
    cells: [
      ...questionRows.map((row) => ({ row, column: 0, contents: [questions] })),
      ...bands.map(({ on, text }) => ({ row: on.row, column: on.column, contents: [[text]] })),
      { row: headingRow, column: 0, contents: [headings] },
    ],
    formats: [
      ...questionRows.map((row) => ({ on: wholeRow(row, columns), format: LOOK.question })),
      ...(bandRows > 0 ? [{ on: { row: bandRow, column: 0, rows: bandRows, columns: columns.length }, format: LOOK.aboveHeadings }] : []),
      ...bands.map((band) => ({ on: band.on, format: { ...LOOK.band, wrap: wraps(band, columns) } })),
      { on: wholeRow(headingRow, columns), format: LOOK.heading },
    ],
    rowHeights: [
      ...questionRows.map((row) => ({ row, points: 4 + 12 * mostLines(questions, columns, (width) => width * 1.4) })),
      ...bandHeights(bands, places),
      { row: headingRow, points: 6 + 15 * mostLines(headings, columns, (width) => width - FILTER_BUTTON) },
    ],
  };
}

/** The characters that a heading's filter button covers. */
const FILTER_BUTTON = 3;

const wholeRow = (row: number, columns: readonly TemplateColumn[]): Rectangle => ({ row, column: 0, rows: 1, columns: columns.length });

const mostLines = (texts: readonly string[], columns: readonly TemplateColumn[], room: (width: number) => number): number =>
  Math.max(...texts.map((text, i) => countLines(text, room(columns[i]?.width ?? 0))));

interface Band {
  readonly on: Rectangle;
  readonly text: string;
}

/** Neighbouring columns of the same group share one band. */
const bandsOf = ({ columns, bandRow, bandRows }: Places): readonly Band[] =>
  Array.from({ length: bandRows }, (_, depth) => {
    const texts = columns.map(({ bands = [] }) => bands[depth]);
    return texts.flatMap((text, column) => {
      if (text === undefined || text === texts[column - 1]) return [];
      const end = texts.findIndex((other, i) => i > column && other !== text);
      return [{ text, on: { row: bandRow + depth, column, rows: 1, columns: (end < 0 ? texts.length : end) - column } }];
    });
  }).flat();

/** A text too long for the width of its group wraps in the group's first column; a shorter one runs on across it. */
const wraps = ({ on, text }: Band, columns: readonly TemplateColumn[]): boolean =>
  text.length > 0.75 * columns.slice(on.column, on.column + on.columns).reduce((sum, { width }) => sum + width, 0);

const bandHeights = (bands: readonly Band[], { columns, bandRow, bandRows }: Places) =>
  Array.from({ length: bandRows }, (_, depth) => {
    const lines = bands
      .filter(({ on }) => on.row === bandRow + depth)
      .map((band) => (wraps(band, columns) ? countLines(band.text, (columns[band.on.column]?.width ?? 0) - 2) : 1));
    return { row: bandRow + depth, points: 4 + 15 * Math.max(...lines) };
  });
