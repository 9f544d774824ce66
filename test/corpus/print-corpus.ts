import { CORPUS, type CorpusSet, SETS_JUDGED_APART, SHEETS_WITH_OPINIONS } from "./corpus";
import type { CorpusSheet } from "./corpus-sheet";
import { GOALS } from "./goals";
import { judgeCorpus, type RuleShares } from "./judgement";
import { precision, recall, scoreCorpus, sumOf, type Tally } from "./score-corpus";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const columns = (what: string, ...figures: readonly string[]): string =>
  [what.padEnd(22), ...figures.map((figure) => figure.padStart(11))].join("");

function line(what: string, tally: Tally): string {
  const shares = columns(what, percent(precision(tally)), percent(recall(tally)));
  return `${shares}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;
}

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

/** What people thought of the findings on these sheets, by rule and in all. */
function printJudgement(title: string, sheets: readonly CorpusSheet[]): void {
  const byRule = judgeCorpus(sheets);
  const share = (count: number, of: number): string => (of === 0 ? "–" : percent(count / of));
  const row = (rule: string, { useful, nitpick, wrong, unlabelled, gone }: RuleShares): string => {
    const labelled = useful + nitpick + wrong;
    const shares = [useful, nitpick, wrong].map((count) => share(count, labelled));
    const lost = `${gone.useful} useful, ${gone.nitpick} nitpicks, ${gone.wrong} wrong`;
    return `${columns(rule.padEnd(28), String(labelled), ...shares, String(unlabelled))}   ${lost}`;
  };
  console.log(`\n${title}\n`);
  console.log(`${columns("".padEnd(28), "labelled", "useful", "nitpick", "wrong", "unlabelled")}   no longer found`);
  for (const [rule, shares] of byRule) console.log(row(rule, shares));
  console.log(row("all rules", [...byRule.values()].reduce(addShares)));
}

const addShares = (a: RuleShares, b: RuleShares): RuleShares => ({
  useful: a.useful + b.useful,
  nitpick: a.nitpick + b.nitpick,
  wrong: a.wrong + b.wrong,
  unlabelled: a.unlabelled + b.unlabelled,
  gone: {
    useful: a.gone.useful + b.gone.useful,
    nitpick: a.gone.nitpick + b.gone.nitpick,
    wrong: a.gone.wrong + b.gone.wrong,
  },
});

CORPUS.forEach(print);
printJudgement(
  "The findings on the judged sheets, as people saw them before the rules were changed",
  SHEETS_WITH_OPINIONS,
);
for (const { title, sheets } of SETS_JUDGED_APART) printJudgement(`The findings on the sheets “${title}”`, sheets);
