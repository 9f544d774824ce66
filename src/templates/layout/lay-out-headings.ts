import { LOOK } from "../../sheet/look";
import type { Rectangle } from "../../sheet/rectangle";
import type { TemplateColumn } from "../template";
import { countLines } from "./count-lines";
import type { DraftPart } from "./draft-part";
import type { Places } from "./place-template";

/** Lays out the headings of the table and above them the guiding questions, which can be folded away. */
export function layOutHeadings(places: Places): DraftPart {
  const { columns, questionRow, headingRow, body } = places;
  const questions = columns.map(({ guidingQuestion = "" }) => guidingQuestion);
  const headings = columns.map(({ heading }) => heading);
  const questionRows = questionRow === null ? [] : [questionRow];
  return {
    cells: [
      ...questionRows.map((row) => ({ row, column: body.column, contents: [questions] })),
      { row: headingRow, column: body.column, contents: [headings] },
    ],
    formats: [
      ...questionRows.map((row) => ({ on: wholeRow(row, places), format: LOOK.question })),
      { on: wholeRow(headingRow, places), format: LOOK.heading },
    ],
    rowHeights: [
      ...questionRows.map((row) => ({
        row,
        points: 5 + 12 * mostLines(questions, columns, (width) => (width - INDENT) * SMALL_TEXT),
      })),
      { row: headingRow, points: 6 + 15 * mostLines(headings, columns, (width) => width - FILTER_BUTTON) },
    ],
    foldableRows: questionRows,
  };
}

/**
 * The small italics of a question are narrower than a digit of the standard font, though not in every substitute font.
 */
const SMALL_TEXT = 1.25;
/** The space at the left and right of a cell, in characters. */
const INDENT = 2;
/** What the filter button of a heading covers, in characters. */
const FILTER_BUTTON = 3;

const wholeRow = (row: number, { body }: Places): Rectangle => ({ ...body, row, rows: 1 });

const mostLines = (
  texts: readonly string[],
  columns: readonly TemplateColumn[],
  room: (width: number) => number,
): number => Math.max(...texts.map((text, i) => countLines(text, room(columns[i]?.width ?? 0))));
