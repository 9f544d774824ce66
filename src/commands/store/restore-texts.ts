/**
 * The value with texts where Office.js has made dates of them: it takes every text of the form `Date(…)` in a setting
 * for a date. `Date(2027)` is known by its number; of `Date(s)` nothing is left but that it was no number, and it is by
 * far the most common.
 *
 * @example restoreTexts({ heading: new Date(NaN) }) // { heading: "Date(s)" }
 */
export function restoreTexts(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Date(s)" : `Date(${value.getTime()})`;
  if (Array.isArray(value)) return value.map(restoreTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restoreTexts(one)]));
}
