import type { CellContent } from "../sheet/draft";

/**
 * A sheet that the add-in keeps up to date among what people type: lines above, then blocks, one below the other, each an Excel
 * table under its title. All blocks have the same columns. Every line carries a mark in the hidden last column; it tells what the
 * add-in wrote, and by that what people typed over.
 */
export interface Page {
  readonly name: string;
  readonly columns: readonly PageColumn[];
  /** The lines above the blocks, from the first row on. */
  readonly head: readonly FixedLine[];
  readonly blocks: readonly Block[];
}

export interface PageColumn {
  readonly id: string;
  readonly heading: string;
  /** In characters; the mark's column is hidden. */
  readonly width: number;
  readonly kind: "text" | "date" | "link" | "mark";
  readonly centered?: boolean;
  /** Changes as time goes by, or tells of other changes: not told as a change by itself, and emptied when the plan no longer has the line. */
  readonly quiet?: boolean;
}

export interface Block {
  /** The name wished for its Excel table. */
  readonly table: string;
  readonly title: FixedLine;
  readonly lines: readonly Line[];
  /** What its lines are told by. */
  keyOf(contents: Texts): Key;
  /** How a summary of changes calls a line. */
  nameOf(contents: Texts): string;
  /** What is said in a line's remarks when the plan no longer has it but somebody typed in it. */
  readonly goneRemark: string;
}

/** Column id → what stands there; a column that is absent is left empty. */
export type Line = Readonly<Partial<Record<string, CellContent>>>;

/** Column id → what is seen there. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** A line that is always there, found again by its mark. */
export interface FixedLine {
  readonly id: string;
  /** Kept in the mark; without full stops. */
  readonly state?: string;
  readonly contents: Line;
}

/** Lines of one group are never taken for lines of another, however alike their texts are. */
export interface Key {
  readonly group: string;
  readonly text: string;
}

export const REMARKS = "remarks";

/** The words of every link; a column of links always shows them. */
export const LINK_WORDS = "Open";

/** What a content looks like in its cell, as text. */
export const shownIn = ({ kind }: Pick<PageColumn, "kind">, content: CellContent | undefined): string => {
  if (content === undefined) return "";
  if (typeof content === "object") return kind === "link" ? LINK_WORDS : content.formula;
  return String(content).replaceAll("\r\n", "\n");
};

export const textsOf = (columns: readonly PageColumn[], line: Line): Texts =>
  Object.fromEntries(columns.map((column) => [column.id, shownIn(column, line[column.id])]));
