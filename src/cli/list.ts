import { CATALOGUE } from "../commands/catalogue";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { refuseMore } from "./words/refuse-results";

/** Lists the templates, a line for each. */
export function templates(words: readonly string[], { print }: Terminal): 0 {
  const all = CATALOGUE.templates.map(({ id, title, purpose, time, source, directions, extras }) => ({
    id,
    title,
    purpose,
    time,
    source,
    directions,
    extras,
  }));
  const lines = all.map(({ id, purpose }) => `${id.padEnd(24)}${purpose}`);
  print(isJson(words) ? toJson(all) : lines.join("\n"));
  return 0;
}

/** Lists the rules of the check, a line for each. */
export function rules(words: readonly string[], { print }: Terminal): 0 {
  const lines = CATALOGUE.rules.map(({ id, severity, title }) => `${id.padEnd(28)}${severity.padEnd(9)}${title}`);
  print(isJson(words) ? toJson(CATALOGUE.rules) : lines.join("\n"));
  return 0;
}

function isJson(words: readonly string[]): boolean {
  const { values, positionals } = parseWords(words, { json: { type: "boolean", default: false } });
  refuseMore(positionals);
  return values.json;
}

export const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
