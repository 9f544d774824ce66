import { writeDay } from "../../rules/asking/wording/write-day";
import { formatCell } from "../../sheet/a1";
import type { Day } from "../../sheet/serial-date";
import { serialIn } from "../../values/dates/calendar";
import { writeFixes } from "../fixes/write-fixes";
import type { BaselineRead } from "./read-baseline";

/** What became of the day of the next review in the plans. */
export interface Dated {
  /** The sheets that say it now. */
  readonly sheets: readonly string[];
  /** Why others do not, as sentences. */
  readonly refused: readonly string[];
}

/** Writes the day of the next review into each plan that has a field for it; a formula there stays. */
export async function dateNextReview({ places }: Pick<BaselineRead, "places">, next: Day): Promise<Dated> {
  const [sheets, refused]: [Set<string>, string[]] = [new Set(), []];
  const seen = new Set<string>();
  for (const { plan, grid, protected: isProtected } of places) {
    const field = plan.fields["next-review"];
    const name = field ? `${plan.sheet} ${formatCell(field)}` : "";
    if (!field || seen.has(name)) continue;
    seen.add(name);
    if (field.value === serialIn(grid, next)) sheets.add(plan.sheet);
    else if (isProtected) refused.push(`“${plan.sheet}” is protected, so its next review stays as it is.`);
    else {
      const outcome = await writeFixes(grid, plan, [writeDay(field, next, plan.from1904)]);
      if (outcome.kind === "done") sheets.add(plan.sheet);
      else refused.push(`The next review in ${name} stays as it is: ${sayWhy(outcome)}`);
    }
  }
  return { sheets: [...sheets], refused };
}

const sayWhy = (outcome: { readonly kind: "gone" } | { readonly kind: "refused"; readonly because: string }): string =>
  outcome.kind === "refused" ? outcome.because : "the sheet was changed meanwhile.";
