import type { Rectangle } from "../../sheet/rectangle";
import { isInstance } from "../engine/host-type";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { HostError, invalid } from "../model/host-error";
import { findRectangle, formatFullAddress, splitAreas } from "../model/places/address";
import { findPlace } from "../model/places/find-place";
import type { Place } from "../model/places/place";
import { isOnSheet } from "../model/places/rectangles";
import type { RangeTarget } from "./targets";

export const createRange = (sheet: Sheet, rectangle: Rectangle): RangeTarget => {
  if (!isOnSheet(rectangle)) invalid();
  return { sheet, areas: [rectangle] };
};

/**
 * The cells of a range now.
 * @throws {HostError} InvalidReference where they were deleted
 */
export function getRectangle({ areas }: RangeTarget): Rectangle {
  const [first] = areas;
  // assumed: the code for a range whose cells are gone
  if (!first)
    throw new HostError(
      "InvalidReference",
      "This reference is not valid for the current operation: its cells were deleted.",
    );
  return first;
}

/** The areas of a range, each with its sheet. */
export const listPlaces = ({ sheet, areas }: RangeTarget): Place[] => areas.map((rectangle) => ({ sheet, rectangle }));

/** An argument that is a Range, or an address. */
export function readRange(value: unknown, workbook: Workbook, sheet: Sheet | null): RangeTarget {
  if (isInstance(value)) {
    const { target } = value;
    if (isAnchor(target)) return target;
    invalid();
  }
  if (typeof value !== "string") invalid();
  const place = findPlace(workbook, sheet, cut(value));
  if (!place) invalid();
  return { sheet: place.sheet, areas: [place.rectangle] };
}

/** An argument that is a Range, RangeAreas, or addresses with commas between. */
export function readAreas(value: unknown, workbook: Workbook, sheet: Sheet): RangeTarget {
  if (typeof value !== "string") return readRange(value, workbook, sheet);
  const areas = splitAreas(cut(value)).map((address) => {
    const rectangle = findRectangle(address);
    return rectangle ?? getRectangle(readRange(address, workbook, sheet));
  });
  if (areas.length === 0) invalid();
  return { sheet, areas };
}

// documented: addresses are cut at 8,192 characters:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#range-address-limit
const cut = (address: string): string =>
  address.length > 8192 ? address.slice(0, 8192).replace(/,[^,]*$/, "") : address;

export const isAnchor = (target: unknown): target is RangeTarget =>
  typeof target === "object" && target !== null && "areas" in target && "sheet" in target;

// documented: several with a comma and a blank between:
// https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-address-member
/** `"Plan!A1:B2, Plan!D4"` */
export const writeAddress = ({ sheet, areas }: RangeTarget): string =>
  areas.map((area) => formatFullAddress(sheet.name, area)).join(", ");
