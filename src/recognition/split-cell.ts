import type { Role } from "../plan/role";
import { readHeadings } from "./read-heading";

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
      parts[current] = rest;
    } else if (current !== null) parts[current] = `${parts[current] ?? ""} ${line}`;
  }
  return current === null ? { step: text } : parts;
}

const LABELLED = /^\s*([^:：]{2,20})[:：]\s*(.*)$/;

/**
 * @example
 * splitMobilizing("Olga P to mobilize City Transport", "mobilizer", "mobilized") // { mobilizer: "Olga P", mobilized:
 * "City Transport" }
 */
export function splitMobilizing(text: string, who: Role, whom: Role): Parts {
  const [, first, second] = MOBILIZING.exec(text.replace(/\s+/g, " ")) ?? TWO_LINES.exec(text.trim()) ?? [];
  return first !== undefined && second !== undefined ? { [who]: first, [whom]: second } : { [who]: text };
}

const MOBILIZING = /^(.+?),?\s+(?:is to |will |to )?mobili[sz]es?:?\s+(.+)$/i;
const TWO_LINES = /^([^\r\n→>]+?)\s*(?:[\r\n]+|→|->|=>)\s*([^\r\n]+)$/;

/**
 * Who is told, and by whom. A text that says only one of them is the audience, unless it is a first and a last name.
 *
 * @example
 * splitTelling("Parents, by Omar Haddad") // { audience: "Parents", communicator: "Omar Haddad" }
 */
export function splitTelling(text: string): Parts {
  const [, told, teller] = BY.exec(text) ?? [];
  if (told !== undefined && teller !== undefined) return { audience: told, communicator: teller };
  const [, first, second] = TELLER_FIRST.exec(text.trim()) ?? TWO_LINES.exec(text.trim()) ?? [];
  if (first !== undefined && second !== undefined) return { communicator: first, audience: second };
  return NAME.test(text.trim()) ? { communicator: text } : { audience: text };
}

const BY = /^(.+?)[,;]?\s+(?:informed by|told by|by)\s+(.+)$/is;
const TELLER_FIRST = /^([^:–—\r\n]{2,40})(?::\s*|\s[–—-]\s|\s(?:informs|tells|to inform|to tell)\s)(.+)$/s;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;
