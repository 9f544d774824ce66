import type { Field, Role } from "../plan/role";

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
  /** A filled, themed example: a row a step, an entry a column, as they would be typed; days as offsets from today (`+14`). */
  readonly example: TemplateExample;
}

export interface TemplateField {
  readonly field: Field;
  readonly label: string;
  /** Shown beside the cell while it is selected. */
  readonly hint: string;
  readonly kind: "text" | "date";
  /** What the cell holds at first; `today` is today's date as a value. */
  readonly initial?: "today" | { readonly formula: "last-deadline" };
}

export interface TemplateColumn {
  readonly role: Role;
  readonly heading: string;
  readonly guidingQuestion: string;
  /** The seed's group heading above neighbouring columns. */
  readonly band?: string;
  /** In characters. */
  readonly width: number;
  readonly kind: "text" | "date" | "list";
  /** The choices of a list column; other entries are taken too. */
  readonly choices?: readonly string[];
  /** Not there unless the user asks for it. */
  readonly optional?: boolean;
}

export interface TemplateExample {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly rows: readonly (readonly string[])[];
}
