import type { Day } from "../../sheet/serial-date";

/** A holiday or a break, from its first to its last day. */
export interface Holiday {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Puts holidays in order, each day in one of them only.
 *
 * @example
 * joinHolidays([{ first: 9, last: 12 }, { first: 3, last: 4 }, { first: 5, last: 9 }]) // [{ first: 3, last: 12 }]
 */
export function joinHolidays(holidays: readonly Holiday[]): readonly Holiday[] {
  const joined: Holiday[] = [];
  for (const one of [...holidays].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && one.first <= before.last + 1)
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, one.last) };
    else joined.push({ first: one.first, last: one.last });
  }
  return joined;
}

export const isHoliday = (holidays: readonly Holiday[], day: Day): boolean =>
  holidays.some(({ first, last }) => first <= day && day <= last);
