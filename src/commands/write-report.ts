import { writeDrafts } from "../excel/write-draft";
import type { Day } from "../sheet/serial-date";
import type { PlanCheck } from "./check-plan";
import type { Command } from "./command";
import { layOutReport } from "./lay-out-report";

export interface ReportInput {
  readonly today: Day;
  readonly checks: readonly PlanCheck[];
}

/** Writes what the check said on a sheet of its own, for those who are to submit or to receive the plan. */
export const writeReport = {
  id: "writeReport",
  title: "Write check report",
  async run({ today, checks }) {
    const [sheet = ""] = await writeDrafts([layOutReport(checks, today)]);
    return { sheet };
  },
} as const satisfies Command<ReportInput, { readonly sheet: string }>;
