import type { CellContent, CellFormat } from "../../sheet/draft";

/**
 * A sheet that the add-in keeps up to date among what people type: lines above, then blocks, one below the other, each
 * an Excel table under its title. All blocks have the same columns, though not always the same headings. Every line
 * carries a mark in the hidden last column; it tells what the add-in wrote, and by that what people typed over.
 */
export interface Page {
  readonly name: string;
  readonly columns: readonly PageColumn[];
  /** The lines above the blocks, from the first row on. */
  readonly head: readonly FixedLine[];
  readonly blocks: readonly Block[];
  /** Whether the tables have buttons to filter and to sort by. */
  readonly filters: boolean;
  /** How the lines of its tables look, where it is not as on the other sheets. */
  readonly look?: CellFormat;
}

export interface PageColumn {
  readonly id: string;
  readonly heading: string;
  /** In characters; the mark's column is hidden. */
  readonly width: number;
  /** A week has its Monday in the title of the block, and marks below. */
  readonly kind: "text" | "date" | "link" | "week" | "mark";
  readonly centered?: boolean;
  /**
   * Changes over time or because of other changes: not reported as a change itself, and emptied when the plan no longer
   * has the line.
   */
  readonly quiet?: boolean;
  /** New sheets do without it; those that have it keep it. */
  readonly retired?: boolean;
}

export interface Block {
  /** The preferred name of its Excel table. */
  readonly table: string;
  readonly title: FixedLine;
  /** Column id → its heading in this block, where it differs from the rest of the page. */
  readonly headings?: Texts;
  readonly lines: readonly Line[];
  /** What identifies a line. */
  getKey(contents: Texts): Key;
  /** How a summary of changes calls a line. */
  getName(contents: Texts): string;
  /** The remark of a line that the plan no longer has but in which somebody typed. */
  readonly goneRemark: string;
  /** New sheets do without it; those that have it are still brought up to date. */
  readonly retired?: boolean;
}

/** Column id → its content; a column that is absent is left empty. */
export type Line = Readonly<Partial<Record<string, CellContent>>>;

/** Column id → what is visible there. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** A line that every page has; it is found again by its mark. */
export interface FixedLine {
  readonly id: string;
  /** Kept in the mark; without full stops. */
  readonly state?: string;
  readonly contents: Line;
}

/** Lines of one group are never taken for lines of another, however similar their texts are. */
export interface Key {
  readonly group: string;
  readonly text: string;
}

/** The page's columns under the headings of one of its blocks. */
export const getColumns = (
  { columns }: Pick<Page, "columns">,
  { headings = {} }: Pick<Block, "headings">,
): readonly PageColumn[] => columns.map((column) => ({ ...column, heading: headings[column.id] ?? column.heading }));

export const REMARKS = "remarks";

/** The words of every link; a column of links always shows them. */
export const LINK_WORDS = "Open";

/** What replaces a link whose step is no longer in the plan. */
export const GONE_WORD = "gone";

/** What a content looks like in its cell, as text. */
export const formatShown = ({ kind }: Pick<PageColumn, "kind">, content: CellContent | undefined): string => {
  if (content === undefined) return "";
  if (typeof content === "object") return kind === "link" ? LINK_WORDS : content.formula;
  return String(content).replaceAll("\r\n", "\n");
};

export const formatTexts = (columns: readonly PageColumn[], line: Line): Texts =>
  Object.fromEntries(columns.map((column) => [column.id, formatShown(column, line[column.id])]));
