import { CORPUS, type CorpusSet } from "./corpus";
import { GOALS } from "./goals";
import { precision, recall, scoreCorpus, sumOf, type Tally } from "./score-corpus";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const columns = (what: string, ...figures: readonly string[]): string =>
  [what.padEnd(22), ...figures.map((figure) => figure.padStart(10))].join("");

const line = (what: string, tally: Tally): string =>
  `${columns(what, percent(precision(tally)), percent(recall(tally)))}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;

function print(set: CorpusSet): void {
  const { title, sheets, firstRun } = set;
  const { roles, steps, headings, nearMisses, faults } = scoreCorpus([set]);
  console.log(`\n${title}: ${sheets.length} sheets, ${nearMisses.count} of them near misses`);
  console.log(`First run: ${firstRun}.\n`);
  console.log(
    `${columns("", "precision", "recall")}   (goals ${percent(GOALS.precision)} and ${percent(GOALS.recall)})`,
  );
  for (const [role, tally] of [...roles].sort(([a], [b]) => a.localeCompare(b))) console.log(line(role, tally));
  console.log(line("all roles", sumOf(roles.values())));
  console.log(line("step rows", steps));
  console.log(line("heading rows", headings));
  console.log(`\nNear misses taken for plans: ${nearMisses.taken} of ${nearMisses.count} (goal: at most 1 in 12)`);
  console.log(faults.length > 0 ? faults.join("\n") : "Every sheet was understood as drawn.");
}

CORPUS.forEach(print);
