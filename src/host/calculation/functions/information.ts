import { type FormulaFunction, ofAnything, whole } from "../function-kinds";
import { isFault, isMatrix, isPlace, NOT_AVAILABLE, WRONG_VALUE } from "../value";

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
  ISFORMULA: whole(1, 1, ([argument], { hasFormula }) => {
    const result = argument?.() ?? null;
    return isPlace(result) ? hasFormula(result) : WRONG_VALUE;
  }),
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
