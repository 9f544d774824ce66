/**
 * Widths in characters of the standard font (Calibri 11, 7 pixels a digit) and heights in points, as pixels on the
 * screen.
 */

// documented: https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths
export const widthInPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) + 5;

export const widthInCharacters = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

export const heightInPixels = (points: number): number => Math.round((points * 4) / 3);

export const heightInPoints = (pixels: number): number => (pixels * 3) / 4;

/** Of a row that nobody made higher or lower: 15 points. */
export const STANDARD_HEIGHT = 20;
