import { EARLIER, LATER } from "./corpus";
import { GOALS } from "./goals";
import { precision, recall, scoreCorpus, sumOf, type Tally } from "./score-corpus";

const score = scoreCorpus(LATER);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const line = (what: string, tally: Tally): string =>
  `${what.padEnd(22)}${percent(precision(tally))}${percent(recall(tally))}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;

console.log(`${LATER.length} sheets, ${score.nearMisses.count} of them near misses\n`);
console.log(`${"".padEnd(22)}precision  recall   (goals ${percent(GOALS.precision).trim()}, ${percent(GOALS.recall).trim()})`);
for (const [role, tally] of [...score.roles].sort(([a], [b]) => a.localeCompare(b))) console.log(line(role, tally));
console.log(line("all roles", sumOf(score.roles.values())));
console.log(line("step rows", score.steps));
console.log(line("heading rows", score.headings));
console.log(`\nNear misses taken for plans: ${score.nearMisses.taken} of ${score.nearMisses.count} (goal: at most 1 in 12)`);
console.log(score.faults.length > 0 ? `\n${score.faults.join("\n")}` : "\nEvery sheet was understood as drawn.");
