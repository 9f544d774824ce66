import { fold } from "../../values/texts/fold";
import type { Template } from "../template";
import type { LayoutWords } from "./moving";

/** The words that a template writes by itself; none of a plan that was made from none. */
export function listWords(template: Template | null): LayoutWords {
  if (!template) return { texts: new Set(), headings: new Set() };
  const { title, fields, columns } = template;
  return {
    texts: new Set(
      [
        title,
        ...fields.map(({ label }) => label),
        ...columns.flatMap(({ guidingQuestion = "", bands = [] }) => [guidingQuestion, ...bands]),
      ].map(fold),
    ),
    headings: new Set(columns.map(({ heading }) => fold(heading))),
  };
}
