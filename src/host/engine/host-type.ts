import type { Call } from "./call";

/**
 * What a type of Excel's object model can do, by the names that go over the wire (PascalCase). `Target` is the part of the model
 * that an object of this type stands for.
 */
export interface HostType<Target> {
  readonly name: string;
  /** Plain values that are loaded and set. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Objects that belong to this one: `range.format`. Null where there is none now. */
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
  /** Whom its events are sent to; its id unless said otherwise. */
  readonly eventTarget?: (target: Target) => string;
}

export interface Property<Target> {
  readonly get: (target: Target, call: Call) => unknown;
  readonly set?: (target: Target, value: unknown, call: Call) => void;
}

/** An object of the object model: a type, and the part of the workbook that it stands for. */
export interface Instance {
  readonly type: HostType<unknown>;
  readonly target: unknown;
}

const instances = new WeakSet<object>();

export function of<Target>(type: HostType<Target>, target: Target): Instance {
  // A type is only ever called with targets that were put beside it here.
  const instance: Instance = { type: type as HostType<unknown>, target };
  instances.add(instance);
  return instance;
}

export const isInstance = (value: unknown): value is Instance =>
  typeof value === "object" && value !== null && instances.has(value);

/** A property that is read, and kept as it is. */
export const readOnly = <Target>(get: (target: Target, call: Call) => unknown): Property<Target> => ({ get });
