/** Excel's rules: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not blank, not "History". */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;

/** A legal sheet name that is not taken: `Action Plan`, then `Action Plan (2)`; shortened where it must be. */
export function makeSheetNameUnique(wished: string, taken: readonly string[]): string {
  const legal =
    wished
      .replace(FORBIDDEN, " ")
      .replace(/^['\s]+|['\s]+$/g, "")
      .slice(0, LONGEST) || "Sheet";
  const used = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${String(n)})`;
    const name = legal.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A name for a table or a range that is not taken: `ActionPlan`, then `ActionPlan_2`. */
export function makeTableNameUnique(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wished : `${wished}_${String(n)}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
