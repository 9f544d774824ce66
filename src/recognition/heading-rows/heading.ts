import type { Meaning } from "../phrases/read-heading";

/** The heading of one table: a row or several, over neighbouring columns. Rows and columns are those of the sheet. */
export interface Heading {
  readonly first: number;
  readonly last: number;
  /** From its leftmost to its rightmost column; a column without a heading has the text `""`. */
  readonly cells: readonly HeadingCell[];
  /** How much it says about an action plan: about 1 for each thing a plan has. */
  readonly score: number;
  /** The share of its cells whose words are known. */
  readonly known: number;
}

export interface HeadingCell {
  readonly column: number;
  /** As it stands in the lowest row that is filled, spaces folded. */
  readonly text: string;
  /** With what stands above it, from the top. */
  readonly full: string;
  readonly meaning: Meaning | null;
}

export const leftOf = ({ cells }: Heading): number => cells[0]?.column ?? 0;

export const rightOf = ({ cells }: Heading): number => cells.at(-1)?.column ?? 0;
