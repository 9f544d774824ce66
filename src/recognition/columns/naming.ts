import type { PlanColumn } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { fold } from "../../values/texts/fold";
import type { HeadingCell } from "../heading-rows/heading";
import type { Sense } from "../headings/sense";
import type { Candidate } from "./candidate";
import { trustHeading } from "./trust-heading";

/** The columns of a table while they are being named: each column one role, each role one column. */
export interface Naming {
  readonly candidates: readonly Candidate[];
  readonly isFree: (candidate: Candidate) => boolean;
  readonly has: (role: Role) => boolean;
  /** The candidate without a role that most clearly means one of these, filled columns first. */
  readonly findBest: (...senses: readonly Sense[]) => Candidate | undefined;
  /**
   * Gives the candidate the role, unless another column has it; `certainty` is multiplied with the trust in its
   * heading.
   */
  readonly name: (candidate: Candidate | undefined, role: Role, certainty?: number) => void;
  /** The same where a template says so. */
  readonly nameSurely: (candidate: Candidate | undefined, role: Role) => void;
  readonly add: (column: PlanColumn) => void;
  /** In the order of the sheet. */
  readonly listColumns: () => readonly PlanColumn[];
}

/**
 * @example
 * const naming = startNaming(candidates);
 * naming.name(naming.findBest("deadline"), "deadline");
 */
export function startNaming(candidates: readonly Candidate[]): Naming {
  const named = new Map<number, PlanColumn>();
  const isFree = ({ column }: Candidate): boolean => !named.has(column);
  const has = (role: Role): boolean => [...named.values()].some((column) => column.role === role);

  const findBest = (...senses: readonly Sense[]): Candidate | undefined =>
    findMostTrusted(
      candidates.filter((one) => isFree(one) && one.meaning !== null && senses.includes(one.meaning.sense)),
    );

  const put = (candidate: Candidate | undefined, role: Role, readConfidence: (one: Candidate) => number): void => {
    if (!candidate || has(role) || !isFree(candidate)) return;
    named.set(candidate.column, {
      role,
      heading: readHeading(candidate, candidates),
      column: candidate.column,
      confidence: Math.round(readConfidence(candidate) * 100) / 100,
      because: `heading “${candidate.full}”`,
    });
  };

  return {
    candidates,
    isFree,
    has,
    findBest,
    name: (candidate, role, certainty = 1) => {
      put(candidate, role, (one) => certainty * trustHeading(one, role));
    },
    nameSurely: (candidate, role) => {
      put(candidate, role, () => 1);
    },
    add: (column) => named.set(column.column, column),
    listColumns: () => [...named.values()].sort((a, b) => a.column - b.column),
  };
}

/** The most trusted of some candidates; of equals the first. A blank column is chosen only where all are blank. */
export const findMostTrusted = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);

function rank(candidate: Candidate): number {
  const { meaning, profile } = candidate;
  const inWords = meaning?.sense === "status" ? -profile.numbers / 5 - (LIGHTS.test(candidate.text) ? 0.1 : 0) : 0;
  const dated = DATED.has(meaning?.sense) ? profile.dates / 5 : 0;
  const filled = profile.count === 0 ? BLANK : profile.count > 1 ? profile.filled / 10 : 0;
  return trustHeading(candidate, meaning?.sense) + dated + inWords + filled;
}

/** How well it goes, where another column says how far it is. */
const LIGHTS = /^(?:rag|r\.?a\.?g\.?|traffic light|ampel|semáforo|semaforo|stoplicht|feux?)(?!\p{L})/iu;

const BLANK = -2;
const DATED: ReadonlySet<Sense | undefined> = new Set<Sense>(["start", "deadline", "completion", "completed"]);

/** The heading as it stands; with what stands above it where two columns say the same. */
const readHeading = ({ text, full }: HeadingCell, all: readonly HeadingCell[]): string =>
  all.filter((other) => fold(other.text) === fold(text)).length > 1 ? full : text;
