import type { Sheet } from "../../model/book/sheet";
import { formatAddress } from "../../model/places/address";
import type { Place } from "../../model/places/place";

/** An event on its way to the add-in: its number, the object that it is for, and its arguments. */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The target of the events of all sheets. */
export const WORKBOOK = "Workbook";

/** Who caused an event: this add-in, another author, or somebody unknown. */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: string;
}

/** An event for one object, and again for the whole workbook. */
export const raiseTwice = (type: number, id: string, args: EventEntry["args"]): EventEntry[] => [
  { type, target: id, args },
  { type, target: WORKBOOK, args },
];

/** An event of a sheet, for the sheet and for the whole workbook. */
export const raiseOnSheet = (type: number, { id }: Sheet, args: EventEntry["args"]): EventEntry[] =>
  raiseTwice(type, id, { ...args, worksheetId: id });

/** The address, and what an event's `getRange()` asks for later. */
export function describePlace({ sheet, rectangle }: Place): { readonly address: string; readonly referenceId: string } {
  const address = formatAddress(rectangle);
  return { address, referenceId: `${sheet.id}!${address}` };
}
