import type { Highest, HighestOf, State } from "./state";

/** Findings of one rule that are gone. */
export type Fixed = Pick<HighestOf, "title" | "count">;

type Checked = Pick<State, "check" | "choices">;

/** The highest counts once another check is made. */
export function raiseHighest(highest: Highest, checked: Checked): Highest {
  const raised = Object.entries(countFindings(checked)).filter(
    ([key, { count }]) => count > (highest[key]?.count ?? 0),
  );
  return raised.length > 0 ? { ...highest, ...Object.fromEntries(raised) } : highest;
}

/** What is fixed since the first check, by the titles of the rules; rules that are turned off fix nothing. */
export function listFixed({ highest, ...checked }: Checked & Pick<State, "highest">): readonly Fixed[] {
  const now = countFindings(checked);
  const sheets = new Set(checked.check?.checks.map(({ sheet }) => sheet));
  const fixed = new Map<string, number>();
  for (const [key, { sheet, rule, title, count }] of Object.entries(highest)) {
    const isOff = checked.choices?.rules.severities[rule] === "off";
    const gone = count - (now[key]?.count ?? 0);
    if (sheets.has(sheet) && !isOff && gone > 0) fixed.set(title, (fixed.get(title) ?? 0) + gone);
  }
  return Array.from(fixed, ([title, count]) => ({ title, count }));
}

/** What is ignored is not fixed, so it counts like all else. */
function countFindings({ check }: Checked): Highest {
  const counts: Record<string, HighestOf> = {};
  for (const { sheet, findings } of check?.checks ?? [])
    for (const { rule, title } of findings) {
      const key = `${sheet} ${rule}`;
      counts[key] = { sheet, rule, title, count: (counts[key]?.count ?? 0) + 1 };
    }
  return counts;
}
