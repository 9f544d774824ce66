/**
 * Excel's rules: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not blank, not "History".
 */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;

/**
 * Turns a name into a legal one for a sheet that is not taken; shortened where necessary.
 * @example
 * makeSheetNameUnique("Action Plan", ["Action Plan"]); // "Action Plan (2)"
 */
export function makeSheetNameUnique(wished: string, taken: readonly string[]): string {
  const legal =
    wished
      .replace(FORBIDDEN, " ")
      .replace(/ {2,}/g, " ")
      .replace(/^['\s]+|['\s]{1,99}$/g, "")
      .slice(0, LONGEST) || "Sheet";
  const used = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${String(n)})`;
    const name = legal.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * Turns a name into one for a table or a range that is not taken.
 * @example
 * makeTableNameUnique("ActionPlan", ["ActionPlan"]); // "ActionPlan_2"
 */
export function makeTableNameUnique(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wished : `${wished}_${String(n)}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
