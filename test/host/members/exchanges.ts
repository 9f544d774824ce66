import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "@microsoft/office-js/package.json";
import { EXCEL_API, type Message, runMember } from "./bench";
import { TYPES } from "./index";
import type { Member, TypeUnderTest } from "./member";

/** What went over the wire for one program, and where its answer is from. */
export interface Recorded {
  /** `getRange`, `getRange (2)` where a member has several programs. */
  readonly program: string;
  /** The page that says so. */
  readonly documented: string;
  /** What that page leaves open. */
  readonly assumed?: string;
  readonly messages: readonly Message[];
}

/** The programs that begin alike. */
export interface RecordedPart {
  readonly start: readonly Message[];
  readonly programs: readonly Recorded[];
}

/** A file of recorded exchanges: all that this Office.js and the host say to each other about one type. */
export interface Exchanges {
  readonly type: string;
  readonly officeJs: string;
  readonly excelApi: string;
  /** The day on which it was last recorded again. */
  readonly recorded: string;
  readonly parts: readonly RecordedPart[];
}

const FOLDER = join(__dirname, "..", "exchanges");

export const nameFile = (type: string): string =>
  join(FOLDER, `${type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.json`);

/** @throws where nothing was recorded for the type: `npm run exchanges` does it */
export const readExchanges = (type: string): Exchanges => JSON.parse(readFileSync(nameFile(type), "utf8")) as Exchanges;

export const typeNames: readonly string[] = Array.from(new Set(TYPES.map(({ type }) => type)));

export const findTypes = (name: string): readonly TypeUnderTest[] => TYPES.filter(({ type }) => type === name);

/** `["getRange", member]`, `["getRange (2)", member]`. */
export const listPrograms = ({ members }: TypeUnderTest): [string, string, Member<unknown>][] =>
  Object.entries(members).flatMap(([name, programs]) =>
    programs.map((member, index): [string, string, Member<unknown>] => [
      index === 0 ? name : `${name} (${index + 1})`,
      name,
      member,
    ]),
  );

/** Runs every program of a type and keeps what is said. `day` is kept from before where nothing else changed. */
export async function record(type: string, day: string): Promise<Exchanges> {
  const parts: RecordedPart[] = [];
  for (const part of findTypes(type)) {
    let start: readonly Message[] = [];
    const programs: Recorded[] = [];
    for (const [program, name, member] of listPrograms(part)) {
      const run = await runMember(part, name, member);
      ({ start } = run);
      programs.push({
        program,
        documented: writeAddress(type, name),
        ...(member.assumed === undefined ? {} : { assumed: member.assumed }),
        messages: run.messages,
      });
    }
    parts.push({ start, programs });
  }
  const fresh = { type, officeJs: version, excelApi: EXCEL_API, recorded: day, parts };
  const before = existsSync(nameFile(type)) ? readExchanges(type) : fresh;
  return JSON.stringify({ ...before, recorded: day }) === JSON.stringify(fresh) ? before : fresh;
}

/** Where the reference describes a member; methods are counted there. */
function writeAddress(type: string, member: string): string {
  const { prototype } = (Excel as unknown as Record<string, { readonly prototype: object }>)[type] ?? { prototype: {} };
  const isMethod = typeof Object.getOwnPropertyDescriptor(prototype, member)?.value === "function";
  const page = `excel.${type.toLowerCase()}`;
  const anchor = `excel-${page.replace(".", "-")}-${member.toLowerCase()}-member${isMethod ? "(1)" : ""}`;
  return `https://learn.microsoft.com/javascript/api/excel/${page}#${anchor}`;
}

/** A message a line, so that a change is seen where it is. */
export function writeExchanges({ parts, ...head }: Exchanges): string {
  const lines = (messages: readonly Message[], indent: string): string =>
    messages.length === 0
      ? "[]"
      : `[\n${messages.map((message) => `${indent}  ${JSON.stringify(message)}`).join(",\n")}\n${indent}]`;
  const program = ({ messages, ...rest }: Recorded): string =>
    `      ${JSON.stringify(rest).slice(0, -1)},"messages":${lines(messages, "      ")}}`;
  const part = ({ start, programs }: RecordedPart): string =>
    `    {"start":${lines(start, "    ")},\n    "programs":[\n${programs.map(program).join(",\n")}\n    ]}`;
  return `${JSON.stringify(head).slice(0, -1)},\n  "parts":[\n${parts.map(part).join(",\n")}\n  ]}\n`;
}
