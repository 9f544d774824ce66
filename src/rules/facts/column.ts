import type { Steps } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { CellValue } from "../../sheet/cell";
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
  /** How many contents were not remembered from before. */
  countNew: number;
}

/** A content, and how often it stands in a column. */
export interface Tally {
  readonly value: CellValue;
  count: number;
}

/** So many steps tell whether contents come again. */
const ENOUGH = 1024;

export function createColumn(steps: Steps, role: Role, contents: Contents): Column {
  makeRoom(contents, steps.length);
  const { length } = steps;
  return { role, steps, contents, places: new Int16Array(length), bits: new Uint16Array(length), countNew: 0 };
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
      place = areNew ? NOT_KEPT : findPlace(column, value);
      before = value;
    }
    places[index] = place;
    bits[index] = place === NOT_KEPT ? contents.read(value) : (contents.bits[place] ?? 0);
  }
}

function findPlace(column: Column, value: CellValue): number {
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
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? NOT_KEPT;
    if (place === NOT_KEPT) use(read(steps.cellAt(index, role)?.value ?? ""), index);
    else {
      use((said[place] ??= read(contents.values[place] ?? "")), index);
    }
  }
}

/**
 * The contents of a column and how often each stands there, in the order of the sheet; one that is not remembered may
 * come several times.
 */
export function tallyColumn({ role, steps, contents, places }: Column): readonly Tally[] {
  const known: (Tally | undefined)[] = [];
  const tallies: Tally[] = [];
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? NOT_KEPT;
    let tally = known[place];
    if (tally === undefined) {
      tally = { value: contents.values[place] ?? steps.cellAt(index, role)?.value ?? "", count: 0 };
      if (place !== NOT_KEPT) known[place] = tally;
      tallies.push(tally);
    }
    tally.count++;
  }
  return tallies;
}
