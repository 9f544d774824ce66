import type { Template } from "./template";

/** The upper left of a template's sheet with its example, for a picture that one can read. */
export interface Preview {
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  /** As many columns as fit; `width` in characters. */
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly kind: "text" | "date" }[];
  /** One text for each column; a date as days from today: `+14`. */
  readonly rows: readonly (readonly string[])[];
}

/** In characters, of all columns together, and of one: so that short words are not broken. */
const WIDTH = 105;
const [NARROWEST, WIDEST] = [17, 24];
const FIELDS = 2;
const ROWS = 4;

/**
 * Picks from a template what its preview shows.
 *
 * @example
 * previewTemplate(actionPlan).columns[3].heading // "Owner"
 */
export function previewTemplate({ fields, columns, example }: Template): Preview {
  const filled = fields.flatMap(({ field, label }) => {
    const text = example.fields[field];
    return text === undefined ? [] : [{ label, text }];
  });
  const all = columns
    .filter(({ optional }) => optional === undefined)
    .map(({ heading, width, kind }) => ({ heading, width: Math.min(WIDEST, Math.max(NARROWEST, width)), kind }));
  const shown = all.filter((_, i) => all.slice(0, i + 1).reduce((sum, { width }) => sum + width, 0) <= WIDTH);
  return {
    title: example.title,
    fields: filled.slice(0, FIELDS),
    columns: shown,
    rows: example.rows.slice(0, ROWS).map((row) => row.slice(0, shown.length)),
  };
}
