import type { Steps } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { CellValue } from "../../sheet/cell";
import { lazily } from "../../values/words/word-list";
import { addContent, type Contents, makeRoom, MOST, NOT_KEPT } from "./contents";

/** The column of one role, read: what stands in it and what holds for it, a place a step. */
export interface Column {
  readonly role: Role;
  readonly steps: Steps;
  readonly contents: Contents;
  /** For each step the place of its content; `NOT_KEPT` where that is not remembered. */
  readonly places: Int16Array;
  /** For each step the bits of the facts that hold. */
  readonly bits: Uint16Array;
  /**
   * Its contents and how often each stands there, in the order of the sheet; those that are not remembered come last,
   * each by itself. Counted when first asked for.
   */
  readonly tally: () => readonly Tally[];
  /** How many contents were not remembered from before. */
  countNew: number;
}

/** A content, and how often it stands in a column. */
export interface Tally {
  readonly value: CellValue;
  readonly count: number;
}

/** So many steps tell whether contents come again. */
const ENOUGH = 1024;

export function createColumn(steps: Steps, role: Role, contents: Contents): Column {
  makeRoom(contents, steps.length);
  const { length } = steps;
  const column = { role, steps, contents, places: new Int16Array(length), bits: new Uint16Array(length), countNew: 0 };
  column.places.set(contents.before.subarray(0, length)); // most still have it
  contents.before = column.places;
  return Object.assign(column, { tally: lazily(() => countContents(column)) });
}

/** Reads what stands in the cells of some steps: `values` from the step `from` to before the step `to`. */
export function readBlock(column: Column, values: readonly CellValue[], from: number, to: number): void {
  const { contents, places, bits } = column;
  const areNew = areMostlyNew(column, from);
  let before: CellValue | undefined;
  let place = NOT_KEPT;
  for (let index = from; index < to; index++) {
    const value = values[index - from] ?? "";
    if (value !== before) {
      place = areNew ? NOT_KEPT : findPlace(column, value, places[index] ?? NOT_KEPT);
      before = value;
    }
    places[index] = place;
    bits[index] = place === NOT_KEPT ? contents.read(value) : (contents.bits[place] ?? 0);
  }
}

/** @param before where the content of the step was in the check before */
function findPlace(column: Column, value: CellValue, before: number): number {
  if (before !== NOT_KEPT && column.contents.values[before] === value) return before;
  const place = column.contents.places.get(value);
  if (place !== undefined) return place;
  column.countNew++;
  return addContent(column.contents, value);
}

/** In a long plan, contents of which most are new, as the texts of steps, are not worth remembering. */
const areMostlyNew = ({ places, countNew }: Column, from: number): boolean =>
  places.length > MOST && from >= ENOUGH && countNew * 2 > from;

/** Gives what a reading says of the content of each step; of each remembered content it is asked once. */
export function readEach<Said extends object | string | number>(
  { role, steps, contents, places }: Column,
  name: string,
  read: (value: CellValue) => Said,
  use: (said: Said, index: number) => void,
): void {
  const said = (contents.said.get(name) ?? []) as (Said | undefined)[];
  contents.said.set(name, said);
  const valueAt = createValueReader(steps, role);
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? NOT_KEPT;
    if (place === NOT_KEPT) use(read(valueAt(index)), index);
    else use((said[place] ??= read(contents.values[place] ?? "")), index);
  }
}

/** Reads single cells of a column in ascending order, a few hundred at a time. */
function createValueReader(steps: Steps, role: Role): (index: number) => CellValue {
  const buffer: CellValue[] = [];
  let [from, to] = [0, 0];
  return (index) => {
    if (index >= to) {
      [from, to] = [index, Math.min(index + AT_A_TIME, steps.length)];
      steps.readColumn(role, from, to, buffer);
    }
    return buffer[index - from] ?? "";
  };
}

const AT_A_TIME = 512;

function countContents({ role, steps, contents, places }: Omit<Column, "tally">): readonly Tally[] {
  const valueAt = createValueReader(steps, role);
  const counts = new Int32Array(contents.values.length);
  const inOrder: number[] = [];
  const others: Tally[] = [];
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? NOT_KEPT;
    if (place === NOT_KEPT) others.push({ value: valueAt(index), count: 1 });
    else {
      if (counts[place] === 0) inOrder.push(place);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const tallies = inOrder.map((place) => ({ value: contents.values[place] ?? "", count: counts[place] ?? 0 }));
  return others.length === 0 ? tallies : [...tallies, ...others];
}
