import { writeSheets } from "../excel/write-sheets";
import { OVERVIEW } from "../overview/overview-sheet";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { openGrid } from "./communicate/open-grid";
import { readOverview } from "./overview/read-overview";
import { makeNoPlanError } from "./reading/make-no-plan-error";
import { type Amend, untilDone } from "./until-done";

export interface OverviewBuilt {
  readonly sheet: string;
  /** False where the sheet was there already. */
  readonly isNew: boolean;
}

/** Adds the Plan Overview sheet, or brings it up to date. */
export const buildOverview = {
  id: "buildOverview",
  title: "Plan Overview",
  run: ({ today }) => untilDone("the overview", (amend) => attempt(today, amend)),
} as const satisfies Command<{ readonly today: Day }, OverviewBuilt>;

async function attempt(today: Day, amend: Amend): Promise<OverviewBuilt | null> {
  const { overview, sheet, taken } = await readOverview(today);
  if (overview.plans.length === 0 && sheet === null) throw makeNoPlanError("to give an overview of");
  const amendment = sheet && OVERVIEW.refresh(overview, openGrid(sheet));
  if (!amendment) {
    const [name = OVERVIEW.name] = await writeSheets([OVERVIEW.layOut(overview)], taken);
    return { sheet: name, isNew: true };
  }
  const names = await amend({ amendments: [amendment], drafts: [], front: amendment.sheet }, taken);
  return names && { sheet: amendment.sheet, isNew: false };
}
