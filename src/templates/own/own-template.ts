import type { Field, Role } from "../../plan/role";
import type { CellFormat } from "../../sheet/draft";
import type { ChoiceList } from "../choice-lists";

/**
 * A team's own template, as the JSON of its file and of what a workbook keeps has it; cells as in Excel (`"B4"`). It
 * holds the layout of a plan's sheet and none of its contents. Described for other programs by
 * docs/team-template.schema.json.
 */
export interface OwnTemplate {
  readonly $schema?: string;
  readonly format: 1;
  /** Lower-case words with hyphens: `hygiene-plan`. Sheets made from it are known by this. */
  readonly id: string;
  /** Also the sheet's name. */
  readonly title: string;
  readonly purpose: string;
  /** The row of the headings, as Excel numbers it. */
  readonly headingRow: number;
  /** From the left to the right. */
  readonly columns: readonly OwnColumn[];
  readonly fields: readonly OwnField[];
  /** Titles, questions and other texts above the headings. */
  readonly texts: readonly OwnText[];
  /** How cells look; later ones win. */
  readonly looks: readonly OwnLook[];
  /** Of the columns from A on, in characters. */
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  /** Blocks above the steps whose cells are one: `"C5:D5"`. */
  readonly merges?: readonly string[];
  /** The style of its Excel table; null for plain cells. */
  readonly table: string | null;
  readonly landscape: boolean;
}

export interface OwnColumn {
  /** Its letters: `"C"`. */
  readonly column: string;
  /** What it is for; null for nothing that the check knows, absent where its heading says it. */
  readonly role?: Role | null;
  /** `""` where the heading stands in a row above. */
  readonly heading: string | number | boolean;
  /** Shown next to a selected cell. */
  readonly hint?: string;
  readonly choices?: OwnChoices;
  readonly numberFormat?: string;
}

/** Entries to choose from; or one of the lists that are filled from the workbook, such as `"people"`. */
export type OwnChoices = ChoiceList | readonly string[];

export interface OwnField {
  /** What it is for; null where only its label says it. */
  readonly field: Field | null;
  /** `""` for a cell without a label. */
  readonly label: string;
  /** The cell of the label. */
  readonly cell: string;
  /** The cell of the value; the same as of the label where both stand in one. */
  readonly value: string;
  readonly hint?: string;
  readonly choices?: OwnChoices;
  readonly numberFormat?: string;
}

export interface OwnText {
  readonly cell: string;
  readonly text: string;
}

export interface OwnLook extends Pick<
  CellFormat,
  | "fill"
  | "color"
  | "bold"
  | "italic"
  | "size"
  | "wrap"
  | "horizontal"
  | "vertical"
  | "indent"
  | "numberFormat"
  | "borders"
> {
  readonly on: string;
}

/** What a template may hold at most; larger ones are refused. */
export const MOST = {
  bytes: 256 * 1024,
  columns: 60,
  fields: 60,
  texts: 300,
  looks: 1000,
  merges: 300,
  choices: 200,
  /** Characters of any text. */
  text: 2000,
  rows: 200,
} as const;

/** Where the schema of these files is published. */
export const SCHEMA = "https://action-plan.example/docs/team-template.schema.json";
