import type { HostType, Instance, Property } from "../../engine/host-type";
import { findSetting, type Part, putSetting } from "../../model/drawings/settings";
import { createObject } from "../registry";
import type { Field } from "./field";
import type { PartName } from "./part-name";

/** What a part of a drawing has: values that are set, further parts, and whatever else an object can do. */
export interface PartShape extends Omit<HostType<Part>, "name"> {
  readonly values?: Readonly<Record<string, Field>>;
  /** Parts within it, by the type that Office.js gives them. */
  readonly parts?: Readonly<Record<string, PartName>>;
}

/**
 * The record of a part of a drawing. Its values are kept with the drawing, by the part's path.
 * @example
 * definePart("ChartGridlines", { values: { Visible: flag(false) }, parts: { Format: "ChartGridlinesFormat" } })
 */
export const definePart = <Name extends PartName>(
  name: Name,
  { values = {}, parts = {}, properties = {}, links = {}, ...rest }: PartShape,
): HostType<Part> & { readonly name: Name } => ({
  ...rest,
  name,
  properties: { ...mapValues(values, toProperty), ...properties },
  links: { ...mapValues(parts, toLink), ...links },
});

/** What a value is now; undefined where only drawing would tell. */
export const readField = (target: Part, name: string, { standard }: Field): unknown =>
  findSetting(target, name) ?? (typeof standard === "function" ? standard(target) : standard);

const toProperty = (field: Field, name: string): Property<Part> => ({
  get: (target) => readField(target, name, field),
  ...(field.isFixed ? {} : { set: (target: Part, value: unknown) => putSetting(target, name, field.read(value)) }),
});

const toLink =
  (type: PartName, name: string) =>
  (target: Part): Instance =>
    createObject(type, within(target, name));

/** A part within a part: `Legend`, and in there `Legend.Format`. */
export const within = (target: Part, name: string): Part => ({
  ...target,
  part: target.part === "" ? name : `${target.part}.${name}`,
});

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
