import { readDate } from "../../sheet/serial-date";
import { createMonthReader, dayAt, type Days, findDated } from "../asking/order/days";
import { called } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";

/** Fewer deadlines show no years that belong together. */
const FEWEST = 4;
/** A step may well be due the year after all others. */
const FAR = 2;

export const yearAlone = defineRule({
  id: "year-alone",
  title: "Year far from the others",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "The deadlines are in years that belong together.",
  why: "A digit is quickly mistyped: in 2072 nobody will ask how the step went.",
  fix: "Correct the year, or leave it where it is meant so.",

  *find(_, { days }) {
    const deadlines = days("deadline");
    const dated = findDated(deadlines);
    if (dated.length < FEWEST) return;
    const counts = countYears(deadlines, dated);
    const years = [...counts.keys()];
    const isAlone = (year: number): boolean =>
      counts.get(year) === 1 && years.every((other) => other === year || Math.abs(other - year) >= FAR);
    const alone = years.filter(isAlone);
    const [year] = alone;
    if (year === undefined || alone.length > 1 || years.length < 2) return;
    const index = dated.find((one) => readDate(dayAt(deadlines, one)).year === year);
    if (index !== undefined) yield { index, at: "deadline" };
  },
  say: (step, { days }, { index }) =>
    `${called(step)} is due on ${sayDay(dayAt(days("deadline"), index))}, years apart from all other steps.`,

  examples: {
    right: `
      | Action Steps      | Deadline   |
      | Choose the books  | 2027-01-15 |
      | Order the books   | 2027-02-15 |
      | Shelve the books  | 2027-03-15 |
      | Open the doors    | 2028-01-15 |`,
    wrong: `
      | Action Steps      | Deadline                |
      | Choose the books  | 2027-01-15              |
      | Order the books   | 2027-02-15              |
      | Shelve the books  | 2072-03-15 {year-alone} |
      | Open the doors    | 2027-04-15              |`,
  },
});

/** How many steps are due in each year. */
function countYears(deadlines: Days, dated: Int32Array): ReadonlyMap<number, number> {
  const monthOf = createMonthReader();
  const counts = new Map<number, number>();
  let [year, count] = [0, 0];
  for (const index of dated) {
    const own = Math.floor(monthOf(dayAt(deadlines, index)) / 12);
    if (own !== year) {
      if (count > 0) counts.set(year, (counts.get(year) ?? 0) + count);
      [year, count] = [own, 0];
    }
    count++;
  }
  return counts.set(year, (counts.get(year) ?? 0) + count);
}
