import type { NotAPlan, Plan } from "../../plan/plan";
import type { Finding } from "../../rules/finding";
import type { Verdict } from "../../rules/verdict";
import type { Choices } from "../reading/choices";
import type { Merges } from "../reading/read-plans";

/** What is known after a check. */
export interface CheckOutcome extends EarlierCheck {
  /** A plan an entry, in the order of the workbook; a sheet without a plan has one entry too. */
  readonly checks: readonly PlanCheck[];
  /** On all plans that were checked, the worst of theirs. */
  readonly verdict: Verdict;
  readonly choices: Choices;
  /** The sheets of which the team has cut off steps or columns that every plan needs. */
  readonly sheetsInPart: readonly string[];
  /** In which order the workbook writes day and month. */
  readonly monthFirst: boolean;
}

/** A plan, or a sheet without one, and what was found in it. */
export interface PlanCheck extends Checked {
  readonly verdict: Verdict;
  /** Why the cells could not be coloured, as a sentence for the user; null where they are, or were not to be. */
  readonly notHighlighted: string | null;
}

/** The same before there is a verdict, which depends on the other plans too. */
export interface Checked {
  readonly sheet: string;
  readonly plan: Plan | NotAPlan;
  readonly findings: readonly Finding[];
}

/**
 * What a check leaves to the next one, so that it need not ask Excel for merged cells, nor put a step on Excel's undo
 * list for colours that are there.
 */
export interface EarlierCheck {
  readonly merges: Merges;
  /** What each sheet was coloured by, as text. */
  readonly painted: Readonly<Record<string, string>>;
}
