import { invalid } from "../model/host-error";
import type { Instance } from "./host-type";
import { namedColors } from "./named-colors";
import type { ArgumentInfo } from "./request";

/** The arguments of a call, objects put in for their paths. */
export function readArguments(info: ArgumentInfo | undefined, find: (id: number) => Instance | null): unknown[] {
  const { Arguments = [], ReferencedObjectPathIds } = info ?? {};
  return Arguments.map((value, index) => withObjects(value, ReferencedObjectPathIds?.[index], find));
}

function withObjects(value: unknown, path: unknown, find: (id: number) => Instance | null): unknown {
  if (typeof path === "number" && path > 0) return find(path);
  if (Array.isArray(value) && Array.isArray(path))
    return value.map((inner, index) => withObjects(inner, path[index], find));
  return withObjectsWithin(value, find);
}

/**
 * Objects within plain objects, and within lists there, are written `{ _ObjectPathId: 9 }`. Tables of values hold none,
 * and are not looked through.
 */
function withObjectsWithin(value: unknown, find: (id: number) => Instance | null): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return find(value._ObjectPathId);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      Array.isArray(inner) ? inner.map((one) => withObjectsWithin(one, find)) : withObjectsWithin(inner, find),
    ]),
  );
}

/** @throws {HostError} InvalidArgument for anything but text */
export function readText(value: unknown): string {
  if (typeof value !== "string") invalid();
  return value;
}

/** Text that may be left out. */
export const findText = (value: unknown): string | null =>
  value === null || value === undefined ? null : readText(value);

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value)) invalid();
  return value;
}

/** A whole number, `standard` where it was left out. */
export function readInteger(value: unknown, standard?: number): number {
  if ((value === null || value === undefined) && standard !== undefined) return standard;
  const number = readNumber(value);
  if (!Number.isInteger(number)) invalid();
  return number;
}

export function readBoolean(value: unknown, standard?: boolean): boolean {
  if ((value === null || value === undefined) && standard !== undefined) return standard;
  if (typeof value !== "boolean") invalid();
  return value;
}

/** One of some words, whatever the case of the first letter; `standard` where it was left out. */
export function readChoice<Word extends string>(value: unknown, words: readonly Word[], standard?: Word): Word {
  if ((value === null || value === undefined) && standard !== undefined) return standard;
  const word = words.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase());
  if (word === undefined) invalid();
  return word;
}

/** An object with fields; empty where it was left out. */
export function readFields(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) invalid();
  return value as Readonly<Record<string, unknown>>;
}

/** `"#RRGGBB"` of `"#abc123"`, `"abc123"`, `"orange"`. */
// documented: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
export function readColor(value: unknown): string {
  const text = readText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? namedColors[text.toLowerCase()];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (!short) invalid();
  return `#${short
    .slice(1)
    .map((digit) => digit + digit)
    .join("")
    .toUpperCase()}`;
}
