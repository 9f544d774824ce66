import { addChecklist } from "../commands/add-checklist";
import { addLastResort } from "../commands/add-last-resort";
import { buildEvaluation } from "../commands/build-evaluation";
import { buildFlipChart } from "../commands/build-flip-chart";
import { insertStakeholders } from "../commands/insert-stakeholders";
import type { CompanionName } from "./companion-names";
import { inFile } from "./in-file";
import { readReviewWords, type ReviewWords } from "./review-words";
import type { Terminal } from "./terminal";

/** Adds a sheet that goes with a plan, or columns to a record, in a copy of the file. */
export function companion(
  name: CompanionName,
  words: readonly string[],
  { print, complain }: Terminal,
): Promise<0 | 2> {
  const asked = readReviewWords(words, true);
  return inFile(asked, complain, async (save) => {
    const said = await COMPANIONS[name](asked);
    await save();
    print(`${asked.out ?? ""}: ${said}`);
    return 0 as const;
  });
}

/** What each does, and what it says of it. */
const COMPANIONS: Readonly<Record<CompanionName, (asked: ReviewWords) => Promise<string>>> = {
  checklist: async () => (await addChecklist.run()).text,
  evaluation: async () => (await buildEvaluation.run()).text,
  "flip-chart": async () =>
    `The sheet “${(await buildFlipChart.run()).sheet}” is ready to print: large, blank, with the first columns only.`,
  stakeholders: async ({ today }) =>
    `The sheet “${(await insertStakeholders.run({ today, withExample: false })).sheet}” is ready to be filled in.`,
  "last-resort": async ({ considered }) => (await addLastResort.run({ considered })).text,
};
