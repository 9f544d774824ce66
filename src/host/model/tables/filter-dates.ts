import type { CellValue } from "../../../sheet/cell";
import { readDate } from "../../../sheet/serial-date";

/** https://learn.microsoft.com/javascript/api/excel/excel.filterdatetime */
interface FilterDatetime {
  readonly date: string;
  readonly specificity: string;
}

export const isOnlyDates = (value: CellValue): value is number => typeof value === "number";

/** Whether a serial lies in the year, month, day … of a date in ISO notation. */
export function matchesDate(serial: number, { date, specificity }: FilterDatetime): boolean {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  const own = readDate(serial);
  const minutes = Math.round((serial % 1) * 1440);
  const [hour = 0, minute = 0] = date.slice(11, 16).split(":").map(Number);
  if (own.year !== year) return false;
  if (specificity === "Year") return true;
  if (own.month !== month) return false;
  if (specificity === "Month") return true;
  if (own.day !== day) return false;
  if (specificity === "Day") return true;
  return specificity === "Hour" ? Math.floor(minutes / 60) === hour : minutes === hour * 60 + minute;
}
