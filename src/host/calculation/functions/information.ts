import { formatCell } from "../../../sheet/a1";
import { quoteWhereNeeded } from "../../model/places/address";
import type { Place } from "../../model/places/place";
import { type Argument, type FormulaFunction, ofAnything, single, type Surroundings, whole } from "../function-kinds";
import {
  isFault,
  isMatrix,
  isPlace,
  NOT_AVAILABLE,
  NotComputableError,
  type Result,
  type Scalar,
  WRONG_VALUE,
} from "../value";

export const INFORMATION: Readonly<Record<string, FormulaFunction>> = {
  ISBLANK: ofAnything((value) => value === null),
  ISTEXT: ofAnything((value) => typeof value === "string"),
  ISNONTEXT: ofAnything((value) => typeof value !== "string"),
  ISNUMBER: ofAnything((value) => typeof value === "number"),
  ISLOGICAL: ofAnything((value) => typeof value === "boolean"),
  ISERROR: ofAnything(isFault),
  ISERR: ofAnything((value) => isFault(value) && value.error !== NOT_AVAILABLE.error),
  ISNA: ofAnything((value) => isFault(value) && value.error === NOT_AVAILABLE.error),
  ISREF: whole(1, 1, ([argument]) => isPlace(argument?.() ?? null)),
  ISFORMULA: whole(1, 1, ([argument], { readFormula }) => {
    const result = argument?.() ?? null;
    return isPlace(result) ? readFormula(result) !== null : WRONG_VALUE;
  }),
  CELL: whole(1, 2, describeCell),
  NA: whole(0, 0, () => NOT_AVAILABLE),
  N: ofAnything((value) => (isFault(value) ? value : typeof value === "number" ? value : value === true ? 1 : 0)),
  T: ofAnything((value) => (isFault(value) || typeof value === "string" ? value : "")),
  TYPE: whole(1, 1, ([argument], { cells }) => {
    const result = argument?.() ?? null;
    if (isMatrix(result)) return 64;
    const value = cells(result)[0]?.[0] ?? null;
    return isFault(value) ? 16 : typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : 1;
  }),
};

/** What CELL says of a cell; what depends on how it looks, or on a file, is not calculated. */
const DETAILS: Readonly<Record<string, (place: Place, surroundings: Surroundings) => Scalar>> = {
  // assumed: Excel puts the file's name in brackets before the name of another sheet; a host has no file
  address({ sheet, rectangle }, { place }) {
    const cell = formatCell(rectangle).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return sheet === place.sheet ? cell : `${quoteWhereNeeded(sheet.name)}!${cell}`;
  },
  col: ({ rectangle }) => rectangle.column + 1,
  row: ({ rectangle }) => rectangle.row + 1,
  contents: (place, { cells }) => cells(firstCell(place))[0]?.[0] ?? null,
  type(place, { cells }) {
    const value = cells(firstCell(place))[0]?.[0] ?? null;
    return value === null ? "b" : typeof value === "string" ? "l" : "v";
  },
};

const OTHER_DETAILS = ["color", "filename", "format", "parentheses", "prefix", "protect", "width"];

const firstCell = ({ sheet, rectangle: { row, column } }: Place): Place => ({
  sheet,
  rectangle: { row, column, rows: 1, columns: 1 },
});

// documented: https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf
function describeCell([kind, where]: readonly Argument[], surroundings: Surroundings): Result {
  const wanted = single(kind, surroundings);
  if (isFault(wanted)) return wanted;
  const name = typeof wanted === "string" ? wanted.toLowerCase() : "";
  const describe = DETAILS[name];
  if (!describe && !OTHER_DETAILS.includes(name)) return WRONG_VALUE;
  if (!describe || !where) throw new NotComputableError(`CELL of "${name}"`);
  const place = where();
  return isPlace(place) ? describe(place, surroundings) : WRONG_VALUE;
}
