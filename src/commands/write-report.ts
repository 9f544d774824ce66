import { both } from "../excel/batch";
import { readNames } from "../excel/read/read-names";
import { readDateSystem } from "../excel/read/read-workbook";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import type { Day } from "../sheet/serial-date";
import { serialIn } from "../values/dates/calendar";
import type { CheckOutcome } from "./check/check-outcome";
import { layOutReport } from "./check/lay-out-report";
import type { Command } from "./command";

export interface ReportInput extends Pick<CheckOutcome, "checks" | "verdict"> {
  readonly today: Day;
}

/** Writes the findings of a check on a sheet of its own, for those who submit or receive the plan. */
export const writeReport = {
  id: "writeReport",
  title: "Write check report",
  async run({ today, ...checked }) {
    const [taken, from1904] = await run(both(readNames, readDateSystem));
    const [sheet = ""] = await writeSheets([layOutReport(checked, serialIn({ from1904 }, today))], taken);
    return { sheet };
  },
} as const satisfies Command<ReportInput, { readonly sheet: string }>;
