import type { Template, TemplateColumn, TemplateExample } from "./template";

/** One text for each column of a template that is not optional, in their order. */
type ExampleRow<Columns extends readonly TemplateColumn[]> = Columns extends readonly [
  infer First,
  ...infer Rest extends readonly TemplateColumn[],
]
  ? First extends { readonly optional: string }
    ? ExampleRow<Rest>
    : readonly [string, ...ExampleRow<Rest>]
  : readonly [];

/** A template whose example has exactly one text for each of its columns. */
interface CompleteTemplate<Columns extends readonly TemplateColumn[]> extends Template {
  readonly columns: Columns;
  readonly example: TemplateExample & { readonly rows: readonly ExampleRow<Columns>[] };
}

/**
 * Makes a template. An example row with a text too few or too many does not compile, so a new column leads to every row
 * that needs it.
 * @example
 * export const visitPlan = defineTemplate({ id: "visit-plan", title: "Visit Plan", columns: […], example: { … }, … });
 */
export const defineTemplate = <const Columns extends readonly TemplateColumn[]>(
  template: CompleteTemplate<Columns>,
): CompleteTemplate<Columns> => template;
