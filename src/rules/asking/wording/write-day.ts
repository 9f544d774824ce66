import { cellOf } from "../../../plan/placed";
import type { Cell } from "../../../sheet/cell";
import type { Day } from "../../../sheet/serial-date";
import { DAYS_BEFORE_1904 } from "../../../values/dates/calendar";
import type { WriteFix } from "../../finding";
import { sayDay } from "./say-day";

/** Turns a cell into a real date, shown as the user's short date. */
export const writeDay = (cell: Cell, day: Day, from1904 = false): WriteFix => ({
  kind: "write",
  title: `Turn it into the date ${sayDay(day)}`,
  cell: cellOf(cell),
  content: from1904 ? day - DAYS_BEFORE_1904 : day,
  numberFormat: "m/d/yyyy",
});
