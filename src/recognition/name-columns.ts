import type { PlanColumn } from "../plan/plan";
import { type Role, ROLES } from "../plan/role";
import { isHeading } from "../templates/name-facilitator";
import type { Template } from "../templates/template";
import { fold } from "../values/fold";
import type { Candidate } from "./candidate";
import type { HeadingCell } from "./heading";
import { nameByContent } from "./name-by-content";
import type { Sense } from "./sense";

/** Names the columns of a table, each role once: as its template does, by their headings, then by what the cells look like. */
export function nameColumns(read: readonly Candidate[], template: Template | null): readonly PlanColumn[] {
  const candidates = read.map((one) => doubt(one, read));
  const named = new Map<number, PlanColumn>();
  const isFree = ({ column }: Candidate): boolean => !named.has(column);
  const has = (role: Role): boolean => [...named.values()].some((column) => column.role === role);
  const name = (candidate: Candidate | undefined, role: Role, certainty = 1): void => {
    if (!candidate || has(role)) return;
    const confidence = Math.round(certainty * trust(candidate, role) * 100) / 100;
    named.set(candidate.column, {
      role,
      heading: headingOf(candidate, candidates),
      column: candidate.column,
      confidence,
      because: `heading “${candidate.full}”`,
    });
  };
  const best = (...senses: readonly Sense[]): Candidate | undefined =>
    byTrust(candidates.filter((one) => isFree(one) && one.meaning !== null && senses.includes(one.meaning.sense)));

  for (const { role, heading } of template?.columns ?? []) {
    const same = candidates.find(
      (one) => isFree(one) && (isHeading(heading, one.text) || isHeading(heading, one.full)),
    );
    if (role) name(same, role);
  }
  nameOwners(best, name, template);
  nameDates(candidates, best, name);
  nameGroup(candidates, name);
  name(
    candidates.findLast((one) => isFree(one) && one.meaning?.sense === "notes"),
    "notes",
  );
  for (const role of ROLES) if (role !== "step" && role !== "section") name(best(role), role);
  nameSteps(candidates, best, name);
  nameRemainingDate(candidates, best, name, has);
  for (const found of nameByContent(candidates.filter(isFree), has)) named.set(found.column, found);
  name(best("measure") ?? best("reason"), "step", 0.7);
  return [...named.values()].sort((a, b) => a.column - b.column);
}

type Best = (...senses: readonly Sense[]) => Candidate | undefined;
type Name = (candidate: Candidate | undefined, role: Role, certainty?: number) => void;

/** The step is the fullest column that speaks of actions; a sparse one to its left, or one that speaks of objectives, is its section. */
function nameSteps(candidates: readonly Candidate[], best: Best, name: Name): void {
  const said = candidates.filter(({ meaning }) => meaning?.sense === "step");
  const fullest = Math.max(0, ...said.map(({ profile }) => profile.filled));
  const full = said.filter(({ profile }) => profile.filled >= fullest - 0.3);
  const detail = best("detail");
  const step = byTrust(full);
  const isGroup =
    step &&
    detail &&
    step.profile.count > 1 &&
    step.profile.filled < 0.6 &&
    detail.profile.filled > 0.9 &&
    detail.column > step.column;
  if (step && !isGroup) name(step, "step");
  else name(isGroup ? detail : (detail ?? best("section")), "step", 0.75);
  name(candidates.find((one) => one === step && isGroup) ?? best("section"), "section");
  const sparse = said.find(
    (one) => one !== step && one.column < (step?.column ?? 0) && one.profile.filled < fullest - 0.3,
  );
  name(sparse, "section", 0.8);
}

/**
 * Whoever wrote dates into a column that seems to ask who, or how far, has asked when: “من” is “who” and “from”, “Termin” is read in many
 * languages. Of two columns that seem to ask when, one with nothing but ticks asks whether it is done: “Klaar”.
 */
function doubt(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { meaning, profile } = candidate;
  if (UNDATED.has(meaning?.sense) && profile.count >= 2 && profile.dates >= 0.7) return { ...candidate, meaning: null };
  const isTicked =
    meaning?.sense === "deadline" &&
    profile.count > 0 &&
    profile.statuses === 1 &&
    all.some((other) => other !== candidate && other.meaning?.sense === "deadline");
  return isTicked ? { ...candidate, meaning: { sense: "status", confidence: 0.65 } } : candidate;
}

const UNDATED: ReadonlySet<Sense | undefined> = new Set<Sense>([
  "owner",
  "responsible",
  "support",
  "status",
  "step",
  "measure",
  "resources",
]);

/** Of two columns of results around the steps, the one before them groups the steps, the one behind them measures them. */
function nameGroup(candidates: readonly Candidate[], name: Name): void {
  const step = candidates.findIndex(({ meaning }) => meaning?.sense === "step");
  const results = candidates.flatMap(({ meaning }, i) => (meaning?.sense === "measure" ? [i] : []));
  const [first = step, last = step] = [results[0], results.at(-1)];
  if (first < step && step < last && !candidates.some(({ meaning }) => meaning?.sense === "section"))
    name(candidates[first], "section", 0.8);
}

/** Of two columns that ask who, one is accountable and one carries out; a single one is the owner. */
function nameOwners(best: Best, name: Name, template: Template | null): void {
  const isNew = (role: Role): boolean => template?.columns.some((column) => column.role === role) !== true;
  const [accountable, acting] = [best("owner"), best("responsible")];
  name(accountable ?? (isNew("responsible") ? acting : undefined), "owner");
  const other = best("responsible", "owner");
  name(other, "responsible", accountable && acting ? 1 : 0.65);
}

/** Of two columns with the same heading the first is the start: “Date | Date”. */
function nameDates(candidates: readonly Candidate[], best: Best, name: Name): void {
  const last = best("deadline") ?? best("date");
  if (!last) return;
  const twins = candidates.filter(
    ({ full, meaning }) => meaning?.sense === last.meaning?.sense && fold(full) === fold(last.full),
  );
  if (twins.length < 2) return;
  name(twins[0], "start", 0.65);
  name(twins[1], "deadline", 0.85);
}

/** A date that is not said to be anything is the deadline; months on the first row of a group are its section. */
function nameRemainingDate(
  candidates: readonly Candidate[],
  best: Best,
  name: Name,
  has: (role: Role) => boolean,
): void {
  const date = best("date");
  const step = candidates.find(({ meaning }) => meaning?.sense === "step");
  const isGroup =
    date &&
    date.profile.count > 1 &&
    date.profile.filled < 0.75 &&
    date.column < (step?.column ?? 0) &&
    !has("section");
  if (isGroup) name(date, "section", 0.8);
  else name(date, "deadline", 0.8);
}

const byTrust = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);

/** Of two headings that say the same, the column with more in it is meant, for dates the one with more dates. */
function rank(candidate: Candidate): number {
  const { meaning, profile } = candidate;
  const inWords = meaning?.sense === "status" ? -profile.numbers / 5 : 0;
  const dated = meaning?.sense === "deadline" || meaning?.sense === "start" ? profile.dates / 5 : 0;
  return trust(candidate, meaning?.sense) + dated + inWords + (profile.count > 1 ? profile.filled / 10 : 0);
}

/** How far the cells bear the heading out: a column of dates is no owner, one of numbers no step. */
function trust({ meaning, profile: { count, dates, numbers, words } }: Candidate, sense: Sense | undefined): number {
  const said = meaning?.confidence ?? 0.5;
  if (count < 2) return said;
  if (NEEDS_TEXT.has(sense ?? "step") && dates + numbers > 0.6) return said * 0.5;
  if ((sense === "owner" || sense === "responsible") && words > 7) return said * 0.8;
  return said;
}

const NEEDS_TEXT: ReadonlySet<Sense> = new Set<Sense>([
  "step",
  "owner",
  "responsible",
  "support",
  "section",
  "detail",
  "communicator",
  "audience",
]);

/** The heading as it stands; with what stands above it where two columns say the same. */
const headingOf = ({ text, full }: HeadingCell, all: readonly HeadingCell[]): string =>
  all.filter((other) => fold(other.text) === fold(text)).length > 1 ? full : text;
