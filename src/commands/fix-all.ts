import type { Finding, WriteFix } from "../rules/finding";
import { keyOfPlace } from "../rules/is-same-finding";
import { runRules } from "../rules/run-rules";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { type FixOutcome, GONE, PROTECTED } from "./fixes/fix-outcome";
import { writeFixes } from "./fixes/write-fixes";
import { rulesOf } from "./profile/rules-of";
import { makeWorld } from "./reading/make-world";
import { type Merges, readPlans } from "./reading/read-plans";

export interface FixAllInput {
  readonly today: Day;
  readonly sheet: string;
  /** Of one rule in one plan. */
  readonly findings: readonly Finding[];
  /** The merged cells that the check read. */
  readonly merges?: Merges;
}

/** Fixes all findings of a rule in which there is nothing to choose, in one write; the user can undo it. */
export const fixAll = {
  id: "fixAll",
  title: "Fix all",
  async run({ today, sheet, findings, merges = {} }) {
    const read = await readPlans([sheet], {}, { merges });
    const [current] = read.sheets;
    if (!current || "kind" in current.plans) return GONE;
    if (current.protected) return PROTECTED;

    const wanted = new Set(findings.map(keyOfPlace));
    const world = makeWorld(read, today);
    for (const plan of current.plans) {
      const found = runRules(plan, world, rulesOf(read.choices)).filter(({ ignored }) => ignored === null);
      const same = found.filter((one) => wanted.has(keyOfPlace(one)));
      const writes = same.flatMap(({ fixes }) => fixes.filter(isSureWrite).slice(0, 1));
      if (writes.length > 0) return writeFixes(current.grid, plan, writes);
    }
    return GONE;
  },
} as const satisfies Command<FixAllInput, FixOutcome>;

const isSureWrite = (fix: Finding["fixes"][number]): fix is WriteFix => fix.kind === "write" && fix.isSure === true;
