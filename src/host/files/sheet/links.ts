import type { Rectangle } from "../../../sheet/rectangle";
import type { Link } from "../../model/book/sheet";
import { findRectangle } from "../../model/places/address";
import type { Relation } from "../package/relations";
import { type Element, findRelationId, listChildren } from "../xml/parse-xml";

/** A `<hyperlink>`: where it stands and where it goes. */
export interface FoundLink {
  readonly on: Rectangle;
  readonly link: Link;
  readonly element: Element;
}

/** The links of a sheet. Source: ISO/IEC 29500-1, 18.3.1.47 */
export const readLinks = (root: Element, relations: ReadonlyMap<string, Relation>): readonly FoundLink[] =>
  listChildren(root, "hyperlinks", "hyperlink").flatMap((element) => {
    const { ref = "", location = "", tooltip = "" } = element.attributes;
    const on = findRectangle(ref);
    const address = relations.get(findRelationId(element) ?? "")?.target ?? "";
    return on ? [{ on, link: { address, documentReference: location, screenTip: tooltip }, element }] : [];
  });
