import type { Day } from "../sheet/serial-date";
import type { DeskLine } from "./desk-line";
import type { DeskColumn } from "./sheets/column";
import type { Since } from "./since/since";
import type { Tally } from "./tally";

/** What a desk is made from. */
export interface DeskInput {
  readonly today: Day;
  readonly tally: Tally;
  /** What is different since an earlier review; null where it is not compared with one. */
  readonly since: Since | null;
  /** Reads all lines, from the first one on; once for each sheet. */
  readonly lines: () => Iterable<DeskLine>;
  /** The address of a file, as seen from the desk. */
  readonly linkTo: (file: string) => string;
}

/** What the sheets of a desk are lists of. */
export interface DeskList<Item> {
  readonly name: string;
  /** Says what the list is, below its name. */
  readonly about: string;
  readonly items: Iterable<Item>;
  readonly columns: readonly DeskColumn<Item>[];
  /** How many columns are printed; all by default. */
  readonly printed?: number;
}
