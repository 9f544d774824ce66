import { type Argument, type FormulaFunction, ofAnything, single, type Surroundings, whole } from "../function-kinds";
import {
  isFault,
  isLambda,
  isMatrix,
  isPlace,
  NOT_AVAILABLE,
  NotComputableError,
  type Result,
  WRONG_VALUE,
} from "../value";
import { CELL_DETAILS } from "./cell-details";

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
    if (isLambda(result)) return 128;
    if (isMatrix(result)) return 64;
    const value = cells(result)[0]?.[0] ?? null;
    return isFault(value) ? 16 : typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : 1;
  }),
};

// documented: https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf
function describeCell([kind, where]: readonly Argument[], surroundings: Surroundings): Result {
  const wanted = single(kind, surroundings);
  if (isFault(wanted)) return wanted;
  const name = typeof wanted === "string" ? wanted.toLowerCase() : "";
  const describe = CELL_DETAILS[name];
  if (!describe) return WRONG_VALUE;
  // Without a place it is about the cell that was changed last.
  if (!where) throw new NotComputableError(`CELL of "${name}"`);
  const place = where();
  return isPlace(place) ? describe(place, surroundings) : WRONG_VALUE;
}
