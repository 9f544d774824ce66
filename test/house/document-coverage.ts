import { findSet } from "../../src/host/engine/requirement-sets";

/** The members that a record answers, and the programs that test it. */
export interface RecordSource {
  /** The name of the type, `"Range"`. */
  readonly name: string;
  /** In camelCase, as an add-in writes them. */
  readonly members: readonly string[];
  /** How many programs test its members through Office.js. */
  readonly programs: number;
  /** How many of them rest on something that no page says. */
  readonly assumed: number;
  /** How many of them show that the host refuses what only drawing would tell. */
  readonly undrawn: number;
}

/** For each type, the members that the documentation lists up to a requirement set, in camelCase. */
export type Documented = ReadonlyMap<string, readonly string[]>;

/** `docs/host.md`: a table of all types, with how many of their members are answered and which are missing. */
export function documentCoverage(records: readonly RecordSource[], documented: Documented): string {
  const listed = records.filter(({ name }) => documented.has(name));
  const absent = Array.from(documented.keys()).filter((name) => !listed.some((record) => record.name === name));
  const rows = [...listed, ...absent.map(withoutRecord)]
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((record) => compare(record, documented.get(record.name) ?? []));

  const summary =
    `**${listed.length} of ${documented.size} types, ${sum(rows, "answered")} of their ${sum(rows, "wanted")} ` +
    "members, " +
    `in ${sum(rows, "programs")} programs. ${sum(rows, "assumed")} of these rest on something assumed, and ` +
    `${sum(rows, "undrawn")} show that what only drawing would tell is refused. None was seen in a real Excel yet.**`;

  return `${[INTRODUCTION, summary, [HEAD, ...rows.map(writeRow)].join("\n")].join("\n\n")}\n`;
}

/** A type of which the host answers nothing: asking for it names the member that would give it. */
const withoutRecord = (name: string): RecordSource => ({ name, members: [], programs: 0, assumed: 0, undrawn: 0 });

const INTRODUCTION = `# What the stand-in for Excel answers

Written by \`npm run docs\` from the records in \`src/host/records\` and from the types of Office.js (ExcelApi 1.1 to
1.15). *Members* counts those that an add-in can use, of those that the documentation lists; a missing member answers
\`ApiNotFound\` and names itself. Each has one or more *programs* that run it through the genuine Office.js
([test/host/members](../test/host/members)) and expect the answer that its page in the reference gives. *Assumed* counts
the programs whose answer no page gives in full, and *not drawn* those of members that answer \`NotImplemented\`, as the
host draws nothing: a picture of a chart, or where its title lies until that was set. What Office.js sends for each
member and what the host answers is [recorded](../test/host/exchanges), with the page's address. The assumed ones still
have to be checked in a real Excel: [where the host may be wrong](where-the-host-may-be-wrong.md). Nothing is
invented: [a test over all types](../test/host/never-invented.test.ts) uses every missing member, and puts nonsense into
every property. [Which of Microsoft's samples run](host-samples.md).`;

const HEAD = `| type | members | programs | assumed | not drawn | from 1.13 on | missing |
| --- | --- | --- | --- | --- | --- | --- |`;

interface Row extends RecordSource {
  readonly wanted: number;
  readonly answered: number;
  readonly later: readonly string[];
  readonly missing: readonly string[];
}

function compare(record: RecordSource, wanted: readonly string[]): Row {
  const { name, members } = record;
  const missing = wanted.filter((member) => !members.includes(member));
  const later = members.filter((member) => (findSet(name, member) ?? 0) > 12);
  const answered = wanted.length - missing.length;
  return { ...record, wanted: wanted.length, answered, later, missing: answered === 0 ? ["all"] : missing };
}

const writeRow = ({ name, answered, wanted, programs, assumed, undrawn, later, missing }: Row): string =>
  `| ${[name, `${answered} of ${wanted}`, programs, assumed, undrawn, ...[later, missing].map(list)].join(" | ")} |`;

const list = (names: readonly string[]): string => names.join(", ");

const sum = (rows: readonly Row[], key: "answered" | "wanted" | "programs" | "assumed" | "undrawn"): number =>
  rows.reduce((total, row) => total + row[key], 0);
