import { ExcelError } from "../excel/excel-error";
import { nameRows, readSheetNames, type RowsToName } from "../excel/write/name-rows";
import { HEADING_ROW, LAST_ROW } from "../recognition/choices/follow-rows";
import type { SheetChoices } from "../recognition/choices/sheet-choices";
import type { Severity } from "../rules/finding";
import type { Command } from "./command";
import { titleOfRule } from "./profile/describe-profile";
import { findLock } from "./profile/rules-of";
import type { Choices } from "./reading/choices";
import { keep, keepAlong } from "./store/keep";

/** Something that a team chooses for its workbook. */
export type Choice =
  | { readonly kind: "severity"; readonly rule: string; readonly severity: Severity | "off" | "default" }
  | { readonly kind: "ignore"; readonly rule: string; readonly step: string; readonly reason: string }
  | { readonly kind: "stop-ignoring"; readonly rule: string; readonly step: string }
  | SheetChoice;

interface SheetChoice {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly choices: SheetChoices;
}

/**
 * Saves a choice in the workbook, together with what a colleague may have chosen in the meantime; returns all choices.
 */
export const saveChoice = {
  id: "saveChoice",
  title: "Save the choice",
  run: (choice) =>
    choice.kind === "sheet"
      ? saveSheetChoice(choice)
      : keep((choices) => {
          refuseLocked(choices, choice);
          return applyChoice(choices, choice);
        }),
} as const satisfies Command<Choice, Choices>;

/** @throws {ExcelError} where the profile leaves no choice */
function refuseLocked(choices: Choices, choice: Exclude<Choice, SheetChoice>): void {
  const takesBack = choice.kind === "stop-ignoring" || (choice.kind === "severity" && choice.severity === "default");
  const lock = findLock(choices, choice.rule);
  if (lock === null || takesBack) return;
  throw new ExcelError(
    "AccessDenied",
    `The rules of ${lock.name} lock “${titleOfRule(choice.rule)}”: ` +
      "it cannot be changed or turned off here, and what it finds cannot be ignored.",
  );
}

/**
 * Chosen rows get a name, so that they are found again when rows are inserted above them; in a protected sheet, where
 * nothing can be named, they are only remembered by their numbers.
 */
const saveSheetChoice = (choice: SheetChoice): Promise<Choices> =>
  keepAlong((choices) => applyChoice(choices, choice), {
    read: readSheetNames(choice.sheet),
    write: ({ names, protected: isProtected }) =>
      nameRows(choice.sheet, isProtected ? [] : listRows(choice.choices), names),
  });

const listRows = ({ headingRow, lastRow }: SheetChoices): readonly RowsToName[] => [
  ...(headingRow === undefined ? [] : [{ name: HEADING_ROW, first: headingRow, last: headingRow }]),
  ...(lastRow === undefined ? [] : [{ name: LAST_ROW, first: 0, last: lastRow }]),
];

/** The choices of a workbook with one more. */
export function applyChoice(choices: Choices, choice: Choice): Choices {
  const { severities, ignored } = choices.rules;
  switch (choice.kind) {
    case "severity": {
      const others = Object.fromEntries(Object.entries(severities).filter(([rule]) => rule !== choice.rule));
      const one = choice.severity === "default" ? {} : { [choice.rule]: choice.severity };
      return { ...choices, rules: { ignored, severities: { ...others, ...one } } };
    }
    case "ignore": {
      const { rule, step, reason } = choice;
      return { ...choices, rules: { severities, ignored: [...without(ignored, choice), { rule, step, reason }] } };
    }
    case "stop-ignoring": {
      const others = without(without(ignored, choice), { rule: choice.rule, step: "" });
      return { ...choices, rules: { severities, ignored: others } };
    }
    case "sheet": {
      const { sheet } = choice;
      const { moved, ...before } = choices.sheets[sheet] ?? {};
      // Who says whether a sheet is a plan says so of one whose plan was moved, too.
      const stays = moved !== undefined && choice.choices.isPlan === undefined;
      const settled = { ...before, ...(stays && { moved }), ...choice.choices };
      return { ...choices, sheets: { ...choices.sheets, [sheet]: settled } };
    }
  }
}

const without = <One extends { rule: string; step: string }>(
  all: readonly One[],
  { rule, step }: { rule: string; step: string },
): One[] => all.filter((one) => one.rule !== rule || one.step !== step);
