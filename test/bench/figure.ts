/** One thing that was measured, and what it is to be. */
export interface Figure {
  readonly figure: string;
  /** Null where it could not be measured here. */
  readonly value: number | null;
  /** It is to be no more than this; null where it is only told. */
  readonly goal: number | null;
  /** Null where there is nothing to compare. */
  readonly met: boolean | null;
  /** Why it could not be measured, or what it is made of. */
  readonly note?: string;
}

/**
 * A figure that is to be no more than its goal.
 *
 * @example atMost("check / JSON.parse, 1,000 steps", 1.1, 1.2).met // true
 */
export const atMost = (figure: string, value: number, goal: number, note?: string): Figure => ({
  figure,
  value: round(value),
  goal,
  met: value <= goal,
  ...(note !== undefined && { note }),
});

/** A figure without a goal, which helps to read the others. */
export const told = (figure: string, value: number, note?: string): Figure => ({
  figure,
  value: round(value),
  goal: null,
  met: null,
  ...(note !== undefined && { note }),
});

export const notMeasured = (figure: string, goal: number | null, note: string): Figure => ({
  figure,
  value: null,
  goal,
  met: null,
  note,
});

/** The figures as a table, one a line, for whoever reads them in a terminal. */
export function writeTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ figure }) => figure.length));
  const lines = figures.map(({ figure, value, goal, met, note }) => [
    figure.padEnd(width),
    (value === null ? "–" : write(value)).padStart(9),
    (goal === null ? "" : write(goal)).padStart(9),
    (met === null ? "" : met ? "yes" : "no").padEnd(4),
    note ?? "",
  ]);
  const head = ["figure".padEnd(width), "value".padStart(9), "goal".padStart(9), "met ", ""];
  return [head, ...lines].map((cells) => cells.join("  ").trimEnd()).join("\n");
}

/** Three digits tell two figures apart; more would only be noise. */
const round = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

const write = (value: number): string => value.toLocaleString("en");
