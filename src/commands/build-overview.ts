import { amendSheets } from "../excel/amend-sheets";
import { ExcelError, isExcelError } from "../excel/excel-error";
import type { NamesTaken } from "../excel/read-names";
import { writeSheets } from "../excel/write-sheets";
import { OVERVIEW } from "../overview/overview-sheet";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { openGrid } from "./communicate/open-grid";
import { makeNoPlanError } from "./make-no-plan-error";
import { readOverview } from "./overview/read-overview";

export interface OverviewBuilt {
  readonly sheet: string;
  /** False where the sheet was there already. */
  readonly isNew: boolean;
}

/** Adds the Plan Overview sheet, or brings it up to date. */
export const buildOverview = {
  id: "buildOverview",
  title: "Plan Overview",
  async run({ today }) {
    for (let tries = 1; ; tries++) {
      const built = await attempt(today, tries < MOST_TRIES);
      if (built) return built;
    }
  },
} as const satisfies Command<{ readonly today: Day }, OverviewBuilt>;

/** A sheet that is changed by somebody else each time it is written is left to them. */
const MOST_TRIES = 3;

/** Null where somebody else changed the sheet meanwhile, or where Excel failed and may have written some of it. */
async function attempt(today: Day, mayTryAgain: boolean): Promise<OverviewBuilt | null> {
  const { overview, sheet, taken } = await readOverview(today);
  if (overview.plans.length === 0 && sheet === null) throw makeNoPlanError("to give an overview of");
  const amendment = sheet && OVERVIEW.refresh(overview, openGrid(sheet));
  if (!amendment) {
    const [name = OVERVIEW.name] = await writeSheets([OVERVIEW.layOut(overview)], taken);
    return { sheet: name, isNew: true };
  }
  if (await amend(amendment, taken, mayTryAgain)) return { sheet: amendment.sheet, isNew: false };
  if (mayTryAgain) return null;
  throw new ExcelError("Conflict", "Somebody keeps changing the overview. Try again when they have finished.");
}

async function amend(
  amendment: NonNullable<ReturnType<typeof OVERVIEW.refresh>>,
  taken: NamesTaken,
  mayTryAgain: boolean,
): Promise<boolean> {
  try {
    return (await amendSheets({ amendments: [amendment], drafts: [], front: amendment.sheet }, taken)) !== null;
  } catch (error) {
    if (mayTryAgain && isExcelError(error)) return false;
    throw error;
  }
}
