import type { Field, Role } from "../plan/role";
import { fold } from "../values/fold";
import { TEMPLATES } from "./catalogue/index";
import type { ChoiceList, Template, TemplateColumn, TemplateField } from "./template";

/** A plan may well choose the same from these lists as an example does. */
const COMMON: ReadonlySet<ChoiceList | undefined> = new Set<ChoiceList>(["people", "audiences", "cadence", "status"]);

/** What holds a name without offering a list of them. */
const PEOPLE: ReadonlySet<Role | Field | null> = new Set<Role | Field>([
  "facilitator-name",
  "mobilized",
  "facilitator-mobilized",
]);

/**
 * What a finished plan should not hold any more: the words of the examples, the guiding questions and the hints, folded.
 * People, dates, frequencies and short words of an example are left out, for a plan may well have the same.
 */
export const TEMPLATE_TEXTS: ReadonlySet<string> = new Set(TEMPLATES.flatMap(textsOf).map(fold));

function textsOf({ fields, columns, example }: Template): string[] {
  const tellTale = columns.flatMap((column, i) => (isTellTale(column) ? [i] : []));
  const examples = [
    ...fields.filter(isTellTale).map(({ field }) => example.fields[field] ?? ""),
    ...example.rows.flatMap((row) => tellTale.map((i) => row[i] ?? "")),
  ];
  return [
    ...fields.map(({ hint }) => hint),
    ...columns.flatMap(({ guidingQuestion = "", hint }) => [guidingQuestion, hint]),
    ...examples.filter(isLong),
  ].filter((text) => text !== "");
}

function isTellTale(one: TemplateColumn | TemplateField): boolean {
  return one.kind === "text" && !COMMON.has(one.choices) && !PEOPLE.has("role" in one ? one.role : one.field);
}

/** Nobody writes four words alike by chance. */
function isLong(text: string): boolean {
  return fold(text).split(" ").length >= 4;
}
