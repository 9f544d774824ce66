import type { Plan } from "../plan/plan";
import { writeDay } from "../rules/asking/wording/write-day";
import type { Finding, Fix, NameColumnFix, WriteFix } from "../rules/finding";
import { isSameFinding } from "../rules/is-same-finding";
import { runRules } from "../rules/run-rules";
import type { World } from "../rules/world";
import { type Day, findIsoDay } from "../sheet/serial-date";
import type { Command } from "./command";
import { addColumns, removeColumns } from "./fixes/change-columns";
import { findEntry } from "./fixes/find-entry";
import { type FixOutcome, GONE, PROTECTED, refused } from "./fixes/fix-outcome";
import { nameColumn } from "./fixes/name-column";
import { sortSteps } from "./fixes/sort-steps";
import { writeFixes } from "./fixes/write-fixes";
import { rulesOf } from "./profile/rules-of";
import { makeWorld } from "./reading/make-world";
import { type Merges, readPlans, type SheetPlans } from "./reading/read-plans";

export interface FixInput {
  readonly today: Day;
  readonly sheet: string;
  readonly finding: Finding;
  /** Which of the finding's fixes, or what the user typed into its card; a day as `2026-12-24`. */
  readonly fix: number | { readonly typed: string };
  /** The merged cells that the check read. */
  readonly merges?: Merges;
}

/**
 * Fixes one finding; the user can undo it. The sheet is read again first, since it may have changed after the check.
 */
export const applyFix = {
  id: "applyFix",
  title: "Fix",
  async run({ today, sheet, finding, fix: wanted, merges = {} }) {
    const read = await readPlans([sheet], {}, { merges });
    const [current] = read.sheets;
    if (!current || "kind" in current.plans) return GONE;
    if (current.protected) return PROTECTED;
    const world = makeWorld(read, today);
    for (const plan of current.plans) {
      const same = runRules(plan, world, rulesOf(read.choices)).find((found) => isSameFinding(found, finding));
      if (same && typeof wanted === "object") return type(current, plan, same, wanted.typed, world);
      const fix = typeof wanted === "number" ? same?.fixes[wanted] : undefined;
      if (fix?.kind === "name-column") return nameColumn(plan, fix, read.choices);
      if (fix) return apply(current, plan, fix);
    }
    return GONE;
  },
} as const satisfies Command<FixInput, FixOutcome>;

/** Writes what somebody typed into the cell of a finding. */
async function type(
  { grid }: SheetPlans,
  plan: Plan,
  finding: Finding,
  typed: string,
  calendar: World,
): Promise<FixOutcome> {
  const entry = findEntry(plan, finding, calendar);
  if (!entry) return GONE;
  const day = entry.kind === "day" ? findIsoDay(typed) : null;
  if (typed.trim() === "" || (entry.kind === "day" && day === null))
    return refused(`Nothing was written: the ${entry.noun} is ${typed.trim() === "" ? "still empty" : "not a day"}.`);

  const written: WriteFix =
    day === null
      ? { kind: "write", title: "", cell: finding.cell, content: typed.trim() }
      : writeDay(finding.cell, day, plan.from1904);
  return writeFixes(grid, plan, [written]);
}

async function apply(sheet: SheetPlans, plan: Plan, fix: Exclude<Fix, NameColumnFix>): Promise<FixOutcome> {
  switch (fix.kind) {
    case "write":
      return writeFixes(sheet.grid, plan, [fix]);
    case "write-all":
      return writeFixes(sheet.grid, plan, fix.writes);
    case "sort":
      return sortSteps(sheet, plan, fix);
    case "add-columns":
      return addColumns(sheet.grid, plan, fix);
    case "remove-columns":
      return removeColumns(sheet.grid, plan, fix);
  }
}
