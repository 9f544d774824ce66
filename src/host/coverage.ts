import { minorOf } from "./engine/newer-members";

/** A record's names, and the programs that test it. */
export interface RecordSource {
  readonly name: string;
  /** In camelCase, as an add-in writes them. */
  readonly members: readonly string[];
  /** How many programs test its members through Office.js, and how many of them rest on what no page says. */
  readonly programs: number;
  readonly assumed: number;
}

/** What the documentation says of a type: its members up to a requirement set, in camelCase. */
export type Documented = ReadonlyMap<string, readonly string[]>;

const INTRODUCTION = `# What the stand-in for Excel answers

Written by \`npm run docs\` from the records in \`src/host/records\` and from the types of Office.js (ExcelApi 1.1 to 1.15).
*Members* are those an add-in can use, of those that the documentation has; a member that is not there answers \`ApiNotFound\` and names itself.
Each has a *program* or several that run it through the genuine Office.js ([test/host/members](../test/host/members)), and the answer that its page in the reference
gives; *assumed* are the programs whose answer no page says in full. What Office.js sends for each of them and what the host answers is
[recorded](../test/host/exchanges), with the page's address. The assumed ones are to be looked at in a real Excel: [where the host may be wrong](where-the-host-may-be-wrong.md).
`;

/** The table of covered members. */
export function documentCoverage(records: readonly RecordSource[], documented: Documented): string {
  const sorted = records.filter(({ name }) => documented.has(name)).toSorted((a, b) => a.name.localeCompare(b.name));
  const rows = sorted.map(({ name, members, programs, assumed }) => {
    const wanted = documented.get(name) ?? [];
    const missing = wanted.filter((member) => !members.includes(member));
    const later = members.filter((member) => minorOf(name, member.charAt(0).toUpperCase() + member.slice(1)) > 0);
    return {
      cells: [
        name,
        `${wanted.length - missing.length} of ${wanted.length}`,
        programs,
        assumed,
        later.join(", "),
        missing.join(", "),
      ],
      wanted: wanted.length,
      there: wanted.length - missing.length,
    };
  });
  const total = rows.reduce((sum, { there }) => sum + there, 0);
  const all = rows.reduce((sum, { wanted }) => sum + wanted, 0);
  const absent = Array.from(documented.keys()).filter((name) => !sorted.some((record) => record.name === name));
  const head =
    "| type | members | programs | assumed | from 1.13 on | not there |\n| --- | --- | --- | --- | --- | --- |";
  const table = [head, ...rows.map(({ cells }) => `| ${cells.join(" | ")} |`)].join("\n");
  return `${INTRODUCTION}\n**${sorted.length} types, ${total} of their ${all} members, in ${sum(sorted, "programs")} programs, of which ${sum(sorted, "assumed")} rest on something assumed.**\n\n${table}\n\nTypes that are not there at all: ${absent.join(", ")}.\n`;
}

const sum = (records: readonly RecordSource[], key: "programs" | "assumed"): number =>
  records.reduce((total, record) => total + record[key], 0);
