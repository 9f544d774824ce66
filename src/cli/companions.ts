import { addChecklist } from "../commands/add-checklist";
import { addLastResort } from "../commands/add-last-resort";
import { buildEvaluation } from "../commands/build-evaluation";
import { buildFlipChart } from "../commands/build-flip-chart";
import { insertStakeholders } from "../commands/insert-stakeholders";
import { inFile } from "./files/in-file";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { type Copy, readCopy } from "./words/read-copy";
import { DATE_OPTIONS, type DateFlags, readDateFlags } from "./words/read-flags";

type Words = readonly string[];

/** Adds the questions that only people can answer. */
export const checklist = (words: Words, terminal: Terminal): Promise<0 | 2> =>
  addTo(readWords(words), terminal, async () => (await addChecklist.run()).text);

/** Adds or refreshes the sheet that evaluates the measures. */
export const evaluation = (words: Words, terminal: Terminal): Promise<0 | 2> =>
  addTo(readWords(words), terminal, async () => (await buildEvaluation.run()).text);

/** Adds a blank record for the wall. */
export const flipChart = (words: Words, terminal: Terminal): Promise<0 | 2> =>
  addTo(readWords(words), terminal, async () => {
    const { sheet } = await buildFlipChart.run();
    return `The sheet “${sheet}” is ready to print: large, blank, with the first columns only.`;
  });

/** Adds a stakeholder analysis. */
export function stakeholders(words: Words, terminal: Terminal): Promise<0 | 2> {
  const asked = readWords(words);
  return addTo(asked, terminal, async () => {
    const { sheet } = await insertStakeholders.run({ today: asked.today, withExample: false });
    return `The sheet “${sheet}” is ready to be filled in.`;
  });
}

/** Adds the columns of the last resort to an action record. */
export function lastResort(words: Words, terminal: Terminal): Promise<0 | 2> {
  const { values, positionals } = parseWords(words, {
    "all-considered": { type: "boolean", default: false },
    ...DATE_OPTIONS,
  });
  const asked = { ...readCopy(positionals), ...readDateFlags(values) };
  return addTo(asked, terminal, async () => (await addLastResort.run({ considered: values["all-considered"] })).text);
}

function readWords(words: Words): Copy & DateFlags {
  const { values, positionals } = parseWords(words, DATE_OPTIONS);
  return { ...readCopy(positionals), ...readDateFlags(values) };
}

/** Adds a sheet that goes with a plan, or columns to a record, in a copy of the file. */
const addTo = (asked: Copy & DateFlags, { print, complain }: Terminal, add: () => Promise<string>): Promise<0 | 2> =>
  inFile(asked, complain, async (save) => {
    const said = await add();
    await save();
    print(`${asked.out}: ${said}`);
    return 0 as const;
  });
