import JSZip from "jszip";
import { escapeXml, parseXml, writeElement, XML_HEAD } from "./xml";

/** An .xlsx file: a zip of parts, each with its relationships to others. Paths have no slash in front. */
export interface Package {
  readonly paths: () => readonly string[];
  /** Null where there is no such part. */
  readonly read: (path: string) => Promise<string | null>;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Of a part, by their id; `""` for those of the package itself. */
  readonly relationships: (part: string) => Promise<ReadonlyMap<string, Relationship>>;
  /** Relates a part to another or to an address outside; gives back the id. */
  readonly relate: (part: string, type: string, target: string, outside?: boolean) => Promise<string>;
  readonly declare: (path: string, contentType: string) => Promise<void>;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Relationship {
  /** The end of its type's address: `"worksheet"`, `"table"`. */
  readonly kind: string;
  /** A part's path, or an address outside. */
  readonly target: string;
}

/** @throws {Error} where the bytes are no zip */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string) => (await zip.file(path)?.async("string")) ?? null;
  const write = (path: string, text: string) => {
    zip.file(path, text, { createFolders: false });
  };
  return {
    paths: () =>
      Object.values(zip.files)
        .filter(({ dir }) => !dir)
        .map(({ name }) => name),
    read,
    write,
    remove: (path) => {
      zip.remove(path);
    },
    relationships: async (part) => readRelationships(part, await read(relationshipsPath(part))),
    relate: async (part, type, target, outside = false) => {
      const path = relationshipsPath(part);
      const xml =
        (await read(path)) ??
        `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
      const Id = `rId${xml.split("<Relationship ").length + 1000}`;
      const relationship = writeElement("Relationship", {
        Id,
        Type: type,
        Target: outside ? target : `/${target}`,
        TargetMode: outside ? "External" : null,
      });
      write(
        path,
        xml
          .replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>")
          .replace("</Relationships>", () => `${relationship}</Relationships>`),
      );
      return Id;
    },
    declare: async (path, contentType) => {
      const types = (await read(CONTENT_TYPES)) ?? "";
      write(
        CONTENT_TYPES,
        types.replace("</Types>", `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/></Types>`),
      );
    },
    bytes: () => zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }),
  };
}

const CONTENT_TYPES = "[Content_Types].xml";

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelationships(part: string, xml: string | null): ReadonlyMap<string, Relationship> {
  if (xml === null) return new Map();
  return new Map(
    parseXml(xml).children.map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => [
      Id,
      {
        kind: Type.slice(Type.lastIndexOf("/") + 1),
        target: TargetMode === "External" ? Target : resolvePath(part, Target),
      },
    ]),
  );
}

/** `"../tables/table1.xml"` seen from `"xl/worksheets/sheet1.xml"` → `"xl/tables/table1.xml"`. */
function resolvePath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** The parts that another one is related to in a certain way. */
export async function partsRelated(file: Package, part: string, kind: string): Promise<string[]> {
  return [...(await file.relationships(part)).values()]
    .filter((relationship) => relationship.kind === kind)
    .map(({ target }) => target);
}
