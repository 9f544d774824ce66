import { invalid } from "../model/host-error";
import { isInstance } from "./host-type";
import SIGNATURES from "./signatures.json";

type Texts = Readonly<Record<string, string>>;

/** Whether a value is of the kind that a parameter takes. */
export type Checks = (value: unknown) => boolean;

/**
 * What each parameter of a method takes; empty where the documentation has no such method.
 * @param type The name of the type, `"RangeSort"`.
 * @param method Its name, whatever its case.
 */
export const listParameters = findIn(SIGNATURES.methods);

/** The same for a property that is set as an object: of one value. */
export const listValues = findIn(SIGNATURES.properties);

/**
 * Refuses arguments of another kind than the documentation gives, words that it does not list, objects with fields that
 * it does not name, and an argument that is missing.
 * assumed: Excel refuses all of these as InvalidArgument; the documentation is silent about unknown fields
 * @throws {HostError} InvalidArgument
 * @example checkArguments(listParameters("RangeSort", "Apply"), [[{ key: 0, ascnding: true }]]) // throws
 */
export function checkArguments(parameters: readonly Checks[], args: readonly unknown[]): void {
  if (parameters.some((checks, index) => !checks(args[index]))) invalid();
}

const PLAIN = new Set(["number", "boolean"]);
const OUTER_BAR = / \| (?![^(]*\))/; // not that of "(string | Shape)[]"
const fields: Readonly<Record<string, Texts>> = SIGNATURES.fields;
const words: Texts = SIGNATURES.words;
const known = new Map<string, Checks>();

/** What each parameter of a member takes, whatever the case of its letters; a type is read when it is asked for. */
function findIn(types: Readonly<Record<string, Texts>>) {
  const read = new Map<string, ReadonlyMap<string, readonly Checks[]>>();
  return (type: string, name: string): readonly Checks[] => {
    const members = read.get(type) ?? readMembers(types[type] ?? {});
    read.set(type, members);
    return members.get(name.toLowerCase()) ?? [];
  };
}

const readMembers = (texts: Texts): ReadonlyMap<string, readonly Checks[]> =>
  new Map(Object.entries(texts).map(([name, text]) => [name.toLowerCase(), text.split(", ").map(readParameter)]));

/** `"boolean?"` may be left out. */
function readParameter(text: string): Checks {
  if (!text.endsWith("?")) return readKind(text);
  const checks = readKind(text.slice(0, -1));
  return (value) => isLeftOut(value) || checks(value);
}

function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined;
}

/** `"number"`, `"Range | string"`, `"SortField[]"`, `"(string | Shape)[]"`, `"SortOrientation"`. */
function readKind(text: string): Checks {
  const before = known.get(text);
  if (before) return before;
  const checks = createKind(text);
  known.set(text, checks);
  return checks;
}

function createKind(text: string): Checks {
  if (text === "any") return () => true;
  const kinds = text.split(OUTER_BAR);
  if (kinds.length > 1) {
    const all = kinds.map(readKind);
    return (value) => all.some((checks) => checks(value));
  }
  if (text.endsWith("[]")) {
    const checks = readKind(text.slice(0, -2).replace(/^\((.*)\)$/, "$1"));
    return (value) => Array.isArray(value) && value.every(checks);
  }
  // A file that came as text was opened on its way here.
  if (text === "string") return (value) => typeof value === "string" || typeof value === "function";
  if (PLAIN.has(text)) return (value) => typeof value === text;
  if (words[text] !== undefined) return readWords(words[text]);
  if (fields[text]) return readFields(fields[text]);
  return (value) => isInstance(value) && value.type === text;
}

/** Whatever the case of their letters. What Excel answers where it knows no word for it cannot be asked for. */
function readWords(text: string): Checks {
  const all = new Set(text.toLowerCase().split(" "));
  for (const word of ["invalid", "unknown"]) all.delete(word);
  return (value) => typeof value === "string" && all.has(value.toLowerCase());
}

/** No field but these, and each of the kind that it has; an object may hold others of its own kind. */
function readFields(texts: Texts): Checks {
  let parameters: ReadonlyMap<string, Checks> | null = null;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    parameters ??= new Map(Object.entries(texts).map(([name, text]) => [name, readParameter(text)]));
    const given = new Map<string, unknown>(Object.entries(value));
    return (
      Array.from(given.keys()).every((name) => texts[name] !== undefined) &&
      Array.from(parameters).every(([name, checks]) => checks(given.get(name)))
    );
  };
}
