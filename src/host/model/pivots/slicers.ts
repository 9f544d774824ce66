import { cellAt, formatAt } from "../book/cells";
import { readClock } from "../book/clock";
import { writeDisplayText } from "../book/display";
import type { PivotItem } from "../book/pivot";
import type { Sheet } from "../book/sheet";
import type { Slicer, SlicerSource } from "../book/slicer";
import type { FilterCriteria } from "../book/table";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { invalid, missing } from "../host-error";
import { findTable, isSameName } from "../places/find-by-name";
import { getBody } from "../places/table-areas";
import { createId } from "../sheets/sheets";
import { filterColumn, testRows } from "../tables/filters";
import type { FoundTable } from "../tables/table-shape";
import { listSelected, NO_FILTERS, selectItems } from "./edit-field";
import { listVisible } from "./filter-items";
import { readKey } from "./list-items";
import { findPivot, type FoundPivot, putField, readField } from "./pivots";

/** A button of a slicer. */
export interface SlicerItem {
  readonly key: string;
  readonly name: string;
  readonly isSelected: boolean;
  /** Whether other filters leave any of its rows. */
  readonly hasData: boolean;
}

export interface FoundSlicer {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly slicer: Slicer;
}

// assumed: a slicer goes with what it filters
/** The slicers of a sheet, or of the workbook (null). */
export const listSlicers = (workbook: Workbook, on: Sheet | null): readonly FoundSlicer[] =>
  (on ? [on] : workbook.sheets).flatMap((sheet) =>
    sheet.slicers
      .filter(({ source }) => openSource(workbook, source) !== null)
      .map((slicer): FoundSlicer => ({ workbook, sheet, slicer })),
  );

/** @throws {HostError} ItemNotFound once it was deleted */
export const readSlicer = (workbook: Workbook, id: string): FoundSlicer =>
  listSlicers(workbook, null).find(({ slicer }) => slicer.id === id) ?? missing();

/** Lays a slicer on a sheet; it filters nothing yet. */
export function addSlicer(workbook: Workbook, sheet: Sheet, source: SlicerSource): string {
  mayDo(sheet, "allowEditObjects");
  const { caption } = openSource(workbook, source) ?? missing();
  const id = createId(workbook);
  const slicer: Slicer = {
    id,
    name: findFreeName(workbook, caption),
    caption,
    source,
    sortBy: "Ascending",
    style: workbook.namedStyles.SlicerStyle.standard,
    left: null,
    top: null,
    ...SIZE,
  };
  put(workbook, sheet, [...sheet.slicers, slicer]);
  return id;
}

// assumed: the size of a new slicer
const SIZE = { width: 144, height: 187.5 };

// assumed: slicers are called after their field, and counted
function findFreeName(workbook: Workbook, caption: string): string {
  const isTaken = (wanted: string): boolean =>
    listSlicers(workbook, null).some(({ slicer }) => isSameName(slicer.name, wanted));
  let name = caption;
  for (let number = 1; isTaken(name); number++) name = `${caption} ${number}`;
  return name;
}

export function putSlicer({ workbook, sheet, slicer }: FoundSlicer, change: Partial<Slicer>): void {
  mayDo(sheet, "allowEditObjects");
  put(
    workbook,
    sheet,
    sheet.slicers.map((one) => (one.id === slicer.id ? { ...one, ...change } : one)),
  );
}

// assumed: what it has filtered stays so
export function deleteSlicer({ workbook, sheet, slicer }: FoundSlicer): void {
  mayDo(sheet, "allowEditObjects");
  put(
    workbook,
    sheet,
    sheet.slicers.filter(({ id }) => id !== slicer.id),
  );
}

function put(workbook: Workbook, sheet: Sheet, slicers: readonly Slicer[]): void {
  assign(workbook, sheet, "slicers", slicers);
  note(workbook, { kind: "look", sheet });
}

/** The buttons of a slicer, in its own order. */
export function listItems({ workbook, slicer }: FoundSlicer): readonly SlicerItem[] {
  const items = (openSource(workbook, slicer.source) ?? missing()).list();
  if (slicer.sortBy === "DataSourceOrder") return items;
  const sorted = items.toSorted((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  return slicer.sortBy === "Ascending" ? sorted : sorted.reverse();
}

// documented: none means all:
// https://learn.microsoft.com/javascript/api/excel/excel.slicer#excel-excel-slicer-selectitems-member(1)
// assumed: a key that no item has is refused
/** Shows only the rows of some items. */
export function select({ workbook, slicer }: FoundSlicer, keys: readonly string[]): void {
  const source = openSource(workbook, slicer.source) ?? missing();
  const all = source.list().map(({ key }) => key);
  if (!keys.every((key) => all.includes(key))) invalid();
  source.select(keys.length === 0 || all.every((key) => keys.includes(key)) ? null : keys);
}

/** What a slicer filters. */
interface OpenSource {
  readonly caption: string;
  /** In the order of the rows. */
  readonly list: () => readonly SlicerItem[];
  /** Null for all items. */
  readonly select: (keys: readonly string[] | null) => void;
}

function openSource(workbook: Workbook, source: SlicerSource): OpenSource | null {
  if ("pivot" in source) {
    const found = findPivot(workbook, null, ({ id }) => id === source.pivot);
    return found?.pivot.fields.some(({ id }) => id === source.field) ? openField(found, source.field) : null;
  }
  const found = findTable(workbook, source.table);
  const index = found?.table.columns.findIndex(({ id }) => id === source.column) ?? -1;
  return found && index >= 0 ? openColumn({ workbook, ...found }, index) : null;
}

function openField(found: FoundPivot, id: string): OpenSource {
  const { pivot, workbook } = found;
  const field = readField(pivot, id);
  return {
    caption: field.name,
    list() {
      const index = pivot.fields.indexOf(field);
      const clock = readClock(workbook);
      const filters = pivot.fields.map((one) =>
        one === field ? null : new Set(listVisible(one, clock).map(({ value }) => readKey(value))),
      );
      const isLeft = (row: (typeof pivot.rows)[number]): boolean =>
        filters.every((others, at) => !others || others.has(readKey(row[at] ?? "")));
      const left = new Set(pivot.rows.filter(isLeft).map((row) => readKey(row[index] ?? "")));
      const keys = Array.from(new Set(pivot.rows.map((row) => readKey(row[index] ?? ""))));
      const places = new Map(keys.map((key, place) => [key, place]));
      const placeOf = (item: PivotItem): number => places.get(readKey(item.value)) ?? keys.length;
      const selected = listSelected(field);
      return field.items
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map((item) => ({
          key: item.id,
          name: item.name,
          isSelected: selected.includes(item.id),
          hasData: left.has(readKey(item.value)),
        }));
    },
    select: (keys) =>
      putField(found, id, {
        filters: keys ? selectItems({ ...field, filters: NO_FILTERS }, keys) : { ...field.filters, manualFilter: null },
      }),
  };
}

const BLANK = "(blank)";

function openColumn(found: FoundTable, index: number): OpenSource {
  const { workbook, sheet, table } = found;
  return {
    caption: table.columns[index]?.name ?? "",
    list() {
      const body = getBody(table);
      const criteria = table.columns.map(({ filter }) => filter);
      const passesOwn = testRows(
        workbook,
        sheet,
        body,
        criteria.map((one, at) => (at === index ? one : null)),
      );
      const passesOthers = testRows(workbook, sheet, body, criteria.with(index, null));
      const items = new Map<string, SlicerItem>();
      for (let row = body.row; row < body.row + body.rows; row++) {
        const cell = { row, column: body.column + index };
        const text = writeDisplayText(cellAt(sheet, cell).value, formatAt(sheet, cell), workbook.culture);
        const name = text === "" ? BLANK : text;
        const before = items.get(name.toLowerCase());
        items.set(name.toLowerCase(), {
          key: before?.key ?? name,
          name: before?.name ?? name,
          isSelected: (before?.isSelected ?? false) || passesOwn(row),
          hasData: (before?.hasData ?? false) || passesOthers(row),
        });
      }
      return Array.from(items.values());
    },
    select(keys) {
      const values = keys?.map((key) => (key === BLANK ? "" : key));
      const filter: FilterCriteria | null = values ? { filterOn: "Values", values } : null;
      filterColumn(found, index, filter);
    },
  };
}
