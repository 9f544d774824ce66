import { fold } from "./fold";
import { TEMPLATES } from "./index";

/** Every text of a template that a finished plan should not hold any more, folded: examples, guiding questions and hints. */
export const TEMPLATE_TEXTS: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap(({ fields, columns, example }) => [
    ...fields.map(({ hint }) => hint),
    ...columns.flatMap(({ guidingQuestion, hint }) => [guidingQuestion ?? hint, hint]),
    ...Object.values(example.fields),
    ...example.rows.flat().filter((text) => !/^(\+\d+)?$/.test(text)),
  ]).map(fold),
);
