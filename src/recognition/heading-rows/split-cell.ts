import type { Role } from "../../plan/role";
import { readHeadings } from "../phrases/read-heading";

/** What a cell of a shared column says for each of its roles. */
export type Parts = Readonly<Partial<Record<Role, string>>>;

/**
 * Parts a cell at its labels; what stands above the first label names the row only.
 *
 * @example
 * splitAtLabels("Action 1\nWhat: Put up signs\nWhen: 1 March 2027") // { step: "Put up signs", deadline: "1 March 2027"
 * }
 */
export function splitAtLabels(text: string): Parts {
  const parts: Partial<Record<Role, string>> = {};
  let current: Role | null = null;
  for (const line of text.split(/[\r\n]+/)) {
    const [, label = "", rest = ""] = LABELLED.exec(line) ?? [];
    const sense = label === "" ? undefined : readHeadings([label])[0]?.sense;
    if (sense === "step" || sense === "deadline" || sense === "start") {
      current = sense;
      parts[current] = rest.trim();
    } else if (current !== null) parts[current] = `${parts[current] ?? ""} ${line}`;
  }
  return current === null ? { step: text } : parts;
}

const LABELLED = /^\s{0,9}([^:：\s][^:：]{1,19})[:：](.*)$/;

/**
 * @example
 * splitMobilizing("Olga P to mobilize City Transport", "mobilizer", "mobilized") // { mobilizer: "Olga P", mobilized:
 * "City Transport" }
 */
export function splitMobilizing(text: string, who: Role, whom: Role): Parts {
  const [first, second] = splitAtWord(text, MOBILIZES) ?? splitInTwo(text) ?? [];
  return first !== undefined && second !== undefined ? { [who]: first, [whom]: second } : { [who]: text };
}

const MOBILIZES = / (?:is to |will |to )?mobili[sz]es?:? /i;

/** What stands before a phrase and behind it, without a comma between. */
function splitAtWord(text: string, word: RegExp): readonly [string, string] | null {
  const spaced = text.replace(/\s+/g, " ").trim();
  const { 0: found, index } = word.exec(spaced) ?? { 0: "", index: 0 };
  return index > 0 ? [spaced.slice(0, index).replace(/[,;]$/, ""), spaced.slice(index + found.length)] : null;
}

/** Two lines, or what an arrow parts. */
function splitInTwo(text: string): readonly [string, string] | null {
  const [first = "", second = "", ...more] = text.trim().split(/[\r\n]+|→|->|=>/);
  return first !== "" && second !== "" && more.length === 0 ? [first.trim(), second.trim()] : null;
}

/**
 * Who is told, and by whom. A text that says only one of them is the audience, unless it is a first and a last name.
 *
 * @example
 * splitTelling("Parents, by Omar Haddad") // { audience: "Parents", communicator: "Omar Haddad" }
 */
export function splitTelling(text: string): Parts {
  const [told, teller] = splitAtWord(text, BY) ?? [];
  if (told !== undefined && teller !== undefined) return { audience: told, communicator: teller };
  const [, before, behind = ""] = TELLER_FIRST.exec(text.trim()) ?? [];
  const [first, second] = before === undefined ? (splitInTwo(text) ?? []) : [before, behind.trim()];
  if (first !== undefined && second !== undefined) return { communicator: first, audience: second };
  return NAME.test(text.trim()) ? { communicator: text } : { audience: text };
}

const BY = / (?:informed by|told by|by) /i;
const TELLER_FIRST = /^([^:–—\r\n]{2,40})(?::|\s[–—-]\s|\s(?:informs|tells|to inform|to tell)\s)(.+)$/s;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;
