import type { Shape } from "../book/drawing";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { invalid, missing } from "../host-error";
import { createId } from "../sheets/sheets";
import { findSetting, type Part, putDrawing, putSetting } from "./settings";

/** @throws {HostError} ItemNotFound once it was deleted */
export const readShape = ({ sheet, id }: Pick<Part, "sheet" | "id">): Shape =>
  sheet.shapes.find((one) => one.id === id) ?? missing();

/** Lays a shape over all others; returns it as a part of itself. */
export function addShape(
  workbook: Workbook,
  sheet: Sheet,
  { kind, ...shape }: Pick<Shape, "type"> & Partial<Shape> & { readonly kind: string },
): Part {
  mayDo(sheet, "allowEditObjects");
  const id = createId(workbook);
  const name = findFreeName(sheet, kind);
  put(workbook, sheet, [...sheet.shapes, { group: null, image: "", settings: new Map(), ...shape, id, name }]);
  return { workbook, sheet, id, part: "" };
}

// assumed: shapes are called after what they are, and counted
function findFreeName({ shapes }: Sheet, kind: string): string {
  let number = shapes.length + 1;
  while (shapes.some(({ name }) => name === `${kind} ${number}`)) number++;
  return `${kind} ${number}`;
}

function put(workbook: Workbook, sheet: Sheet, shapes: readonly Shape[]): void {
  mayDo(sheet, "allowEditObjects");
  assign(workbook, sheet, "shapes", shapes);
  note(workbook, { kind: "look", sheet });
}

/** The shapes that are in a group; of those in none (null), all that lie on the sheet. From the back to the front. */
export const listShapes = (sheet: Sheet, group: string | null): readonly Shape[] =>
  sheet.shapes.filter((one) => one.group === group);

/** Deletes a shape, and what is in it where it is a group. */
export function deleteShape({ workbook, sheet, id }: Part): void {
  const gone = new Set([id, ...listWithin(sheet, id).map((one) => one.id)]);
  put(
    workbook,
    sheet,
    sheet.shapes.filter((one) => !gone.has(one.id)),
  );
}

const listWithin = (sheet: Sheet, group: string): Shape[] =>
  listShapes(sheet, group).flatMap((one) => [one, ...listWithin(sheet, one.id)]);

/** Makes a group of shapes; where it lies follows from them. */
export function groupShapes(workbook: Workbook, sheet: Sheet, ids: readonly string[]): Part {
  // assumed: a group is of two or more, and of none that are in a group already
  if (new Set(ids).size < 2 || ids.some((id) => readShape({ sheet, id }).group !== null)) invalid();
  const group = addShape(workbook, sheet, { type: "Group", kind: "Group" });
  put(
    workbook,
    sheet,
    sheet.shapes.map((one) => (ids.includes(one.id) ? { ...one, group: group.id } : one)),
  );
  return group;
}

/** The shapes of a group lie on the sheet again, and the group is gone. */
export function ungroupShapes({ workbook, sheet, id }: Part): void {
  const { group } = readShape({ sheet, id });
  put(
    workbook,
    sheet,
    sheet.shapes.flatMap((one) => (one.id === id ? [] : [one.group === id ? { ...one, group } : one])),
  );
}

/** Moves a shape among those beside it: to the index that `to` makes of its own. */
export function orderShape({ workbook, sheet, id }: Part, to: (index: number, last: number) => number): void {
  const shape = readShape({ sheet, id });
  const beside = listShapes(sheet, shape.group);
  const last = beside.length - 1;
  const index = Math.min(last, Math.max(0, to(beside.indexOf(shape), last)));
  const ordered = beside.filter((one) => one !== shape).toSpliced(index, 0, shape);
  put(workbook, sheet, [...sheet.shapes.filter((one) => !beside.includes(one)), ...ordered]);
}

// assumed: a copy has the same name where none has it there
/** Lays a copy of a shape on a sheet, with what is in it. */
export function copyShape(from: Part, sheet: Sheet, group: string | null = null): Part {
  const { id, name, ...shape } = readShape(from);
  const copy = addShape(from.workbook, sheet, { ...shape, group, kind: name.replace(/ \d+$/, "") });
  if (!sheet.shapes.some((one) => one.name === name)) putDrawing(copy, { name });
  for (const inner of listShapes(from.sheet, id)) copyShape({ ...from, id: inner.id }, sheet, copy.id);
  return copy;
}

export type Edge = "Left" | "Top" | "Width" | "Height";

/** Where a shape lies, in points; of a group, around all that is in it. Undefined where nobody has said so. */
export function findEdge(target: Part, edge: Edge): number | undefined {
  const own = findSetting(target, edge);
  if (typeof own === "number") return own;
  const inner = listShapes(target.sheet, target.id).map(({ id }) => ({ ...target, id }));
  const [start, size] =
    edge === "Left" || edge === "Width" ? (["Left", "Width"] as const) : (["Top", "Height"] as const);
  const starts = inner.map((one) => findEdge(one, start) ?? Number.NaN);
  const ends = inner.map((one, index) => (starts[index] ?? 0) + (findEdge(one, size) ?? Number.NaN));
  const first = Math.min(...starts);
  const found = edge === start ? first : Math.max(...ends) - first;
  return Number.isFinite(found) ? found : undefined;
}

/** Moves a shape, or makes it larger; what is in a group goes along. */
export function putEdge(target: Part, edge: Edge, value: number): void {
  const inner = listShapes(target.sheet, target.id).map(({ id }) => ({ ...target, id }));
  if (inner.length === 0) {
    putSetting(target, edge, value);
    return;
  }
  const before = findEdge(target, edge);
  if (before === undefined) invalid();
  if (edge === "Left" || edge === "Top") {
    for (const one of inner) putEdge(one, edge, (findEdge(one, edge) ?? 0) + value - before);
    return;
  }
  const start = edge === "Width" ? "Left" : "Top";
  const from = findEdge(target, start) ?? 0;
  for (const one of inner) {
    putEdge(one, start, from + (((findEdge(one, start) ?? from) - from) * value) / before);
    putEdge(one, edge, ((findEdge(one, edge) ?? 0) * value) / before);
  }
}
