import { LOOK } from "../../sheet/look";
import { countLines } from "./count-lines";
import type { DraftPart } from "./draft-part";
import type { Places } from "./place-template";

/**
 * Lays out the group headings above neighboring columns: text in the first cell of the group, its color over all of
 * them, nothing merged.
 */
export function layOutBands(places: Places): DraftPart {
  const { bandRow, bandRows, body } = places;
  if (bandRows === 0) return {};
  const bands = listBands(places);
  return {
    cells: bands.map(({ row, column, text }) => ({ row, column, contents: [[text]] })),
    formats: [
      { on: { ...body, row: bandRow, rows: bandRows }, format: LOOK.bands },
      ...bands.map(({ row, column, widths, ...band }) => ({
        on: { row, column, rows: 1, columns: widths.length },
        format: {
          ...LOOK.band,
          ...(wraps({ ...band, widths }) && { wrap: true }),
          ...(bands.some(
            (other) =>
              other.row === row &&
              (other.column === column + widths.length || other.column + other.widths.length === column),
          ) && LOOK.besideBand),
        },
      })),
    ],
    rowHeights: Array.from({ length: bandRows }, (_, depth) => {
      const lines = bands.filter(({ row }) => row === bandRow + depth).map(countBandLines);
      return { row: bandRow + depth, points: 4 + 15 * Math.max(...lines) };
    }),
  };
}

interface Band {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The widths of its columns, in characters. */
  readonly widths: readonly number[];
}

/** Neighboring columns of the same group share one band. */
const listBands = ({ columns, bandRow, bandRows, body }: Places): readonly Band[] =>
  Array.from({ length: bandRows }, (_, depth) => {
    const texts = columns.map(({ bands = [] }) => bands[depth]);
    return texts.flatMap((text, i) => {
      if (text === undefined || text === texts[i - 1]) return [];
      const end = texts.findIndex((other, j) => j > i && other !== text);
      const own = columns.slice(i, end < 0 ? texts.length : end);
      return [{ text, row: bandRow + depth, column: body.column + i, widths: own.map(({ width }) => width) }];
    });
  }).flat();

/** A text too long for its group wraps in the first column of the group; a shorter one runs across the group. */
const wraps = ({ text, widths }: Pick<Band, "text" | "widths">): boolean =>
  text.length > 0.75 * widths.reduce((sum, width) => sum + width, 0);

const countBandLines = (band: Band): number => (wraps(band) ? countLines(band.text, (band.widths[0] ?? 0) - 2) : 1);
