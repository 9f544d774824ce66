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
}

/** For each type, the members that the documentation lists up to a requirement set, in camelCase. */
export type Documented = ReadonlyMap<string, readonly string[]>;

/** `docs/host.md`: a table of the types, with how many of their members are answered and which are missing. */
export function documentCoverage(records: readonly RecordSource[], documented: Documented): string {
  const listed = records.filter(({ name }) => documented.has(name)).toSorted((a, b) => a.name.localeCompare(b.name));
  const rows = listed.map((record) => compare(record, documented.get(record.name) ?? []));
  const absent = Array.from(documented.keys()).filter((name) => !listed.some((record) => record.name === name));

  const answered = rows.reduce((total, row) => total + row.answered, 0);
  const wanted = rows.reduce((total, row) => total + row.wanted, 0);
  const summary =
    `**${listed.length} types, ${answered} of their ${wanted} members, in ${sum(listed, "programs")} programs, ` +
    `of which ${sum(listed, "assumed")} rest on something assumed.**`;

  return [
    INTRODUCTION,
    summary,
    [HEAD, ...rows.map(writeRow)].join("\n"),
    `Missing types: ${absent.join(", ")}.\n`,
  ].join("\n\n");
}

const INTRODUCTION = `# What the stand-in for Excel answers

Written by \`npm run docs\` from the records in \`src/host/records\` and from the types of Office.js (ExcelApi 1.1 to
1.15). *Members* counts those that an add-in can use, of those that the documentation lists; a missing member answers
\`ApiNotFound\` and names itself. Each has one or more *programs* that run it through the genuine Office.js
([test/host/members](../test/host/members)) and expect the answer that its page in the reference gives. *Assumed* counts
the programs whose answer no page gives in full. What Office.js sends for each member and what the host answers is
[recorded](../test/host/exchanges), with the page's address. The assumed ones still have to be checked in a real Excel:
[where the host may be wrong](where-the-host-may-be-wrong.md).`;

const HEAD = `| type | members | programs | assumed | from 1.13 on | missing |
| --- | --- | --- | --- | --- | --- |`;

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
  return { ...record, wanted: wanted.length, answered: wanted.length - missing.length, later, missing };
}

const writeRow = ({ name, answered, wanted, programs, assumed, later, missing }: Row): string =>
  `| ${[name, `${answered} of ${wanted}`, programs, assumed, later.join(", "), missing.join(", ")].join(" | ")} |`;

const sum = (records: readonly RecordSource[], key: "programs" | "assumed"): number =>
  records.reduce((total, record) => total + record[key], 0);
