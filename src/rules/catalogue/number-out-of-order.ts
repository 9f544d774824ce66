import type { CellValue } from "../../sheet/cell";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

/** Fewer numbers show no order. */
const FEWEST = 4;

export const numberOutOfOrder = defineRule({
  id: "number-out-of-order",
  title: "Number repeated or skipped",
  severity: "tip",
  needs: ["step", "number"],
  summary: "The steps are numbered one after the other.",
  why: "A step that is called by its number cannot be found where two have it, and one is missed where a number is.",
  fix: "Number the steps again.",

  *find({ steps }) {
    const numbers: CellValue[] = [];
    steps.readColumn("number", 0, steps.length, numbers);
    const read = numbers.map((number) => (typeof number === "number" ? number : Number(String(number) || NaN)));
    if (read.length < FEWEST || !read.every(Number.isInteger)) return;
    const breaks = read.flatMap((number, i) => (i > 0 && number !== (read[i - 1] ?? 0) + 1 && number !== 1 ? [i] : []));
    const [index] = breaks;
    if (index === undefined || breaks.length * FEWEST > read.length) return; // they count something else
    const before = read[index - 1] ?? 0;
    const number = read[index] ?? 0;
    if (number === before || number > before + 1) yield { index, at: "number", about: { before, number } };
  },
  say: (step, _, { about: { before, number } }) =>
    number === before
      ? `${called(step)} has the number ${number}, as the step above it has.`
      : `${called(step)} has the number ${number} after ${before}: ${before + 1} is missing.`,

  examples: {
    right: `
      | No | Action Steps      | Owner    |
      | 1  | Choose the books  | Ana Ruiz |
      | 2  | Order the books   | Bo Lind  |
      | 3  | Shelve the books  | Ana Ruiz |
      | 4  | Open the doors    | Bo Lind  |`,
    wrong: `
      | No                      | Action Steps      | Owner    |
      | 1                       | Choose the books  | Ana Ruiz |
      | 2                       | Order the books   | Bo Lind  |
      | 4 {number-out-of-order} | Shelve the books  | Ana Ruiz |
      | 5                       | Open the doors    | Bo Lind  |`,
  },
});
