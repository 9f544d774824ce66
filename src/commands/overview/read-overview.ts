import type { NamesTaken } from "../../excel/read/read-names";
import { EVALUATION } from "../../overview/evaluation/evaluation-sheet";
import type { Overview } from "../../overview/overview";
import { OVERVIEW } from "../../overview/overview-sheet";
import { surveyPlans } from "../../overview/survey-plans";
import type { Role } from "../../plan/role";
import type { Day } from "../../sheet/serial-date";
import { listPlans, readClosely } from "../reading/read-closely";
import { readAll, type SheetPlans } from "../reading/read-plans";

export interface OverviewRead {
  readonly overview: Overview;
  /** The Plan Overview sheet; null where it does not exist yet. */
  readonly sheet: SheetPlans | null;
  readonly taken: NamesTaken;
}

/** A person or a day may stand in merged cells, once for several steps. */
const SHARED: readonly Role[] = ["owner", "responsible", "lead", "start", "deadline", "status"];

/**
 * Reads all plans of the workbook, and how they stand.
 *
 * @param mayLookClosely false where nobody asked for it, since asking for merged cells may empty the user's undo list
 */
export async function readOverview(today: Day, mayLookClosely = true): Promise<OverviewRead> {
  const { sheets, taken, workbook, choices } = await readAll([OVERVIEW]);
  const plans = mayLookClosely ? await readClosely(sheets, choices, SHARED) : sheets.flatMap(listPlans);
  const found = sheets.filter(({ grid }) => OVERVIEW.isOn(grid));
  return {
    overview: surveyPlans(
      plans,
      { today, monthFirst: workbook.monthFirst, from1904: workbook.from1904 },
      sheets.filter(({ grid }) => EVALUATION.isOn(grid)).flatMap(({ grid }) => EVALUATION.read(grid)),
    ),
    sheet: found.find(({ grid }) => grid.sheet === OVERVIEW.name) ?? found[0] ?? null,
    taken,
  };
}
