import { HostError } from "../model/host-error";
import type { Call, HostType, Instance, Property } from "./host-type";
import { findSet } from "./requirement-sets";
import { type Checks, listParameters, listValues } from "./signatures";

/** A member of a type. */
export interface Member<Entry> {
  /** In its own spelling. */
  readonly name: string;
  /** What its type's record has for it. */
  readonly entry: Entry;
  /** What it takes: each argument of a method, the value of a property. */
  readonly takes: readonly Checks[];
  /** The member set of ExcelApi that it came with; 0 where the documentation lists no such member. */
  readonly since: number;
}

type Link = (target: unknown, call: Call) => Instance | null;
type Method = (target: unknown, args: readonly unknown[], call: Call) => unknown;
type ByName<Entry> = ReadonlyMap<string, Member<Entry>>;

/** The members of a type by their names in small letters: Office.js compares names without regard to case. */
interface Members {
  readonly properties: ByName<Property<unknown>>;
  readonly links: ByName<Link>;
  readonly methods: ByName<Method>;
}

const known = new WeakMap<HostType<unknown>, Members>();

/** The record of an object's type. */
export function readType({ type }: Instance, { types }: Call): HostType<unknown> {
  const record = types.get(type);
  if (!record) throw new Error(`No record describes the type ${type}.`);
  return record;
}

/** A property; null where the type has none of that name, or not in the requirement set that is simulated. */
export const findProperty = (type: HostType<unknown>, name: string, call: Call) =>
  findIn(listMembers(type).properties, name, call);
export const findLink = (type: HostType<unknown>, name: string, call: Call) =>
  findIn(listMembers(type).links, name, call);
export const findMethod = (type: HostType<unknown>, name: string, call: Call) =>
  findIn(listMembers(type).methods, name, call);

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

function findIn<Entry>(members: ByName<Entry>, name: string, { runtime }: Call): Member<Entry> | null {
  const member = members.get(name.toLowerCase());
  return member && member.since <= runtime.apiMinor ? member : null;
}

function listMembers(type: HostType<unknown>): Members {
  let members = known.get(type);
  if (!members) {
    members = {
      properties: byName(type, type.properties, listValues),
      links: byName(type, type.links, () => []),
      methods: byName(type, type.methods, listParameters),
    };
    known.set(type, members);
  }
  return members;
}

const byName = <Entry>(
  type: HostType<unknown>,
  record: Readonly<Record<string, Entry>> = {},
  listTaken: (type: string, name: string) => readonly Checks[],
): ByName<Entry> =>
  new Map(
    Object.entries(record).map(([name, entry]) => [
      name.toLowerCase(),
      { name, entry, takes: listTaken(type.name, name), since: findSet(type.name, name) ?? 0 },
    ]),
  );
