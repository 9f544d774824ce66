import { formatCell } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/rectangle";
import type { Link, Sheet } from "../model/book/sheet";
import { findRectangle } from "../model/places/address";
import type { Relationship } from "./package";
import { type Element, writeElement } from "./xml";

/** A sheet's `<hyperlink>`: where it stands and where it goes. */
export function findLink(
  { attributes }: Element,
  relationships: ReadonlyMap<string, Relationship>,
): { readonly on: Rectangle; readonly link: Link } | null {
  const on = findRectangle(attributes.ref ?? "");
  const address = relationships.get(attributes["r:id"] ?? "")?.target ?? "";
  return (
    on && { on, link: { address, documentReference: attributes.location ?? "", screenTip: attributes.tooltip ?? "" } }
  );
}

/** A sheet's `<hyperlinks>`; `relate` gives an outside address its id. */
export async function writeLinks(sheet: Sheet, relate: (address: string) => Promise<string>): Promise<string> {
  const written: string[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const { address, documentReference, screenTip } = cell.link;
      const id = address === "" ? null : await relate(address);
      written.push(
        writeElement("hyperlink", {
          ref: formatCell({ row, column }),
          "r:id": id,
          location: documentReference || null,
          tooltip: screenTip || null,
        }),
      );
    }
  }
  return written.length === 0 ? "" : writeElement("hyperlinks", {}, written);
}
