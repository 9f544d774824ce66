import { HostError } from "../model/host-error";
import type { Call, HostType, Instance } from "./host-type";
import { apiNotFound, findLink, findProperty, readType, toCamelCase } from "./members";
import type { QueryInfo } from "./request";
import { findSet } from "./requirement-sets";

/** What to read of an object: some or all of its values, and the same for the objects that belong to it. */
interface Selection {
  readonly names: string[];
  all: boolean;
  readonly inner: Map<string, Selection>;
}

/** The loaded properties of an object, in PascalCase; of a collection, its `_Items`. */
export function readQuery(instance: Instance, { Select = [], Expand = [], Top, Skip }: QueryInfo, call: Call): unknown {
  const selection = newSelection();
  for (const path of Select) select(selection, path.split(/[/.]/));
  for (const path of Expand) select(selection, [...path.split(/[/.]/), "*"]);
  if (Select.length === 0) selection.all = true;
  return read(instance, selection, call, { top: Top, skip: Skip });
}

/** The same in camelCase, with `items`, as `retrieve()` wants it. */
export function readJson(instance: Instance, query: QueryInfo, call: Call): unknown {
  return camelCased(readQuery(instance, query, call));
}

const newSelection = (): Selection => ({ names: [], all: false, inner: new Map() });

function select(selection: Selection, [name = "", ...rest]: readonly string[]): void {
  if (name === "" || name === "$none") return;
  // Office.js removes `items` from the paths itself; only a batch that was written by hand still has it.
  if (name.toLowerCase() === "items" && rest.length > 0) select(selection, rest);
  else if (name === "*" || name === "$all" || name.toLowerCase() === "items") selection.all = true;
  else if (rest.length === 0) selection.names.push(name);
  else {
    const key = name.toLowerCase();
    const inner = selection.inner.get(key) ?? newSelection();
    selection.inner.set(key, inner);
    select(inner, rest);
  }
}

function read(
  instance: Instance,
  selection: Selection,
  call: Call,
  page: { top: number | undefined; skip: number | undefined },
): unknown {
  const { target } = instance;
  const type = readType(instance, call);
  if (!type.items) return readOne(instance, selection, call);
  const skip = page.skip ?? 0;
  const items = type.items(target, call).slice(skip, page.top === undefined ? undefined : skip + page.top);
  const own = readOwn(instance, selection, call);
  return {
    ...own,
    _Items: items.map((item, index) => ({
      ...readIdentity(item, call),
      _Index: index + skip,
      ...(readOne(item, selection, call) as object),
    })),
  };
}

/** A collection's own values, such as its count, are read with those of its items. */
function readOwn(instance: Instance, selection: Selection, call: Call): Record<string, unknown> {
  const { target } = instance;
  const type = readType(instance, call);
  const own: Record<string, unknown> = {};
  for (const name of selection.all ? Object.keys(type.properties ?? {}) : selection.names) {
    const property = findProperty(type, name, call);
    if (property) own[property.name] = property.entry.get(target, call);
  }
  return own;
}

function readOne(instance: Instance, selection: Selection, call: Call): unknown {
  const { target } = instance;
  const type = readType(instance, call);
  if (type.items && !selection.all && selection.names.length === 0 && selection.inner.size === 0) return {};
  const loaded: Record<string, unknown> = {};
  if (selection.all) {
    for (const name of Object.keys(type.properties ?? {})) {
      const property = findProperty(type, name, call);
      if (property) loaded[property.name] = property.entry.get(target, call);
    }
  }
  for (const name of selection.names) {
    const property = findProperty(type, name, call);
    if (property) loaded[property.name] = orRefuse(property.entry.get(target, call), type, name);
    else if (findLink(type, name, call))
      readLink(loaded, instance, name, { names: [], all: true, inner: new Map() }, call);
    else if (!ownedByCollection(instance, name)) refuseKnown(type, name);
  }
  for (const [name, inner] of selection.inner) readLink(loaded, instance, name, inner, call);
  return loaded;
}

/**
 * What only drawing would tell, such as where a title lies, is refused where it is asked for by its name, and is not
 * among all values.
 */
function orRefuse(value: unknown, type: HostType<unknown>, name: string): unknown {
  if (value !== undefined) return value;
  const member = `${type.name}.${toCamelCase(name)}`;
  throw new HostError("NotImplemented", `${member}: the host draws nothing, and knows this only once it was set.`);
}

/** `count` of a collection is selected together with the values of its items. */
const ownedByCollection = (_item: Instance, name: string): boolean => name.toLowerCase() === "count";

function readLink(
  loaded: Record<string, unknown>,
  instance: Instance,
  name: string,
  selection: Selection,
  call: Call,
): void {
  const { target } = instance;
  const type = readType(instance, call);
  const link = findLink(type, name, call);
  if (!link) {
    refuseKnown(type, name);
    return;
  }
  const linked = link.entry(target, call);
  loaded[link.name] = linked === null ? null : read(linked, selection, call, { top: undefined, skip: undefined });
}

/**
 * A member that Excel has and the host has not, or not in the requirement set that is simulated, is refused. A name
 * that is no member at all is ignored: nothing is loaded for it.
 * assumed: samples of Microsoft's and published add-ins load such names, and work
 */
function refuseKnown(type: HostType<unknown>, name: string): void {
  if (findSet(type.name, name) !== null) apiNotFound(type, name);
}

/** What makes an object found again: its id. */
export function readIdentity(instance: Instance, call: Call): { Id?: string | number } {
  const type = readType(instance, call);
  return type.id ? { Id: type.id(instance.target) } : NO_IDENTITY;
}

const NO_IDENTITY = {};

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "_Items"
        ? ["items", (inner as unknown[]).map(camelCased)]
        : [toCamelCase(key), key === "Values" ? inner : camelCased(inner)],
    ),
  );
}
