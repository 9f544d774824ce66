import type { Field, Role } from "../../plan/role";
import { fold } from "../../values/texts/fold";
import { lazily } from "../../values/words/word-list";
import { TEMPLATES } from "../catalogue/index";
import type { ChoiceList } from "../choice-lists";
import type { Template, TemplateColumn, TemplateField } from "../template";

/** Whether a plan may well choose the same from a list as an example does. */
const IS_COMMON: Readonly<Record<ChoiceList, boolean>> = {
  cadence: true,
  status: true,
  people: true,
  audiences: true,
  strategies: false,
  resources: false,
  measures: false,
  barriers: false,
};

/** What holds names without offering a list of them. */
const UNLISTED_NAMES: ReadonlySet<Role | Field | null> = new Set<Role | Field>([
  "facilitator-name",
  "group-members",
  "all-considered",
  "mobilized",
  "facilitator-mobilized",
]);

/**
 * What a finished plan should no longer hold: the words of the examples, the guiding questions and the hints, all
 * folded. People, dates, frequencies and short words of an example are left out, since a plan may well have the same.
 * @example
 * listTemplateTexts().has("what steps must be taken to implement our strategy?"); // true
 */
export const listTemplateTexts = lazily((): ReadonlySet<string> => new Set(TEMPLATES.flatMap(listTexts).map(fold)));

function listTexts({ fields, columns, example }: Template): string[] {
  const telling = columns.flatMap((column, i) => (isTelling(column) ? [i] : []));
  const examples = [
    ...fields.filter(isTelling).map(({ field }) => example.fields[field] ?? ""),
    ...example.rows.flatMap((row) => telling.map((i) => row[i] ?? "")),
  ];

  return [
    ...fields.map(({ hint }) => hint),
    ...columns.flatMap(({ guidingQuestion = "", hint }) => [guidingQuestion, hint]),
    ...examples.filter(isLong),
  ].filter((text) => text !== "");
}

function isTelling(one: TemplateColumn | TemplateField): boolean {
  const isCommon = one.choices !== undefined && IS_COMMON[one.choices];
  return one.kind === "text" && !isCommon && !UNLISTED_NAMES.has("role" in one ? one.role : one.field);
}

/** Nobody writes the same four words by chance. */
function isLong(text: string): boolean {
  return fold(text).split(" ").length >= 4;
}
