import { ALL_SHEETS, SETS_WITH_GOALS, SHEETS_WITH_OPINIONS } from "./corpus";
import { GOALS } from "./goals";
import { judgeCorpus, JUDGED_SHEETS } from "./judgement";
import { precision, recall, scoreCorpus, sumOf } from "./score-corpus";

const score = scoreCorpus(SETS_WITH_GOALS);

test("the corpus holds plans and near misses of many kinds and languages", () => {
  expect(ALL_SHEETS.length).toBeGreaterThanOrEqual(40);
  expect(score.nearMisses.count).toBeGreaterThanOrEqual(12);
});

test("every sheet has a name of its own, for opinions are joined by it", () => {
  const names = ALL_SHEETS.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("columns are named as a reader would", () => {
  const roles = sumOf(score.roles.values());
  expect(precision(roles)).toBeGreaterThanOrEqual(GOALS.precision);
  expect(recall(roles)).toBeGreaterThanOrEqual(GOALS.recall);
});

test("steps are told from sections, totals, legends and signatures", () => {
  expect(precision(score.steps)).toBeGreaterThanOrEqual(GOALS.precision);
  expect(recall(score.steps)).toBeGreaterThanOrEqual(GOALS.recall);
});

test("sheets that are no action plans are left alone", () => {
  expect(score.nearMisses.taken / score.nearMisses.count).toBeLessThanOrEqual(GOALS.nearMissesTaken);
});

test("what people thought of the findings names sheets of the corpus, and is of hundreds of findings", () => {
  const names = ALL_SHEETS.map(({ name }) => name);
  expect(JUDGED_SHEETS.filter((name) => !names.includes(name))).toEqual([]);
  const opinions = [...judgeCorpus(SHEETS_WITH_OPINIONS).values()].flatMap(({ useful, nitpick, wrong, gone }) => [
    useful + nitpick + wrong,
    gone.useful + gone.nitpick + gone.wrong,
  ]);
  expect(opinions.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(900);
});

test("of what is found on the corpus, three quarters are useful, and hardly anything is wrong", () => {
  const shares = [...judgeCorpus(SHEETS_WITH_OPINIONS).values()];
  const count = (of: "useful" | "nitpick" | "wrong" | "unlabelled"): number =>
    shares.reduce((sum, share) => sum + share[of], 0);
  const all = count("useful") + count("nitpick") + count("wrong");
  expect(count("unlabelled") / all).toBeLessThan(0.03);
  expect(count("useful") / all).toBeGreaterThanOrEqual(GOALS.useful);
  expect(count("wrong") / all).toBeLessThanOrEqual(GOALS.wrong);
});
