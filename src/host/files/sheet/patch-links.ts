import { findCell, formatCell } from "../../../sheet/a1";
import { contains } from "../../../sheet/rectangle";
import type { Link, Sheet } from "../../model/book/sheet";
import { insertLast } from "../xml/edit-xml";
import { type Element, findChild } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import type { FrameEdits } from "./frame-edits";
import type { FoundLink } from "./links";

/** Relates a sheet to an outside address and gives the id. */
export type Relate = (address: string) => string;

/**
 * Changes the links of a sheet. An element stays where all cells that it is for still have its link.
 * Source: ISO/IEC 29500-1, 18.3.1.47 (hyperlink), 18.3.1.48 (hyperlinks)
 */
export function patchLinks(
  edits: FrameEdits,
  before: Sheet,
  now: Sheet,
  found: readonly FoundLink[],
  relate: Relate,
): void {
  const [old, current] = [linksOf(before), linksOf(now)];
  if (old.size === current.size && Array.from(old).every(([cell, link]) => current.get(cell) === link)) return;
  const list = findChild(edits.root, "hyperlinks");
  const gone: Element[] = [];
  const left = new Map(current);
  for (const { on, element } of found) {
    const cells = Array.from(old.keys()).filter((cell) => contains(on, findCell(cell) ?? on));
    if (cells.length > 0 && cells.every((cell) => current.get(cell) === old.get(cell)))
      for (const cell of cells) left.delete(cell);
    else gone.push(element);
  }
  const added = Array.from(left, ([cell, link]) => writeLink(cell, link, relate));
  if (!list) {
    if (added.length > 0) edits.replace("hyperlinks", writeElement("hyperlinks", {}, added));
  } else if (gone.length === list.children.length && added.length === 0) edits.replace("hyperlinks", "");
  else {
    edits.add(...gone.map(({ start, end }) => ({ start, end, text: "" })));
    if (added.length > 0) edits.add(insertLast(edits.frame, list, added.join("")));
  }
}

/** By the addresses of their cells. */
function linksOf({ rows }: Sheet): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const [row, { cells }] of rows)
    for (const [column, cell] of cells.entries()) if (cell?.link) links.set(formatCell({ row, column }), cell.link);
  return links;
}

const writeLink = (ref: string, { address, documentReference, screenTip }: Link, relate: Relate): string =>
  writeElement("hyperlink", {
    ref,
    "r:id": address === "" ? null : relate(address),
    location: documentReference || null,
    tooltip: screenTip || null,
  });
