import { readNames } from "../excel/read/read-names";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import { isBlank, textOf } from "../plan/placed";
import { hasColumn } from "../plan/plan";
import { FLIP_CHART, layOutFlipChart } from "../templates/companions/flip-chart";
import type { Command } from "./command";
import { listPlans } from "./reading/read-closely";
import { readPlans } from "./reading/read-plans";

/** Adds a sheet to print large for the wall: a blank action record, with the name of the workbook's group. */
export const buildFlipChart = {
  id: "buildFlipChart",
  title: "Flip chart",
  async run() {
    const { sheets } = await readPlans("all");
    const named = sheets
      .flatMap(listPlans)
      .filter((plan) => hasColumn(plan, "lead"))
      .map(({ fields }) => fields["group-name"])
      .find((field) => field && !isBlank(field));
    const draft = layOutFlipChart(named ? textOf(named) : "");
    const [sheet = FLIP_CHART] = await writeSheets([draft], await run(readNames));
    return { sheet };
  },
} as const satisfies Command<void, { readonly sheet: string }>;
