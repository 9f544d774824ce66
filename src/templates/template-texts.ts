import { fold } from "../values/fold";
import { TEMPLATES } from "./index";
import type { Template, TemplateColumn } from "./template";

/**
 * What a finished plan should not hold any more: the words of the examples, the guiding questions and the hints, folded.
 * People, dates and frequencies of an example are left out, for a plan may well have the same.
 */
export const TEMPLATE_TEXTS: ReadonlySet<string> = new Set(TEMPLATES.flatMap(textsOf).map(fold));

function textsOf({ fields, columns, example }: Template): string[] {
  const tellTale = columns.flatMap((column, i) => (isTellTale(column) ? [i] : []));
  return [
    ...fields.map(({ hint }) => hint),
    ...columns.flatMap(({ guidingQuestion = [], hint }) => [guidingQuestion, hint].flat()),
    ...fields.filter(isTellTale).flatMap(({ field }) => example.fields[field] ?? []),
    ...example.rows.flatMap((row) => tellTale.flatMap((i) => row[i] ?? [])),
  ].filter((text) => text !== "");
}

function isTellTale({ kind, choices }: Pick<TemplateColumn, "kind" | "choices">): boolean {
  return kind === "text" && choices !== "people" && choices !== "audiences" && choices !== "cadence" && choices !== "status";
}
