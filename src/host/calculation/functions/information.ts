import { formatCell } from "../../../sheet/a1";
import { quoteWhereNeeded } from "../../model/places/address";
import { type FormulaFunction, ofAnything, single, whole } from "../function-kinds";
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
  ISFORMULA: whole(1, 1, ([argument], { readFormula }) => {
    const result = argument?.() ?? null;
    return isPlace(result) ? readFormula(result) !== null : WRONG_VALUE;
  }),
  // documented: https://support.microsoft.com/office/cell-function-51bd39a5-f338-4dbe-a33f-955d67c2b2cf; of its kinds
  // of information only "address".
  // assumed: Excel puts the file's name in brackets before the name of another sheet; a host has no file, and leaves it
  // away.
  CELL: whole(2, 2, ([kind, where], surroundings) => {
    const wanted = single(kind, surroundings);
    const place = where?.() ?? null;
    if (typeof wanted !== "string" || wanted.toLowerCase() !== "address" || !isPlace(place)) return WRONG_VALUE;
    const cell = formatCell(place.rectangle).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return place.sheet === surroundings.place.sheet ? cell : `${quoteWhereNeeded(place.sheet.name)}!${cell}`;
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
