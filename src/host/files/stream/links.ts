import type { StreamedLink } from "../../../sheet/streamed-book";
import { RELATION } from "../package/relations";
import { writeElement, XML_HEAD } from "../xml/write-xml";

/** A sheet takes no more: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_LINKS = 65_530;

/** Collects the links of a sheet, which stand behind all of its cells; those that it has no room for are left out. */
export function createLinks() {
  const ids = new Map<string, string>();
  const written: string[] = [];
  return {
    add: (ref: string, { target, location }: StreamedLink): void => {
      if (written.length >= MOST_LINKS) return;
      const id = ids.get(target) ?? `rId${ids.size + 1}`;
      ids.set(target, id);
      written.push(writeElement("hyperlink", { ref, "r:id": id, location }));
    },
    write: (): string => (written.length > 0 ? writeElement("hyperlinks", {}, written) : ""),
    writeRelations: (): string =>
      ids.size > 0 ? XML_HEAD + writeElement("Relationships", { xmlns: RELATIONS }, [...ids].map(writeRelation)) : "",
  };
}

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

const writeRelation = ([Target, Id]: readonly [target: string, id: string]): string =>
  writeElement("Relationship", { Id, Type: `${RELATION}/hyperlink`, Target, TargetMode: "External" });
