import type { Workbook } from "../model/book/workbook";
import type { EventEntry } from "./events/event-entry";
import type { Runtime } from "./runtime";

/**
 * What a type of Excel's object model can do, by the names that go over the wire (PascalCase). `Target` is the part of
 * the model that an object of this type stands for.
 */
export interface HostType<Target> {
  readonly name: string;
  /** Plain values that are loaded and set. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Objects that belong to this one: `range.format`. Null if there is none now. */
  readonly links?: Readonly<Record<string, (target: Target, call: Call) => Instance | null>>;
  /** Gives an object, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[], call: Call) => unknown>>;
  /** Of a collection: what is in it. */
  readonly items?: (target: Target, call: Call) => readonly Instance[];
  /** Of a collection: `getItem`. */
  readonly item?: (target: Target, key: unknown, call: Call) => Instance | null;
  /** Objects with an id are found again by it in the next batch. */
  readonly id?: (target: Target) => string | number;
  /** Ranges have no id: they are pinned, and move with their cells. */
  readonly pinned?: boolean;
  /** The numbers of its events, by the middle of `_Register…Event`. */
  readonly events?: Readonly<Record<string, number>>;
  /** The target of its events; by default its id. */
  readonly eventTarget?: (target: Target) => string;
}

export interface Property<Target> {
  readonly get: (target: Target, call: Call) => unknown;
  readonly set?: (target: Target, value: unknown, call: Call) => void;
}

/** An object of the object model: the name of its type, and the part of the workbook that it is about. */
export interface Instance {
  readonly type: string;
  readonly target: unknown;
  /** What Office.js calls it by in later batches; null where it is not kept for them. */
  reference: string | null;
}

/** The record of each type, by the type's name. */
export type Types = ReadonlyMap<string, HostType<unknown>>;

/** What a member gets in addition to its object and its arguments. */
export interface Call {
  readonly workbook: Workbook;
  /** What Excel keeps for this add-in while it runs: its pane, its ribbon, whether it hears of events. */
  readonly runtime: Runtime;
  /** What objects can do, by their types. */
  readonly types: Types;
  /** The page that calls. */
  readonly page: CallingPage;
}

export interface CallingPage {
  readonly platform: "desktop" | "web";
  /** Takes events for this page alone. */
  readonly raise: (entries: readonly EventEntry[]) => void;
  /** The page says that ribbon commands may be raised in it. */
  readonly onReady: () => void;
  /** The page says that it runs the add-in's functions of formulas. */
  readonly onFunctionsReady: () => void;
}

/** Marks instances: nothing that came over the wire can have it. */
const INSTANCE = Symbol("instance");

export function createInstance(type: string, target: unknown): Instance {
  const instance = { type, target, reference: null, [INSTANCE]: true };
  return instance;
}

export const isInstance = (value: unknown): value is Instance =>
  typeof value === "object" && value !== null && INSTANCE in value;
