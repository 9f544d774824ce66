import type { Sheet } from "../../model/book/sheet";
import type { Table } from "../../model/book/table";
import { declareEnding, DOCUMENT_TYPE, dropPart } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelation, findRelated, readRelations, RELATION, removeRelations } from "../package/relations";
import { addPart } from "../package/strict";
import type { FrameEdits } from "../sheet/frame-edits";
import { insertLast, setAttributes } from "../xml/edit-xml";
import { findChild, findRelationId } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import { findTableParts } from "./attachments";
import { patchNotes } from "./comments";
import { findNewPath } from "./new-paths";
import { patchNoteShapes } from "./note-shapes";
import { patchTable } from "./patch-table";
import { writeTable } from "./tables";

/** Writes the tables of a sheet that changed, and says in the sheet which ones it has. */
export function writeTables(file: Package, path: string, edits: FrameEdits, before: Sheet, now: Sheet): void {
  if (now.tables === before.tables) return;
  const parts = findTableParts(file, path);
  const paths = new Map(before.tables.map((table, place) => [table.id, parts[place] ?? ""]));
  const old = new Map(before.tables.map((table) => [table.id, table]));
  const gone = before.tables.filter(({ id }) => !now.tables.some((table) => table.id === id));
  const added = now.tables.flatMap((table) => {
    const [part = "", known] = [paths.get(table.id), old.get(table.id)];
    if (!known) return [addTable(file, path, table, now)];
    if (known !== table) file.write(part, patchTable(file.read(part) ?? "", known, table, now));
    return [];
  });
  removeTables(
    file,
    path,
    edits,
    gone.map(({ id }) => paths.get(id) ?? ""),
    added,
  );
}

function addTable(file: Package, path: string, table: Table, sheet: Sheet): string {
  const part = findNewPath(file, (number) => `xl/tables/table${number}.xml`);
  addPart(file, part, writeTable(table, nextTableId(file), sheet), `${DOCUMENT_TYPE}.spreadsheetml.table+xml`);
  return writeElement("tablePart", { "r:id": addRelation(file, path, `${RELATION}/table`, part) });
}

/** Tables are numbered through the whole workbook. */
function nextTableId(file: Package): number {
  const parts = file.paths().filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path));
  const ids = parts.map((path) =>
    Number(/<(?:\w+:)?table\b[^>]*?\sid=["'](\d+)["']/.exec(file.read(path) ?? "")?.[1] ?? 0),
  );
  return Math.max(0, ...ids) + 1;
}

function removeTables(
  file: Package,
  path: string,
  edits: FrameEdits,
  gone: readonly string[],
  added: readonly string[],
): void {
  if (gone.length === 0 && added.length === 0) return;
  const relations = readRelations(file, path);
  const list = findChild(edits.root, "tableParts");
  const removed = (list?.children ?? []).filter((part) =>
    gone.includes(relations.get(findRelationId(part) ?? "")?.target ?? ""),
  );
  const count = (list?.children.length ?? 0) - removed.length + added.length;
  if (!list || count === 0)
    edits.replace("tableParts", count === 0 ? "" : writeElement("tableParts", { count }, added));
  else {
    edits.add(
      ...removed.map(({ start, end }) => ({ start, end, text: "" })),
      setAttributes(edits.frame, list, { count }),
    );
    if (added.length > 0) edits.add(insertLast(edits.frame, list, added.join("")));
  }
  for (const part of gone) {
    removeRelations(file, path, part);
    dropPart(file, part);
  }
}

/** Writes the notes of a sheet that changed, with the boxes in which they are shown. */
export function writeNotes(file: Package, path: string, edits: FrameEdits, before: Sheet, now: Sheet): void {
  if (now.notes === before.notes || (now.notes.length === 0 && before.notes.length === 0)) return;
  const [known] = findRelated(file, path, "comments");
  const part = known ?? findNewPath(file, (number) => `xl/comments${number}.xml`);
  const notes = patchNotes(file.read(part), before.notes, now.notes);
  if (known !== undefined) file.write(part, notes);
  else {
    addPart(file, part, notes, `${DOCUMENT_TYPE}.spreadsheetml.comments+xml`);
    addRelation(file, path, `${RELATION}/comments`, part);
  }
  const drawing = findDrawing(file, path, edits);
  const shapes = drawing ?? findNewPath(file, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  file.write(shapes, patchNoteShapes(file.read(shapes), before.notes, now.notes));
  if (drawing !== null) return;
  declareEnding(file, "vml", `${DOCUMENT_TYPE}.vmlDrawing`);
  edits.replace(
    "legacyDrawing",
    writeElement("legacyDrawing", { "r:id": addRelation(file, path, `${RELATION}/vmlDrawing`, shapes) }),
  );
}

function findDrawing(file: Package, path: string, { root }: FrameEdits): string | null {
  const element = findChild(root, "legacyDrawing");
  return (element && readRelations(file, path).get(findRelationId(element) ?? "")?.target) ?? null;
}
