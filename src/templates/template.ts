import type { Field, Role } from "../plan/role";
import type { Day } from "../sheet/serial-date";
import type { ChoiceList } from "./choice-lists";

/** A sheet that a team fills in, as data; `layOutTemplate` turns it into a draft. */
export interface Template {
  /** `action-plan`; its name on the command line and in `plan.template`. */
  readonly id: string;
  /** Also the sheet's name: `Action Plan`. */
  readonly title: string;
  /** One sentence for the gallery: what it is for. */
  readonly purpose: string;
  /** How long it takes: `30–45 minutes for each strategy`. */
  readonly time: string;
  /** The document it comes from. */
  readonly source: string;
  /** Labelled fields above the table. */
  readonly fields: readonly TemplateField[];
  readonly columns: readonly TemplateColumn[];
  /** How to fill it in, in the order of the source document; shown in the pane. */
  readonly directions: readonly string[];
  readonly example: TemplateExample;
  /** True for a sheet that goes with plans and is none, whatever is typed in it. */
  readonly isCompanion?: boolean;
}

export interface TemplateField {
  readonly field: Field;
  readonly label: string;
  /** Shown next to the cell while it is selected. */
  readonly hint: string;
  readonly kind: "text" | "date";
  readonly at: FieldPlace;
  readonly choices?: ChoiceList;
  /** A short list of its own to choose from; other entries are accepted, too. */
  readonly options?: readonly string[];
  /** Sheets that were inserted by earlier versions do without it. */
  readonly added?: boolean;
  /** What the cell holds at first: `today` is a value, the others are formulas. */
  readonly initial?: "today" | "last-deadline" | "four-weeks-after-plan-date";
}

/** The cell of the label: its line below the title and its column, both from 0. The input is to its right. */
export interface FieldPlace {
  readonly line: number;
  readonly column: number;
  /** How many columns the input covers. */
  readonly across: number;
}

export interface TemplateColumn {
  /** Null where no action plan has such a column. */
  readonly role: Role | null;
  readonly heading: string;
  /** The question of the source document, in a row above the heading; absent where it has none. */
  readonly guidingQuestion?: string;
  /** Shown with the question next to a selected cell. */
  readonly hint: string;
  /** The group headings of the source document above neighboring columns, the outermost first. */
  readonly bands?: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly kind: "text" | "date";
  /** The list to choose from; other entries are accepted, too. */
  readonly choices?: ChoiceList;
  /** A short list of its own to choose from; other entries are accepted, too. */
  readonly options?: readonly string[];
  /** The list in which other sheets of the workbook offer the entries of this column. */
  readonly feeds?: ChoiceList;
  /** Only added when the user asks for it; a sentence that says when it is useful. */
  readonly optional?: string;
  /** An optional column that is there by default. */
  readonly usual?: true;
  /** Not offered at first: the check offers it when it is needed. */
  readonly later?: boolean;
}

/** A filled, themed example. */
export interface TemplateExample {
  /** `A school`. */
  readonly theme: string;
  /** What such a plan is called. */
  readonly title: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** One row for each step, with one text for each column that is not optional; dates as offsets from today (`+14`). */
  readonly rows: readonly (readonly string[])[];
  /** What optional columns hold, one text for each of the rows. */
  readonly optional?: Readonly<Partial<Record<Role, readonly string[]>>>;
}

/** What some fields hold; a date as its day. */
export type FieldContents = Readonly<Partial<Record<Field, string | Day>>>;
