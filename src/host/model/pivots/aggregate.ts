import type { CellValue } from "../../../sheet/cell";
import type { Aggregation } from "../book/pivot";
import { readValueType } from "../book/value-type";

/** How data is called that is summed up so: `"Sum of Hours"`; and a subtotal: `"Reading Sum"`. */
const WORDS: Readonly<Record<Aggregation, string>> = {
  Sum: "Sum",
  Count: "Count",
  Average: "Average",
  Max: "Max",
  Min: "Min",
  Product: "Product",
  CountNumbers: "Count",
  StandardDeviation: "StdDev",
  StandardDeviationP: "StdDevp",
  Variance: "Var",
  VarianceP: "Varp",
};

export const AGGREGATIONS = Object.keys(WORDS) as readonly Aggregation[];

export const nameAggregation = (by: Aggregation): string => WORDS[by];

// documented: Excel selects it by the values:
// https://learn.microsoft.com/javascript/api/excel/excel.aggregationfunction
// assumed: numbers are summed, all else is counted, and so are dates; one text among the numbers is enough, blank cells
// are not
/** How a column is summed up at first. */
export function chooseAggregation(values: readonly CellValue[], areDates: boolean): Aggregation {
  const said = values.filter((value) => value !== "");
  return said.length > 0 && !areDates && said.every((value) => typeof value === "number") ? "Sum" : "Count";
}

/**
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.aggregationfunction
 * What values come to; null where there is none. Text and yes or no are counted, and are no numbers; an error is what
 * they all come to.
 */
export function aggregate(by: Aggregation, values: readonly CellValue[]): CellValue | null {
  const said = values.filter((value) => value !== "");
  if (said.length === 0) return null;
  if (by === "Count") return said.length;
  const numbers = said.filter((value) => typeof value === "number");
  if (by === "CountNumbers") return numbers.length;
  return said.find((value) => readValueType(value) === "Error") ?? calculate(by, numbers);
}

function calculate(by: Exclude<Aggregation, "Count" | "CountNumbers">, numbers: readonly number[]): CellValue {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const count = numbers.length;
  switch (by) {
    case "Sum":
      return sum;
    case "Product":
      return count === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
    case "Max":
      return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
    case "Min":
      return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
    case "Average":
      return divide(sum, count);
    case "Variance":
    case "StandardDeviation":
      return spread(numbers, sum / count, count - 1, by === "StandardDeviation");
    case "VarianceP":
    case "StandardDeviationP":
      return spread(numbers, sum / count, count, by === "StandardDeviationP");
  }
}

function spread(numbers: readonly number[], mean: number, count: number, isRoot: boolean): CellValue {
  const variance = divide(
    numbers.reduce((total, number) => total + (number - mean) ** 2, 0),
    count,
  );
  return isRoot && typeof variance === "number" ? Math.sqrt(variance) : variance;
}

export const divide = (number: number, by: number): CellValue => (by > 0 || by < 0 ? number / by : "#DIV/0!");
