import type { CellValue } from "../../sheet/cell";

/** No more contents of one column are remembered. */
export const MOST = 32_767;

/** The place of a content that is not remembered. */
export const NOT_KEPT = -1;

/**
 * The different contents that columns of one kind had, and what they say: names, days and statuses come again and
 * again, in one check and in the next. A content is identified by its place.
 */
export interface Contents {
  readonly places: Map<CellValue, number>;
  readonly values: CellValue[];
  /** For each content the bits of the facts that hold. */
  readonly bits: number[];
  /** The bits of any content, remembered or not. */
  readonly read: (value: CellValue) => number;
  /** What else was asked of contents, by the name of the reading and the place. */
  readonly said: Map<string, unknown[]>;
  /** For each step of the plan that was checked last the place of its content. */
  before: Int16Array;
}

export const createContents = (read: Contents["read"]): Contents => ({
  places: new Map(),
  values: [],
  bits: [],
  read,
  said: new Map(),
  before: new Int16Array(0),
});

/** The place of a content, which is remembered from now on where there is room. */
export function addContent({ places, values, bits, read }: Contents, value: CellValue): number {
  const place = values.length;
  if (place >= MOST) return NOT_KEPT;
  places.set(value, place);
  values.push(value);
  bits.push(read(value));
  return place;
}

/** Forgets all contents where those of a plan of so many steps might not fit in. */
export function makeRoom({ places, values, bits, said }: Contents, steps: number): void {
  if (steps > MOST || values.length + steps <= MOST) return;
  places.clear();
  values.length = 0;
  bits.length = 0;
  said.clear();
}
