import type { DateOrder } from "../../plan/date-orders";
import type { Profile } from "../../rules/profile/profile";
import type { Day } from "../../sheet/serial-date";
import { readProfileFile } from "../files/read-profile-file";
import { parseWords } from "../words/parse-words";
import { readDates, readToday } from "../words/read-flags";
import { UsageError } from "../words/usage-error";
import type { ReportFlags } from "./write-reports";

/** What `review` and `merge` take besides files. */
export interface ReviewFlags extends ReportFlags {
  readonly files: readonly string[];
  /** The desk, an .xlsx file. */
  readonly out: string | null;
  /** The same for whoever has no Excel, a page. */
  readonly html: string | null;
  /** Keeps what was read, a line a file. */
  readonly json: string | null;
  /** The lines of an earlier review, to compare with. */
  readonly since: string | null;
  readonly today: Day;
  /** Whether `today` was named, or is the day of the clock. */
  readonly isTodayNamed: boolean;
  readonly dates: DateOrder | null;
  readonly strict: boolean;
  /** The rules to check by, in place of those that the files keep. */
  readonly profile: Profile | null;
  readonly shard: Shard | null;
  readonly resume: boolean;
  /** How many processes read at once; null for one for each processor. */
  readonly jobs: number | null;
}

/** One of several equal parts of the files; both count from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** @throws {UsageError} */
export function readReviewFlags(words: readonly string[]): ReviewFlags {
  const { values, positionals } = parse(words);
  return {
    files: positionals,
    out: values.out ?? null,
    html: values.html ?? null,
    json: values.json ?? null,
    since: values.since ?? null,
    sarif: values.sarif ?? null,
    junit: values.junit ?? null,
    today: readToday(values.today),
    isTodayNamed: values.today !== undefined,
    dates: readDates(values.dates),
    strict: values.strict,
    profile: values.profile === undefined ? null : readProfileFile(values.profile),
    shard: readShard(values.shard),
    resume: values.resume,
    jobs: readJobs(values.jobs),
  };
}

const parse = (words: readonly string[]) =>
  parseWords(words, {
    out: { type: "string" },
    html: { type: "string" },
    json: { type: "string" },
    since: { type: "string" },
    sarif: { type: "string" },
    junit: { type: "string" },
    today: { type: "string" },
    dates: { type: "string" },
    profile: { type: "string" },
    strict: { type: "boolean", default: false },
    shard: { type: "string" },
    jobs: { type: "string" },
    resume: { type: "boolean", default: false },
  });

function readShard(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new UsageError(`--shard ${text} is not a part. Write 3/20 for the third of twenty.`);
  return { number, of };
}

function readJobs(text: string | undefined): number | null {
  if (text === undefined) return null;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1) throw new UsageError(`--jobs ${text} is not a number of processes. Write 4, or 1 for a single one.`);
  return jobs;
}
