import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Documented, RecordSource } from "../../src/host/coverage";
import { documentCoverage } from "../../src/host/coverage";
import { workbook } from "../../src/host/records/workbook";

const RECORDS = join(__dirname, "../../src", "host", "records");

/** `docs/host.md`: what the stand-in answers, beside what Office.js has. */
export const hostCoverage = (): string => documentCoverage(readRecords(), readDocumented());

function readRecords(): RecordSource[] {
  // The workbook's record leads to all others: it is loaded first, and is the first of them.
  const seen = new Set<string>([""]);
  if (!isRecord(workbook)) return [];
  return readdirSync(RECORDS).flatMap((file) => {
    const source = readFileSync(join(RECORDS, file), "utf8");
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the records are found by looking, so that none is forgotten
    const exports = Object.values(require(join(RECORDS, file)) as Record<string, unknown>);
    return exports.filter(isRecord).flatMap((record) => {
      if (seen.has(record.name)) return [];
      seen.add(record.name);
      return [{ name: record.name, members: membersOf(record), source }];
    });
  });
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

const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === "object" && value !== null && "name" in value && ["properties", "links", "methods", "items"].some((key) => key in value);

function membersOf({ properties = {}, links = {}, methods = {}, item, items }: AnyRecord): string[] {
  const names = [properties, links, methods].flatMap((part) => Object.keys(part)).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [...names, ...(item ? ["getItem"] : []), ...(items ? ["items"] : [])];
}

/** Handled by Office.js itself, or not a member of the host's: loading, setting, and the events, which the host raises by their number. */
const CLIENT_SIDE = /^(context|load|set|toJSON|isNullObject|track|untrack|on[A-Z]\w*)$/;

function readDocumented(): Documented {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const source = ts.createSourceFile("excel.d.ts", text.slice(start, text.indexOf("\ndeclare namespace", start + 1)), ts.ScriptTarget.Latest, true);
  const found = new Map<string, readonly string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) {
      const members = new Set(node.members.filter(isWithin).flatMap((member) => (member.name && !CLIENT_SIDE.test(member.name.getText()) ? [member.name.getText()] : [])));
      if (members.size > 0 && node.name.text !== "RequestContext" && node.name.text !== "Functions") found.set(node.name.text, Array.from(members));
    }
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** Of ExcelApi 1.1 to 1.15; `items` of a collection says no set. */
function isWithin(member: ts.ClassElement): boolean {
  const match = /Api set: (\w+) (?:\d+\.(\d+)|BETA)/.exec(member.getFullText());
  if (!match) return member.name?.getText() === "items";
  return match[1] === "ExcelApi" && match[2] !== undefined && Number(match[2]) <= 15;
}
