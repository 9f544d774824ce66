import { ExcelError } from "../excel/excel-error";
import { cellOf } from "../plan/placed";
import { hasColumn, type Plan } from "../plan/plan";
import { countUntaken, isStillConsidered } from "../rules/asking/columns/is-still-considered";
import { makeLastResort } from "../rules/catalogue/lead-missing";
import type { Command } from "./command";
import { addColumns } from "./fixes/change-columns";
import { type FixOutcome, PROTECTED } from "./fixes/fix-outcome";
import { writeFixes } from "./fixes/write-fixes";
import { listPlans } from "./reading/read-closely";
import { readPlans, type SheetPlans } from "./reading/read-plans";

export interface LastResortInput {
  /** True where the group says now that all actions have been considered; the record then says so, too. */
  readonly considered: boolean;
}

export interface LastResortOutcome {
  /** What was done, for the user. */
  readonly text: string;
}

/**
 * Adds the columns of the last resort to the action records that need them: once all actions have been considered, and
 * some still have nobody.
 *
 * @throws {ExcelError} where no record needs them, or the group has not said so
 */
export const addLastResort = {
  id: "addLastResort",
  title: "Add the last resort",
  async run({ considered }) {
    const { sheets } = await readPlans("all");
    const records = sheets.flatMap((sheet) =>
      listPlans(sheet)
        .filter((plan) => hasColumn(plan, "lead"))
        .map((plan) => ({ sheet, plan })),
    );
    if (records.length === 0) throw new ExcelError("ItemNotFound", "This workbook has no action record.");
    const needing = records.filter(({ plan }) => countUntaken(plan) > 0 && !hasColumn(plan, "facilitator"));
    if (needing.length === 0)
      throw new ExcelError("InvalidOperation", "Every action has somebody already, or a last resort is there.");
    for (const { sheet, plan } of needing) refuseUnlessDone(await add(sheet, plan, considered));
    return { text: `Added the columns of the last resort to ${quoteAll(needing.map(({ plan }) => plan.sheet))}.` };
  },
} as const satisfies Command<LastResortInput, LastResortOutcome>;

async function add(sheet: SheetPlans, plan: Plan, considered: boolean): Promise<FixOutcome> {
  if (sheet.protected) return PROTECTED;
  if (isStillConsidered(plan)) {
    const said = plan.fields["all-considered"];
    if (!considered || !said)
      return {
        kind: "refused",
        because:
          `The group has not said that all actions on “${plan.sheet}” have been considered. ` +
          "Write Yes next to “All actions considered” first.",
      };
    const yes = await writeFixes(sheet.grid, plan, [{ kind: "write", title: "", cell: cellOf(said), content: "Yes" }]);
    if (yes.kind !== "done") return yes;
  }
  return addColumns(sheet.grid, plan, makeLastResort(plan.fields["facilitator-name"]));
}

function refuseUnlessDone(outcome: FixOutcome): void {
  if (outcome.kind === "refused") throw new ExcelError("InvalidOperation", outcome.because);
  if (outcome.kind === "gone") throw new ExcelError("Conflict", "Somebody changed the sheet at the same time.");
}

const quoteAll = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
