import type { PlanColumn } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Candidate } from "./candidate";

/** Names what the headings did not say, where the cells do: a guess that findings will own up to. */
export function nameByContent(unnamed: readonly Candidate[], has: (role: Role) => boolean): readonly PlanColumn[] {
  const found: PlanColumn[] = [];
  const free = unnamed.filter(
    ({ meaning, profile }) =>
      profile.count >= 2 && (meaning === null || meaning.confidence < 0.6 || meaning.sense === "detail"),
  );
  const guess = (candidate: Candidate | undefined, role: Role, because: string): void => {
    if (!candidate || has(role) || found.some((one) => one.role === role || one.column === candidate.column)) return;
    found.push({ role, heading: candidate.text, column: candidate.column, confidence: 0.55, because });
  };
  const plenty = free.filter(({ profile }) => profile.count >= 3);
  const dated = plenty.filter(({ profile }) => profile.dates >= 0.7);
  guess(dated.at(-1), "deadline", "most of its cells are dates");
  if (dated.length > 1) guess(dated[0], "start", "most of its cells are dates, before those of the deadline");
  const texts = free.filter(({ profile }) => profile.dates < 0.3 && profile.numbers < 0.3);
  const longest = texts.reduce<Candidate | undefined>(
    (best, one) => (best && best.profile.words >= one.profile.words ? best : one),
    undefined,
  );
  if (longest && longest.profile.words >= 2 && longest.profile.distinct > 0.8)
    guess(longest, "step", "its cells are the longest texts, each different");
  if (!has("responsible"))
    guess(
      texts.find(
        ({ profile }) => profile.count >= 3 && profile.people >= 0.7 && profile.words <= 4 && profile.words > 0,
      ),
      "owner",
      "most of its cells look like names",
    );
  guess(
    plenty.find(({ profile }) => profile.statuses >= 0.9 || (profile.statuses >= 0.7 && profile.distinct <= 0.8)),
    "status",
    "most of its cells say how far a step is",
  );
  return found;
}
