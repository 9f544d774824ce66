import { type Field, FIELDS, type Role, ROLES } from "../../plan/role";
import { RULES_WITH_PROFILE } from "../../rules/catalogue";
import type { Profile, ProfileRule } from "../../rules/profile/profile";
import { ASKING } from "../../rules/profile/rules-in-force";
import { fold } from "../../values/texts/fold";
import { isRecord } from "../store/store-xml";
import { nameNearest } from "./name-nearest";
import { type JsonPath, parseJson } from "./parse-json";

export type ProfileRead = { readonly profile: Profile } | { readonly problems: readonly string[] };

/**
 * Reads the text of a profile; else says all that is wrong with it, each with its line and its field.
 *
 * @example
 * readProfile('{ "name": "Oak Hills", "rules": { "owner-mising": "off" } }')
 * // { problems: ["Line 1, rules › owner-mising: There is no such rule. Did you mean owner-missing?"] }
 */
export function readProfile(text: string): ProfileRead {
  const read = parseJson(text.replace(/^\ufeff/, ""));
  if ("because" in read) return { problems: [`Line ${read.line}: This is not JSON: ${read.because}.`] };
  const { profile, problems } = understandProfile(read.value);
  const all = [
    ...read.twice.map((path) => ({ path, text: "This stands twice; only one of them can hold." })),
    ...problems,
  ];
  return all.length === 0
    ? { profile }
    : { problems: all.map(({ path, text: what }) => `Line ${read.lineOf(path)}${sayPath(path)}: ${what}`) };
}

/** A profile as it is kept; null where it cannot be read. */
export function restoreProfile(kept: unknown): Profile | null {
  const { profile, problems } = understandProfile(kept);
  return problems.length === 0 ? profile : null;
}

/** A profile as JSON that can be read again. */
export const writeProfile = (profile: Profile): string =>
  JSON.stringify({ $schema: PROFILE_SCHEMA, ...profile }, null, 2);

/** The address that names the schema of profiles. */
export const PROFILE_SCHEMA = "https://action-plan.example/profile.schema.json";

interface Problem {
  readonly path: JsonPath;
  readonly text: string;
}

const sayPath = (path: JsonPath): string =>
  path.length === 0 ? "" : `, ${path.map((one) => (typeof one === "number" ? String(one + 1) : one)).join(" › ")}`;

const KNOWN = ["$schema", "format", "name", "version", "rules", "required", "headings", "people", "capacity"];
const FORMAT = 1;
export const LONGEST_NAME = 200;
export const MOST_PEOPLE = 5000;
export const MOST_A_MONTH = 1000;

function understandProfile(value: unknown): { readonly profile: Profile; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const complain: Complain = (path, text) => {
    problems.push({ path, text });
    return null;
  };
  const given = isRecord(value) ? value : {};
  if (!isRecord(value)) complain([], 'A profile is an object: { "name": …, "rules": … }.');
  refuseUnknown(given, KNOWN, [], complain);
  if (given.format !== undefined && given.format !== FORMAT)
    complain(["format"], `This version reads format ${FORMAT} only. A newer version of Action Plan may read it.`);

  const name = readName(given.name, complain);
  const version = given.version === undefined ? "" : (readText(given.version, ["version"], complain) ?? "");
  const rules = readRules(given.rules, complain);
  const required = readRequired(given.required, complain);
  const headings = readHeadings(given.headings, complain);
  const people = readTexts(given.people, ["people"], complain, MOST_PEOPLE);
  const capacity = readCapacity(given.capacity, complain);
  for (const role of required.columns) {
    const rule = ASKING[role];
    if (rule !== undefined && ["off", "warning", "tip"].includes(rules[rule]?.severity ?? ""))
      complain(["rules", rule], `The column “${role}” is required, so this rule stays an error.`);
  }
  return { profile: { name, version, rules, required, headings, people, capacity }, problems };
}

type Complain = (path: JsonPath, text: string) => null;

function readName(value: unknown, complain: Complain): string {
  if (value === undefined) complain([], "The field “name” is missing: whose rules are these?");
  const name = value === undefined ? null : readText(value, ["name"], complain);
  if (name === "") complain(["name"], "The name is blank: whose rules are these?");
  return name ?? "";
}

function readText(value: unknown, path: JsonPath, complain: Complain): string | null {
  if (typeof value !== "string") return complain(path, "This has to be a text.");
  const text = value.replaceAll(/\s+/g, " ").trim();
  if (/\p{Cc}/u.test(text)) return complain(path, "This has a control character in it.");
  return text.length > LONGEST_NAME ? complain(path, `This is longer than ${LONGEST_NAME} letters.`) : text;
}

function readTexts(value: unknown, path: JsonPath, complain: Complain, most = 100): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    complain(path, 'This has to be a list of texts: ["…", "…"].');
    return [];
  }
  if (value.length > most) complain(path, `These are more than ${most}.`);
  const texts = value.slice(0, most).map((one, i) => {
    const text = readText(one, [...path, i], complain);
    if (text === "") complain([...path, i], "This is blank.");
    return text ?? "";
  });
  return [...new Set(texts)];
}

const RULE_IDS = RULES_WITH_PROFILE.map(({ id }) => id);
const SEVERITIES = ["error", "warning", "tip", "off"] as const;

function readRules(value: unknown, complain: Complain): Profile["rules"] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    complain(["rules"], 'This has to be an object: { "owner-missing": { "locked": true } }.');
    return {};
  }
  refuseUnknown(value, RULE_IDS, ["rules"], complain, "rule");
  return Object.fromEntries(
    Object.entries(value).map(([id, one]) => [id, readRule(one, ["rules", id], complain)] as const),
  );
}

function readRule(value: unknown, path: JsonPath, complain: Complain): ProfileRule {
  if (typeof value === "string") return { severity: readSeverity(value, path, complain), locked: false };
  const given = isRecord(value) ? value : {};
  if (!isRecord(value))
    complain(path, 'This has to be “error”, “warning”, “tip” or “off”, or { "severity": …, "locked": true }.');
  refuseUnknown(given, ["severity", "locked"], path, complain);
  const { severity = null, locked = false } = given;
  if (typeof locked !== "boolean") complain([...path, "locked"], "This has to be true or false.");
  return {
    severity: severity === null ? null : readSeverity(severity, [...path, "severity"], complain),
    locked: locked === true,
  };
}

const readSeverity = (value: unknown, path: JsonPath, complain: Complain): ProfileRule["severity"] =>
  SEVERITIES.find((one) => one === value) ?? complain(path, "This has to be “error”, “warning”, “tip” or “off”.");

function readRequired(value: unknown, complain: Complain): Profile["required"] {
  if (value !== undefined && !isRecord(value))
    complain(["required"], 'This has to be an object: { "columns": […], "fields": […] }.');
  const given = isRecord(value) ? value : {};
  refuseUnknown(given, ["columns", "fields"], ["required"], complain);
  return {
    columns: readKnown(given.columns, ROLES, "column", ["required", "columns"], complain),
    fields: readKnown(given.fields, FIELDS, "field", ["required", "fields"], complain),
  };
}

function readKnown<Name extends Role | Field>(
  value: unknown,
  known: readonly Name[],
  what: string,
  path: JsonPath,
  complain: Complain,
): readonly Name[] {
  return readTexts(value, path, complain).flatMap((text) => {
    const found = known.find((one) => one === text);
    if (found !== undefined) return [found];
    const at = Array.isArray(value) ? value.indexOf(text) : -1;
    complain(at < 0 ? path : [...path, at], `There is no ${what} “${text}”.${nameNearest(text, known)}`);
    return [];
  });
}

function readHeadings(value: unknown, complain: Complain): Profile["headings"] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    complain(["headings"], 'This has to be an object: { "owner": ["Chair"] }.');
    return {};
  }
  refuseUnknown(value, ROLES, ["headings"], complain, "column");
  const meant = new Map<string, string>();
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const words = Object.hasOwn(value, role) ? readTexts(value[role], ["headings", role], complain) : [];
      for (const word of words) {
        const other = meant.get(fold(word)) ?? role;
        if (other !== role) complain(["headings", role], `“${word}” cannot mean both ${other} and ${role}.`);
        meant.set(fold(word), role);
      }
      return words.length === 0 ? [] : [[role, words] as const];
    }),
  );
}

function readCapacity(value: unknown, complain: Complain): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST_A_MONTH) return value;
  return complain(["capacity"], `This has to be a whole number from 1 to ${MOST_A_MONTH}: steps of a person a month.`);
}

function refuseUnknown(
  given: Record<string, unknown>,
  known: readonly string[],
  path: JsonPath,
  complain: Complain,
  what = "field",
): void {
  for (const name of Object.keys(given))
    if (!known.includes(name)) complain([...path, name], `There is no such ${what}.${nameNearest(name, known)}`);
}
