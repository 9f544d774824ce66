import type { Aggregation, Pivot, PivotAxis, PivotData } from "../book/pivot";
import { invalid, missing } from "../host-error";
import { isSameName } from "../places/find-by-name";
import { chooseAggregation, nameAggregation } from "./aggregate";
import { NO_FILTERS } from "./edit-field";
import { isDateItem } from "./list-items";
import { findAxis, type FoundPivot, putField, putPivot, readField, withoutField } from "./pivots";

// documented: what is on another axis leaves it:
// https://learn.microsoft.com/javascript/api/excel/excel.rowcolumnpivothierarchycollection (add)
// assumed: what is on this one already becomes the innermost
/** Puts a field on an axis, within those that are there. */
export function addToAxis(found: FoundPivot, axis: PivotAxis, id: string): void {
  const axes = withoutField(found.pivot.axes, id);
  putPivot(found, { axes: { ...axes, [axis]: [...axes[axis], id] } });
}

// assumed: a field's filters go with it, those of a slicer apart
/** Takes a field from an axis. */
export function removeFromAxis(found: FoundPivot, axis: PivotAxis, id: string, hasSlicer: boolean): void {
  const { pivot } = found;
  if (!pivot.axes[axis].includes(id)) missing();
  const fields = pivot.fields.map((field) =>
    field.id === id && !hasSlicer ? { ...field, filters: NO_FILTERS } : field,
  );
  putPivot(found, { fields, axes: withoutField(pivot.axes, id) });
}

/** Moves a field along its axis. */
export function moveOnAxis(found: FoundPivot, axis: PivotAxis, id: string, position: number): void {
  const { axes } = found.pivot;
  putPivot(found, { axes: { ...axes, [axis]: moveTo(axes[axis], id, position) } });
}

function moveTo<Item>(list: readonly Item[], item: Item, position: number): readonly Item[] {
  if (!Number.isInteger(position) || position < 0 || position >= list.length) invalid();
  return list.filter((one) => one !== item).toSpliced(position, 0, item);
}

/** Sums up a field in the body; returns the id of what is there now. */
export function addData(found: FoundPivot, id: string): string {
  const { pivot } = found;
  const field = readField(pivot, id);
  const summarizeBy = chooseFor(pivot, id);
  const name = findFreeName(pivot, summarizeBy, field.name);
  const data: PivotData = {
    id: name,
    name,
    field: id,
    summarizeBy,
    numberFormat: "General",
    showAs: { calculation: "None", baseField: null, baseItem: null },
  };
  putPivot(found, { data: [...pivot.data, data] });
  return data.id;
}

/** How Excel sums up a field by itself. */
export function chooseFor(pivot: Pivot, id: string): Aggregation {
  const index = pivot.fields.findIndex((field) => field.id === id);
  return chooseAggregation(
    pivot.rows.map((row) => row[index] ?? ""),
    readField(pivot, id).items.some(isDateItem),
  );
}

/** `"Sum of Hours"`, and the second one `"Sum of Hours2"`. */
function findFreeName({ data, fields }: Pivot, by: Aggregation, field: string): string {
  const base = `${nameAggregation(by)} of ${field}`;
  const taken = [...data.flatMap(({ id, name }) => [id, name]), ...fields.flatMap(({ id, name }) => [id, name])];
  let name = base;
  for (let number = 2; taken.some((one) => isSameName(one, name)); number++) name = `${base}${number}`;
  return name;
}

export const readData = ({ data }: Pivot, id: string): PivotData => data.find((one) => one.id === id) ?? missing();

export function putData(found: FoundPivot, id: string, change: Partial<PivotData>): void {
  putPivot(found, { data: found.pivot.data.map((one) => (one.id === id ? { ...one, ...change } : one)) });
}

// assumed: a name that Excel gave says how it is summed up, and follows; one that a person gave stays
export function summarizeBy(found: FoundPivot, id: string, by: Aggregation): void {
  const { pivot } = found;
  const { field, name, summarizeBy: before } = readData(pivot, id);
  const { name: fieldName } = readField(pivot, field);
  const own = `${nameAggregation(before)} of ${fieldName}`;
  const isGiven = !name.startsWith(own) || !/^\d*$/.test(name.slice(own.length));
  const others = { ...pivot, data: pivot.data.filter((one) => one.id !== id) };
  putData(found, id, { summarizeBy: by, ...(isGiven ? {} : { name: findFreeName(others, by, fieldName) }) });
}

// assumed: the code for a name that a field or other data has
export function renameData(found: FoundPivot, id: string, name: string): void {
  const { fields, data } = found.pivot;
  const isTaken =
    fields.some((field) => isSameName(field.name, name)) ||
    data.some((one) => one.id !== id && isSameName(one.name, name));
  if (name.trim() === "" || isTaken) invalid("PivotTable field name already exists.");
  putData(found, id, { name });
}

export const moveData = (found: FoundPivot, id: string, position: number): void =>
  putPivot(found, { data: moveTo(found.pivot.data, readData(found.pivot, id), position) });

export const removeData = (found: FoundPivot, id: string): void =>
  putPivot(found, { data: found.pivot.data.filter((one) => one !== readData(found.pivot, id)) });

export function renameField(found: FoundPivot, id: string, name: string): void {
  const { fields, data } = found.pivot;
  const isTaken =
    fields.some((field) => field.id !== id && isSameName(field.name, name)) ||
    data.some((one) => isSameName(one.name, name));
  if (name.trim() === "" || isTaken) invalid("PivotTable field name already exists.");
  putField(found, id, { name });
}

// documented: filters need a field that is used:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables#types-of-pivotfilters
export const isUsed = (pivot: Pivot, id: string): boolean =>
  findAxis(pivot, id) !== null || pivot.data.some(({ field }) => field === id);
