import { nextTag, readAttribute, skipElement, walkTags } from "../xml/tags";

/** Where a row, or a cell, stands in the XML of a sheet's rows. */
export interface Span {
  /** From 0: of a row its index, of a cell its column. */
  readonly index: number;
  readonly start: number;
  /** Where its start tag ends. */
  readonly tagEnd: number;
  readonly end: number;
}

/** The rows of a sheet by their index. */
export function findRowSpans(data: string): ReadonlyMap<number, Span> {
  return findSpans(data, 0, data.length, "row", (text, before) => (text === undefined ? before + 1 : Number(text) - 1));
}

/** The cells of a row by their column. */
export const findCellSpans = (data: string, { tagEnd, end }: Span): ReadonlyMap<number, Span> =>
  findSpans(data, tagEnd, end, "c", (text, before) => (text === undefined ? before + 1 : readColumn(text)));

function findSpans(
  data: string,
  from: number,
  to: number,
  name: string,
  readIndex: (reference: string | undefined, before: number) => number,
): ReadonlyMap<number, Span> {
  const tags = walkTags(data, from, to);
  const spans = new Map<number, Span>();
  let index = -1;
  while (nextTag(tags)) {
    if (tags.isClosing) continue;
    const { start, end: tagEnd } = tags;
    const isOne = tags.name === name;
    if (isOne) index = readIndex(readAttribute(tags, "r"), index);
    skipElement(tags);
    if (isOne) spans.set(index, { index, start, tagEnd, end: tags.at });
  }
  return spans;
}

function readColumn(reference: string): number {
  let column = 0;
  for (let at = 0; reference.charCodeAt(at) > 64; at++) column = column * 26 + (reference.charCodeAt(at) & 31);
  return column - 1;
}
