const DATE = "m/d/yyyy";
const MONEY = "$#,##0.00_);[Red]($#,##0.00)";

/**
 * What a cell is formatted as when a formula that begins with one of these is entered.
 * documented: TODAY and NOW: https://support.microsoft.com/office/5eb3078d-a82c-4736-8930-2f51a028fdd9
 * assumed: the others
 */
const FORMATS: Readonly<Record<string, string>> = {
  TODAY: DATE,
  NOW: "m/d/yyyy h:mm",
  DATE,
  TIME: "h:mm AM/PM",
  PMT: MONEY,
  IPMT: MONEY,
  PPMT: MONEY,
  PV: MONEY,
  FV: MONEY,
  NPV: MONEY,
  SLN: MONEY,
  SYD: MONEY,
  DB: MONEY,
  DDB: MONEY,
  VDB: MONEY,
  RATE: "0%",
  IRR: "0%",
  MIRR: "0%",
};

const CALL = new RegExp(String.raw`^=\+?(${Object.keys(FORMATS).join("|")})\(`);
const REFERENCE = /^=\+?((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})((?:[+-]\d+)?)$/u;

/** A date and so many days is a date; a date less another is not. */
const DAYS_ON = /^(?:[+-]\d+)?$/;

/**
 * The number format that comes with a formula, in a cell whose own is General; null where none does. `formatOf` reads
 * the format of a cell that the formula is, or counts days from.
 * @example findFormulaFormat("=TODAY()+7", () => null) // "m/d/yyyy"
 */
export function findFormulaFormat(formula: string, formatOf: (reference: string) => string | null): string | null {
  const name = CALL.exec(formula)?.[1];
  const rest = name === undefined ? null : formula.slice(findEnd(formula) + 1);
  if (name !== undefined && rest !== null)
    return rest === "" || (DAYS_ON.test(rest) && FORMATS[name] !== MONEY) ? (FORMATS[name] ?? null) : null;

  const [, reference, days] = REFERENCE.exec(formula) ?? [];
  const format = reference === undefined ? null : formatOf(reference);
  if (format === null || format === "General" || format === "@") return null;
  return days === "" || /[dmyh]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, "")) ? format : null;
}

/** Where the first bracket of a formula is closed. */
function findEnd(formula: string): number {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < formula.length; index++) {
    const sign = formula[index];
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if (sign === "(") depth++;
    if (sign === ")" && --depth === 0) return index;
  }
  return formula.length;
}
