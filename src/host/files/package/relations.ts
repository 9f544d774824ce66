import { editXml, insertLast } from "../xml/edit-xml";
import { childrenNamed, parseXml } from "../xml/parse-xml";
import { writeElement, XML_HEAD } from "../xml/write-xml";
import type { Package } from "./package";
import { asInFile } from "./strict";

/** A relation of a part to another part, or to an address outside of the file. */
export interface Relation {
  readonly id: string;
  /** The end of its type's address: `"worksheet"`, `"table"`. */
  readonly kind: string;
  /** A part's path, or an address outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The address of the relation types of Office documents. */
export const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * The relations of a part by their ids; of the package itself with `""`. Targets are resolved to paths.
 * Source: ISO/IEC 29500-2, 6.5
 * @example readRelations(file, "xl/workbook.xml").get("rId1")?.target // "xl/worksheets/sheet1.xml"
 */
export function readRelations(file: Package, part: string): ReadonlyMap<string, Relation> {
  const xml = file.read(findPath(part));
  if (xml === null) return new Map();
  return new Map(
    childrenNamed(parseXml(xml), "Relationship").map(
      ({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
        const isOutside = TargetMode === "External";
        const target = isOutside ? Target : resolveTarget(part, Target);
        return [Id, { id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), target, isOutside }];
      },
    ),
  );
}

/** The paths of the parts that a part is related to in a certain way: `"table"`, `"comments"`. */
export const findRelated = (file: Package, part: string, kind: string): readonly string[] =>
  Array.from(readRelations(file, part).values())
    .filter((relation) => relation.kind === kind && !relation.isOutside)
    .map(({ target }) => target);

/**
 * Relates a part to another one, which need not exist yet, or to an address outside. Returns the relation's id.
 * @example addRelation(file, "xl/workbook.xml", `${RELATION}/worksheet`, "xl/worksheets/sheet4.xml") // "rId7"
 */
export function addRelation(file: Package, part: string, type: string, target: string, isOutside = false): string {
  const path = findPath(part);
  const xml = file.read(path) ?? `${XML_HEAD}<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const id = nextId(readRelations(file, part).keys());
  const relation = writeElement("Relationship", {
    Id: id,
    Type: asInFile(file, type),
    Target: isOutside ? target : relativePath(part, target),
    TargetMode: isOutside ? "External" : null,
  });
  const root = parseXml(xml);
  file.write(path, editXml(xml, [insertLast(xml, root, relation)]));
  return id;
}

/** Takes away the relations of a part to another one. */
export function removeRelations(file: Package, part: string, target: string): void {
  const path = findPath(part);
  const xml = file.read(path);
  if (xml === null) return;
  const edits = childrenNamed(parseXml(xml), "Relationship")
    .filter(
      ({ attributes: { Target = "", TargetMode } }) =>
        TargetMode !== "External" && resolveTarget(part, Target).toLowerCase() === target.toLowerCase(),
    )
    .map(({ start, end }) => ({ start, end, text: "" }));
  if (edits.length > 0) file.write(path, editXml(xml, edits));
}

/** `"xl/workbook.xml"` → `"xl/_rels/workbook.xml.rels"`. */
export function findPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function nextId(ids: Iterable<string>): string {
  const numbers = Array.from(ids, (id) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0));
  return `rId${Math.max(0, ...numbers) + 1}`;
}

/** `"../tables/table1.xml"` seen from `"xl/worksheets/sheet1.xml"` → `"xl/tables/table1.xml"`. */
function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.replaceAll("\\", "/"));
  if (path.startsWith("/")) return path.replace(/^\/+/, "");
  const folders = part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function decodePath(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** `"xl/tables/table1.xml"` seen from `"xl/worksheets/sheet1.xml"` → `"../tables/table1.xml"`. */
function relativePath(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
