import { HostError } from "../model/host-error";
import type { Call, HostType, Instance, Property } from "./host-type";
import { findSet } from "./requirement-sets";

type Kind = "properties" | "links" | "methods";

/** Members by their name in small letters: Office.js compares names without regard to case. */
interface Members {
  readonly properties: ReadonlyMap<string, readonly [string, Property<unknown>]>;
  readonly links: ReadonlyMap<string, readonly [string, (target: unknown, call: Call) => Instance | null]>;
  readonly methods: ReadonlyMap<
    string,
    readonly [string, (target: unknown, args: readonly unknown[], call: Call) => unknown]
  >;
}

const known = new WeakMap<HostType<unknown>, Members>();

/** The record of an object's type. */
export function readType({ type }: Instance, { types }: Call): HostType<unknown> {
  const record = types.get(type);
  if (!record) throw new Error(`No record describes the type ${type}.`);
  return record;
}

/** A property, with its own spelling; null where the type has none of that name. */
export const findProperty = (type: HostType<unknown>, name: string, call: Call) => find(type, "properties", name, call);
export const findLink = (type: HostType<unknown>, name: string, call: Call) => find(type, "links", name, call);
export const findMethod = (type: HostType<unknown>, name: string, call: Call) => find(type, "methods", name, call);

/** @throws {HostError} ApiNotFound, which names the member */
export function apiNotFound(type: HostType<unknown>, name: string): never {
  // documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  throw new HostError(
    "ApiNotFound",
    "The API you are trying to use could not be found. It may be available in a newer version of Excel: " +
      `${type.name}.${toCamelCase(name)}.`,
  );
}

export const toCamelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function find<K extends Kind>(type: HostType<unknown>, kind: K, name: string, { runtime }: Call) {
  const member = listMembers(type)[kind].get(name.toLowerCase());
  if (!member || (findSet(type.name, member[0]) ?? 0) > runtime.apiMinor) return null;
  return member as Members[K] extends ReadonlyMap<string, infer Value> ? Value : never;
}

function listMembers(type: HostType<unknown>): Members {
  let members = known.get(type);
  if (!members) {
    members = { properties: byName(type.properties), links: byName(type.links), methods: byName(type.methods) };
    known.set(type, members);
  }
  return members;
}

const byName = <Value>(record: Readonly<Record<string, Value>> = {}): Map<string, readonly [string, Value]> =>
  new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), [name, value]]));
