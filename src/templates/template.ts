import type { Field, Role } from "../plan/role";
import type { ChoiceList } from "./choice-lists";

/** A sheet that a team fills in, as data; `layOutTemplate` turns any of them into a draft. */
export interface Template {
  /** `action-plan`; what the command line and the plan's `template` say. */
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
  /** What the columns ask, in order of the seed's directions; shown in the pane. */
  readonly directions: readonly string[];
  readonly example: TemplateExample;
}

export interface TemplateField {
  readonly field: Field;
  readonly label: string;
  /** Shown beside the cell while it is selected. */
  readonly hint: string;
  readonly kind: "text" | "date";
  readonly at: FieldPlace;
  readonly choices?: ChoiceList;
  /** What the cell holds at first; `today` is a value, the others are formulas. */
  readonly initial?: "today" | "last-deadline" | "four-weeks-after-plan-date";
}

/** The label's cell: its line below the title and its column, both from 0. The input stands right of it. */
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
  /** The seed's question, in a quiet row above the heading; absent where the seed has none. */
  readonly guidingQuestion?: string;
  /** Shown with the question beside a selected cell. */
  readonly hint: string;
  /** The seed's group headings above neighbouring columns, the outermost first. */
  readonly bands?: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly kind: "text" | "date";
  /** The list to choose from; other entries are taken too. */
  readonly choices?: ChoiceList;
  /** The list in which other sheets of the workbook offer what stands here. */
  readonly feeds?: ChoiceList;
  /** Not there unless the user asks for it; this is why one would. */
  readonly optional?: string;
  /** Not to be asked for at first: the check offers it once it is time. */
  readonly later?: boolean;
}

/** A filled, themed example. */
export interface TemplateExample {
  /** `A school`. */
  readonly theme: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** A row a step, a text for each column that is not optional, as one would type it; days as offsets from today (`+14`). */
  readonly rows: readonly (readonly string[])[];
}
