import { both } from "../excel/batch";
import { keep } from "../excel/keep";
import { nameRows, readSheetNames, type RowsToName } from "../excel/name-rows";
import { readWorkbook } from "../excel/read-workbook";
import { run } from "../excel/run";
import { HEADING_ROW, LAST_ROW } from "../recognition/follow-rows";
import type { SheetChoices } from "../recognition/sheet-choices";
import type { Severity } from "../rules/finding";
import { type Choices, readChoices } from "./choices";
import type { Command } from "./command";

/** Something that a team settles for its workbook. */
export type Settlement =
  | { readonly kind: "severity"; readonly rule: string; readonly severity: Severity | "off" | "default" }
  | { readonly kind: "ignore"; readonly rule: string; readonly step: string; readonly reason: string }
  | { readonly kind: "mind"; readonly rule: string; readonly step: string }
  | SheetSettlement;

interface SheetSettlement {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly choices: SheetChoices;
}

/** Writes what was settled into the workbook, beside what a colleague may have settled in the meantime. */
export const settle = {
  id: "settle",
  title: "Settle",
  async run(settlement) {
    if (settlement.kind === "sheet") return settleSheet(settlement);
    const { kept } = await run(readWorkbook);
    const choices = settled(readChoices(kept), settlement);
    await run(keep(choices));
    return choices;
  },
} as const satisfies Command<Settlement, Choices>;

/** Chosen rows get a name, so that they are found again when rows are inserted above them; those of a protected sheet stay where they are. */
async function settleSheet(settlement: SheetSettlement): Promise<Choices> {
  const { sheet, choices: chosen } = settlement;
  const [{ kept }, names] = await run(both(readWorkbook, readSheetNames(sheet)));
  const choices = settled(readChoices(kept), settlement);
  await run(both(keep(choices), nameRows(sheet, names.protected ? [] : rowsOf(chosen), names.names)));
  return choices;
}

const rowsOf = ({ headingRow, lastRow }: SheetChoices): readonly RowsToName[] => [
  ...(headingRow === undefined ? [] : [{ name: HEADING_ROW, first: headingRow, last: headingRow }]),
  ...(lastRow === undefined ? [] : [{ name: LAST_ROW, first: 0, last: lastRow }]),
];

/** The choices with one thing more settled. */
export function settled(choices: Choices, settlement: Settlement): Choices {
  const { severities, ignored } = choices.rules;
  switch (settlement.kind) {
    case "severity": {
      const others = Object.fromEntries(Object.entries(severities).filter(([rule]) => rule !== settlement.rule));
      const one = settlement.severity === "default" ? {} : { [settlement.rule]: settlement.severity };
      return { ...choices, rules: { ignored, severities: { ...others, ...one } } };
    }
    case "ignore": {
      const { rule, step, reason } = settlement;
      return { ...choices, rules: { severities, ignored: [...without(ignored, settlement), { rule, step, reason }] } };
    }
    case "mind":
      return {
        ...choices,
        rules: { severities, ignored: without(without(ignored, settlement), { rule: settlement.rule, step: "" }) },
      };
    case "sheet": {
      const { sheet } = settlement;
      return {
        ...choices,
        sheets: { ...choices.sheets, [sheet]: { ...choices.sheets[sheet], ...settlement.choices } },
      };
    }
  }
}

const without = <One extends { rule: string; step: string }>(
  all: readonly One[],
  { rule, step }: { rule: string; step: string },
): One[] => all.filter((one) => one.rule !== rule || one.step !== step);
