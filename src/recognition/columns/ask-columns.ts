import { type ColumnCandidate, type ColumnQuestion, type PlanColumn, SURE_ENOUGH } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { Candidate } from "./candidate";
import type { Profile } from "./profile-column";

/**
 * What to ask because a column could only be guessed: one question for each role that rests on a confidence below 0.7.
 *
 * @example
 * askColumns(columns, candidates)[0] // { role: "owner", guessed: { heading: "Rating", … }, candidates: [ … ] }
 */
export const askColumns = (
  columns: readonly PlanColumn[],
  candidates: readonly Candidate[],
): readonly ColumnQuestion[] =>
  columns
    .filter(({ role, confidence }) => confidence < SURE_ENOUGH && !NOT_ASKED.has(role))
    .map((guessed) => ({ role: guessed.role, guessed, candidates: findCandidates(guessed, columns, candidates) }));

/** The others are no ground for a finding. */
const NOT_ASKED: ReadonlySet<Role> = new Set<Role>([
  "number",
  "milestone",
  "percent",
  "completed",
  "section",
  "channel",
  "notes",
]);

/** The guessed column first, then those without a clear role, those whose cells look like it before the others. */
function findCandidates(
  guessed: PlanColumn,
  columns: readonly PlanColumn[],
  candidates: readonly Candidate[],
): readonly ColumnCandidate[] {
  const isSure = (column: number): boolean =>
    columns.some((one) => one.column === column && one.confidence >= SURE_ENOUGH);
  const others = candidates
    .filter(({ column, text, meaning }) => column !== guessed.column && text !== "" && meaning?.sense !== "calendar")
    .filter(({ column }) => !isSure(column))
    .map((one) => ({ ...one, looks: LOOKS[guessed.role]?.(one.profile) ?? null }))
    .filter(({ looks, profile }) => looks !== null || profile.count === 0)
    .toSorted((a, b) => Number(b.looks !== null) - Number(a.looks !== null));

  return [
    { heading: guessed.heading, column: guessed.column, because: guessed.because },
    ...others.map(({ text, column, looks }) => ({ heading: text, column, because: looks ?? "it is still empty" })),
  ];
}

const looksLike =
  (because: string, holds: (profile: Profile) => boolean) =>
  (profile: Profile): string | null =>
    profile.count > 0 && holds(profile) ? because : null;

const looksDated = looksLike("some of its cells are dates", ({ dates }) => dates > 0.3);
const looksNamed = looksLike("some of its cells look like names", ({ people, words }) => people > 0.3 && words <= 5);

/** What cells of a role look like; null where they do not. */
const LOOKS: Readonly<Partial<Record<Role, (profile: Profile) => string | null>>> = {
  step: looksLike("its cells are texts", ({ texts, words }) => texts > 0.6 && words >= 2),
  owner: looksNamed,
  responsible: looksNamed,
  deadline: looksDated,
  start: looksDated,
  measure: looksLike("its cells are texts", ({ texts }) => texts > 0.6),
  status: looksLike("some of its cells say how far a step is", ({ statuses }) => statuses > 0.3),
};
