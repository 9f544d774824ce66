import type { Role } from "../../plan/role";
import type { Template } from "../../templates/template";
import type { Sense } from "../headings/sense";
import type { Candidate } from "./candidate";
import type { Naming } from "./naming";

/**
 * Of two columns that ask who, one is accountable and one carries out; a single one is the owner. Where another asks
 * who mobilizes, the owner is who leads; where none does, “Who will lead on it” asks for the owner.
 */
export function namePeople({ candidates, findBest, name }: Naming, template: Template | null): void {
  if (!template && candidates.some(({ meaning }) => meaning?.sense === "mobilizer")) {
    name(findBest("lead") ?? findBest("owner"), "lead");
    return;
  }
  if (!template && !candidates.some(({ meaning }) => IN_RECORDS.has(meaning?.sense)))
    name(findBest("owner", "responsible") ? undefined : findBest("lead"), "owner");
  const isNew = (role: Role): boolean => template?.columns.some((column) => column.role === role) !== true;
  const [accountable, acting] = [findBest("owner"), findBest("responsible")];
  const owner = chooseOwner(accountable, acting);
  name(owner ?? (isNew("responsible") ? acting : undefined), "owner");
  if (!accountable && !acting)
    name(findNamesBesideSteps(candidates) ?? (template ? undefined : findHelpers(candidates)), "owner", 0.75);

  const other = findBest("responsible", "owner");
  const isClear = accountable !== undefined && acting !== undefined;
  if (!isClear && other?.profile.count === 0 && owner !== undefined && owner.profile.count > 0) return;
  name(other, "responsible", isClear ? 1 : other && holdsNames(other) ? SAME_WORD_BUT_NAMES : SAME_WORD);
}

/** What only an action record asks for next to who leads. */
const IN_RECORDS: ReadonlySet<Sense | undefined> = new Set<Sense>([
  "mobilizer",
  "mobilized",
  "facilitator",
  "facilitator-mobilized",
]);

/** Two headings for one idea: “Owner (A)” and “PIC”. */
const SAME_WORD_BUT_NAMES = 0.8;
const SAME_WORD = 0.65;

/** A blank column of owners does not count next to a filled one of people responsible. */
function chooseOwner(accountable: Candidate | undefined, acting: Candidate | undefined): Candidate | undefined {
  if (accountable?.profile.count === 0 && (acting?.profile.count ?? 0) > 1) return undefined;
  return accountable;
}

/** “Name” next to a column of steps, with people in it. */
const findNamesBesideSteps = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.some(({ meaning }) => meaning?.sense === "step")
    ? candidates.find((one) => one.meaning?.sense === "detail" && holdsNames(one) && one.profile.words <= 3)
    : undefined;

/** “Team” or “With whom”, with people in it, where nothing else asks who. */
const findHelpers = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((one) => one.meaning?.sense === "support" && holdsNames(one) && one.profile.count >= 3);

const holdsNames = ({ profile }: Candidate): boolean => profile.count > 0 && profile.people >= 0.6;
