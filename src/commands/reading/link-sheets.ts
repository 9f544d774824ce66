import type { NotAPlan, Plan } from "../../plan/plan";
import { linkSubPlans } from "../../recognition/link-sub-plans";
import type { Grid } from "../../sheet/grid";

/** A sheet and the plans on it. */
interface OfSheet {
  readonly grid: Pick<Grid, "sheet">;
  readonly plans: readonly Plan[] | NotAPlan;
}

/** The same sheets, with each plan linked to its sub-plans on any of them. */
export function linkSheets<Sheet extends OfSheet>(sheets: readonly Sheet[]): readonly Sheet[] {
  const plans = sheets.flatMap(({ plans }) => ("kind" in plans ? [] : plans));
  const linked = linkSubPlans(plans);
  if (linked === plans) return sheets;
  return sheets.map((sheet) =>
    "kind" in sheet.plans ? sheet : { ...sheet, plans: sheet.plans.map((plan) => linked[plans.indexOf(plan)] ?? plan) },
  );
}

/** Where not all sheets are read, a step that is not found may well be on another one. */
export function forgetUnlinked<Sheet extends OfSheet>(sheet: Sheet): Sheet {
  if ("kind" in sheet.plans || sheet.plans.every(({ partOf }) => partOf?.step !== null)) return sheet;
  return {
    ...sheet,
    plans: sheet.plans.map(({ partOf, ...plan }) => (partOf?.step ? { ...plan, partOf } : plan)),
  };
}

/** A sheet that was read again, with its plans linked to those of the others. */
export function linkAgain<Sheet extends OfSheet>(
  { sheets, around }: { readonly sheets: readonly Sheet[]; readonly around: readonly Sheet[] },
  again: Sheet,
): Sheet {
  const others = [...sheets, ...around].filter(({ grid }) => grid.sheet !== again.grid.sheet);
  return linkSheets([again, ...others])[0] ?? again;
}
