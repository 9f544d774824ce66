import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { contains } from "../../../sheet/rectangle";
import { findIsoDay } from "../../../sheet/serial-date";
import { cellAt, mapCells } from "../book/cells";
import type { Sheet } from "../book/sheet";
import type { Validation, ValidationLimits } from "../book/validation";
import type { Workbook } from "../book/workbook";
import { isSameName } from "../places/find-by-name";
import { findPlace } from "../places/find-place";
import { findIntersection, listCells } from "../places/rectangles";

/** The validation that holds for a cell. */
export const findValidation = (sheet: Sheet, cell: Cell): Validation | null =>
  sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell))) ?? null;

/** The cells of a rectangle whose value breaks their validation. */
export function invalidCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle): Cell[] {
  return sheet.validations.flatMap((validation) =>
    validation.areas.flatMap((area) => {
      const common = findIntersection(area, rectangle);
      return common
        ? Array.from(listCells(common)).filter(
            (cell) => !isValid(workbook, sheet, cell, cellAt(sheet, cell).value, validation),
          )
        : [];
    }),
  );
}

/** Whether a value may stand in a cell. A rule that cannot be calculated allows everything. */
export function isValid(
  workbook: Workbook,
  sheet: Sheet,
  cell: Cell,
  value: CellValue,
  { rule, ignoreBlanks, areas }: Validation,
): boolean {
  if (value === "") return ignoreBlanks;
  const origin = areas[0] ?? { row: cell.row, column: cell.column };
  const evaluate = (formula: string): CellValue | null =>
    workbook.calculator?.evaluate(workbook, formula, sheet, cell, origin) ?? null;
  if (rule.list) return isListed(workbook, sheet, rule.list.source, value);
  if (rule.custom) return isTrue(evaluate(rule.custom.formula));
  if (rule.textLength) return isWithin(String(value).length, rule.textLength, evaluate);
  const limits = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time;
  if (!limits) return true;
  if (typeof value !== "number" || (rule.wholeNumber && !Number.isInteger(value))) return false;
  return isWithin(value, limits, evaluate);
}

const isTrue = (value: CellValue | null): boolean =>
  value === null || value === true || (typeof value === "number" && value !== 0);

function isListed(workbook: Workbook, sheet: Sheet, source: string, value: CellValue): boolean {
  if (!source.startsWith("="))
    return source
      .split(",")
      .some(
        (choice) => isSameName(choice.trim(), String(value)) || (typeof value === "number" && Number(choice) === value),
      );
  const place = findPlace(workbook, sheet, source);
  if (!place) return true;
  return mapCells(place.sheet, place.rectangle, (cell) => cell.value).some((row) =>
    row.some((choice) => choice === value || (typeof choice === "string" && isSameName(choice, String(value)))),
  );
}

function isWithin(
  value: number,
  { formula1, formula2, operator }: ValidationLimits,
  evaluate: (formula: string) => CellValue | null,
): boolean {
  const [first, second] = [readLimit(formula1, evaluate), readLimit(formula2 ?? "", evaluate)];
  if (first === null) return true;
  switch (operator) {
    case "Between":
      return second === null || (value >= Math.min(first, second) && value <= Math.max(first, second));
    case "NotBetween":
      return second === null || value < Math.min(first, second) || value > Math.max(first, second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function readLimit(limit: string | number, evaluate: (formula: string) => CellValue | null): number | null {
  if (typeof limit === "number") return limit;
  if (limit.startsWith("=")) {
    const value = evaluate(limit);
    return typeof value === "number" ? value : null;
  }
  const number = limit.trim() === "" ? NaN : Number(limit);
  return Number.isNaN(number) ? findIsoDay(limit.slice(0, 10)) : number;
}
