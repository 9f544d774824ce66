import { finishReview, sayNext } from "../commands/finish-review";
import { readReview, type ReviewOutcome } from "../commands/read-review";
import { KIND_NAMES, sayCounts, sayDifference, sayEntry } from "../commands/review/say-review";
import { startReview } from "../commands/start-review";
import { writeAgenda } from "../commands/write-agenda";
import { formatCell } from "../sheet/a1";
import type { Day } from "../sheet/serial-date";
import { inFile } from "./files/in-file";
import { toJson } from "./list";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { type Copy, readCopy, readFileName } from "./words/read-copy";
import { DATE_OPTIONS, type DateFlags, readDateFlags, readDay } from "./words/read-flags";
import { UsageError } from "./words/usage-error";

/** A review meeting of one plan: `start`, `changes`, `agenda`, `finish`. */
export function meeting([act, ...words]: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const run = act === undefined ? undefined : ACTS.get(act);
  if (run) return run(words, terminal);
  const all = [...ACTS.keys()].map((name) => `meeting ${name}`).join(", ");
  throw new UsageError(`${act === undefined ? "What is to be done?" : `There is no “meeting ${act}”.`} Write ${all}.`);
}

type Act = (words: readonly string[], terminal: Terminal) => Promise<0 | 2>;

const start: Act = (words, terminal) => {
  const { values, positionals } = parseWords(words, DATE_OPTIONS);
  return inCopy(positionals, readDateFlags(values), terminal, async ({ today }) => {
    const { steps } = await startReview.run({ today });
    return `keeps what its ${String(steps)} ${steps === 1 ? "step says" : "steps say"} today.`;
  });
};

const changes: Act = (words, { print, complain }) => {
  const { values, positionals } = parseWords(words, { json: { type: "boolean", default: false }, ...DATE_OPTIONS });
  const asked = { file: readFileName(positionals), out: null, ...readDateFlags(values) };
  return inFile(asked, complain, async () => {
    const outcome = await readReview.run(asked);
    print(values.json ? toJson(describe(outcome)) : say(asked.file, outcome));
    return 0;
  });
};

const agenda: Act = (words, terminal) => {
  const { values, positionals } = parseWords(words, DATE_OPTIONS);
  return inCopy(
    positionals,
    readDateFlags(values),
    terminal,
    async ({ today }) => (await writeAgenda.run({ today })).text,
  );
};

const finish: Act = (words, terminal) => {
  const options = { by: { type: "string", default: "" }, next: { type: "string" }, ...DATE_OPTIONS } as const;
  const { values, positionals } = parseWords(words, options);
  const next = values.next === undefined ? null : readDay("--next", values.next);
  return inCopy(positionals, readDateFlags(values), terminal, async ({ today }) => {
    const finished = await finishReview.run({ today, who: values.by, next });
    return `reviewed on ${finished.on}: ${sayEntry(finished)}.${sayNext(finished)}`;
  });
};

const ACTS: ReadonlyMap<string, Act> = new Map(Object.entries({ start, changes, agenda, finish }));

/** Does something in a copy of a file, and prints what it says of it. */
function inCopy(
  names: readonly string[],
  dates: DateFlags,
  { print, complain }: Terminal,
  work: (asked: Copy & { readonly today: Day }) => Promise<string>,
): Promise<0 | 2> {
  const asked = { ...readCopy(names), ...dates };
  return inFile(asked, complain, async (save) => {
    const said = await work(asked);
    await save();
    print(`${asked.out}: ${said}`);
    return 0 as const;
  });
}

const describe = (outcome: ReviewOutcome) => ({
  ...outcome,
  differences: outcome.differences.map((one) => ({ ...one, cell: one.cell && formatCell(one.cell) })),
});

function say(file: string, { since, counts, differences, log }: ReviewOutcome): string {
  const head =
    since === null
      ? "no review was started: there is nothing to compare with."
      : `${sayCounts(counts)} since ${since}.`;
  return [
    `${file}: ${head}`,
    ...differences.map((one) => {
      const place = one.cell ? `${one.sheet} ${formatCell(one.cell)}` : one.sheet;
      return `  ${KIND_NAMES[one.kind].padEnd(14)} ${place}  “${one.step}”  ${sayDifference(one)}`.trimEnd();
    }),
    ...log.map((entry) => {
      const by = entry.who === "" ? "" : ` by ${entry.who}`;
      return `  reviewed on ${entry.on}${by}: ${sayEntry(entry)}`;
    }),
  ].join("\n");
}
