import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import { formatCell } from "../../src/sheet/a1";
import { findIsoDay } from "../../src/sheet/serial-date";
import { type CorpusSheet, gridOf } from "./corpus-sheet";
import { judgedEarly } from "./judgement/early";
import { judgedFifthFresh } from "./judgement/fifth-fresh";
import { judgedFound } from "./judgement/found";
import { judgedFourthFresh } from "./judgement/fourth-fresh";
import { judgedFresh } from "./judgement/fresh";
import { judgedJoined } from "./judgement/joined";
import { judgedLater } from "./judgement/later";
import { judgedLaterFound } from "./judgement/later-found";
import { judgedNewlyRead } from "./judgement/newly-read";
import { judgedReadSince } from "./judgement/read-since";
import { judgedSecond } from "./judgement/second";
import { judgedSecondFresh } from "./judgement/second-fresh";
import { judgedSixthFresh } from "./judgement/sixth-fresh";
import { judgedThirdFresh } from "./judgement/third-fresh";
import { judgedWild } from "./judgement/wild";
import { judgedWildAbroad } from "./judgement/wild-abroad";

/**
 * What somebody who submits the plan would say of a finding: *useful* makes them act, a *nitpick* is true and not worth
 * saying (again), *wrong* is not so. A plan without a way to mark steps as done, or with a whole column of text dates,
 * has one useful finding about that, at the first step; the same of the others is a nitpick.
 */
export const OPINIONS = ["useful", "nitpick", "wrong"] as const;
export type Opinion = (typeof OPINIONS)[number];

/** How many findings of a rule were thought to be what; `gone` are opinions on findings that are no longer made. */
export interface RuleShares extends Record<Opinion | "unlabelled", number> {
  readonly gone: Record<Opinion, number>;
}

/** The day on which the findings were judged. */
const TODAY = findIsoDay("2026-11-28") ?? 0;

/**
 * A line a sheet, below it a line a rule: `deadline-unreadable: useful D7 D9, nitpick D4`. A missing column is known by
 * its role, any other finding by its cell.
 */
const LABELS = readLabels(
  [
    judgedEarly,
    judgedSecond,
    judgedLater,
    judgedWild,
    judgedWildAbroad,
    judgedNewlyRead,
    judgedLaterFound,
    judgedJoined,
    judgedFound,
    judgedFresh,
    judgedSecondFresh,
    judgedThirdFresh,
    judgedFourthFresh,
    judgedFifthFresh,
    judgedSixthFresh,
    judgedReadSince,
  ].join(""),
);

/** The sheets that somebody has judged findings on. */
export const JUDGED_SHEETS: readonly string[] = [...LABELS.keys()];

/** The shares of each rule over the sheets, in the order of the rules' names. */
export function judgeCorpus(sheets: readonly CorpusSheet[]): ReadonlyMap<string, RuleShares> {
  const shares = new Map<string, RuleShares>();
  const sharesOf = (rule: string): RuleShares => {
    const known = shares.get(rule) ?? { ...NOTHING, unlabelled: 0, gone: { ...NOTHING } };
    shares.set(rule, known);
    return known;
  };

  for (const sheet of sheets) {
    const labels = LABELS.get(sheet.name) ?? new Map<string, Opinion>();
    const found = findPlaces(sheet);
    for (const place of found) sharesOf(ruleOf(place))[labels.get(place) ?? "unlabelled"]++;
    for (const [place, opinion] of labels) if (!found.includes(place)) sharesOf(ruleOf(place)).gone[opinion]++;
  }
  return new Map([...shares].sort(([a], [b]) => a.localeCompare(b)));
}

const NOTHING = { useful: 0, nitpick: 0, wrong: 0 } as const;
const ruleOf = (place: string): string => place.split(" ")[0] ?? "";

/** The rule and place of each finding on a sheet, like `deadline-vague D7`. */
function findPlaces(sheet: CorpusSheet): readonly string[] {
  const plans = recognize({ ...gridOf(sheet), sheet: "Sheet1" }); // the names of these sheets describe them
  if ("kind" in plans) return [];
  return plans
    .flatMap((plan) => runRules(plan, { today: TODAY, monthFirst: sheet.monthFirst ?? false }))
    .map(({ rule, cell, fixes }) => {
      const added = rule === "column-missing" ? fixes.find((fix) => fix.kind === "add-columns") : undefined;
      return `${rule} ${added?.columns[0]?.role ?? formatCell(cell)}`;
    });
}

function readLabels(text: string): ReadonlyMap<string, ReadonlyMap<string, Opinion>> {
  const labels = new Map<string, ReadonlyMap<string, Opinion>>();
  for (const block of text.split(/\n(?! )/).filter((lines) => lines.trim() !== "")) {
    const [sheet = "", ...rules] = block.split("\n");
    labels.set(sheet, new Map([...(labels.get(sheet) ?? []), ...rules.flatMap(readRule)]));
  }
  return labels;
}

/** `  deadline-vague: useful D7, nitpick D4` as each place and its opinion. */
function readRule(line: string): readonly (readonly [string, Opinion])[] {
  const [rule = "", opinions = ""] = line.trim().split(": ");
  return opinions
    .split(", ")
    .flatMap(readOpinion)
    .map(([place, opinion]) => [`${rule} ${place}`, opinion] as const);
}

/** `useful D7 D9` as each cell and its opinion. */
function readOpinion(part: string): readonly (readonly [string, Opinion])[] {
  const [word, ...places] = part.split(" ");
  const opinion = OPINIONS.find((one) => one === word);
  if (opinion === undefined) throw new Error(`“${part}” starts with none of ${OPINIONS.join(", ")}.`);
  return places.map((place) => [place, opinion] as const);
}
