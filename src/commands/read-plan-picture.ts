import { drawPicture, type Picture } from "../overview/draw-picture";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { readOverview } from "./overview/read-overview";

export type { Picture };

/** Reads how the plans of the workbook stand; null where there is none. Changes nothing. */
export const readPlanPicture = {
  id: "readPlanPicture",
  title: "Plan",
  async run({ today, isAsked }) {
    const { overview } = await readOverview(today, isAsked);
    return overview.plans.length === 0 ? null : drawPicture(overview);
  },
} as const satisfies Command<
  {
    readonly today: Day;
    /** False where nobody asked, so that the undo list is left as it is. */
    readonly isAsked: boolean;
  },
  Picture | null
>;
