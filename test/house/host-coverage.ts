import { RECORDS } from "../../src/host/records/index";
import { TYPES } from "../host/members/index";
import type { Documented, RecordSource } from "./document-coverage";
import { documentCoverage } from "./document-coverage";
import { readTypings } from "./read-typings";

/** `Range.address`, `Range.getCell`, `Table.onChanged` …: what the host answers of what the documentation has. */
export function listCovered(): string[] {
  const documented = readDocumented(/^(context|load|set|toJSON|isNullObject|track|untrack)$/);
  const records = new Map(readRecords().map(({ name, members }) => [name, members]));
  return Array.from(documented).flatMap(([type, members]) => {
    const own = records.get(type);
    return own
      ? members.filter((member) => own.includes(member) || EVENT.test(member)).map((member) => `${type}.${member}`)
      : [];
  });
}

const EVENT = /^on[A-Z]/;

/** `docs/host.md`: what the stand-in answers, next to what Office.js has. */
export const hostCoverage = (): string => documentCoverage(readRecords(), readDocumented());

const readRecords = (): RecordSource[] =>
  Object.values<AnyRecord>(RECORDS).map((record) => ({
    name: record.name,
    members: membersOf(record),
    ...countPrograms(record.name),
  }));

function countPrograms(type: string): Pick<RecordSource, "programs" | "assumed" | "undrawn"> {
  const programs = TYPES.filter((one) => one.type === type).flatMap(({ members }) => Object.values(members).flat());
  return {
    programs: programs.length,
    assumed: programs.filter(({ assumed }) => assumed !== undefined).length,
    undrawn: programs.filter(({ gives }) => [gives].flat().includes("NotImplemented")).length,
  };
}

interface AnyRecord {
  readonly name: string;
  readonly properties?: object;
  readonly links?: object;
  readonly methods?: object;
  readonly item?: unknown;
  readonly items?: unknown;
  readonly events?: object;
}

function membersOf({ properties = {}, links = {}, methods = {}, item, items }: AnyRecord): string[] {
  const names = [properties, links, methods]
    .flatMap((part) => Object.keys(part))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [...names, ...(item ? ["getItem"] : []), ...(items ? ["items"] : [])];
}

/** Handled by Office.js itself: loading, setting, and the events, which the host raises by their number. */
const CLIENT_SIDE = /^(context|load|set|toJSON|isNullObject|track|untrack|on[A-Z]\w*)$/;

const readDocumented = (clientSide = CLIENT_SIDE): Documented =>
  new Map(
    Array.from(readTypings()).flatMap(([type, members]) => {
      const names = Array.from(members.keys()).filter((name) => !clientSide.test(name));
      return names.length > 0 && type !== "RequestContext" && type !== "Functions" ? [[type, names] as const] : [];
    }),
  );
