import { readFileSync } from "node:fs";
import ts from "typescript";

/** The newest member set of ExcelApi that the host answers. */
export const NEWEST = 15;

/**
 * For each type, its members in camelCase, each with the member set of ExcelApi that it came with: 4 for ExcelApi 1.4.
 */
export type Typings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the types of Office.js (npm's @types/office-js) say of Excel, up to the newest set that the host answers. */
export const readTypings = (): Typings => readClasses(readMembers);

/** What may be put into a property: `any` where its type says nothing of use. */
export interface Settable {
  readonly kind: "boolean" | "number" | "string" | "word" | "any";
  /** The words of its enumeration. */
  readonly words: readonly string[];
}

/** For each type, the properties that can be set. */
export const readSettable = (): ReadonlyMap<string, ReadonlyMap<string, Settable>> =>
  readClasses(
    (node) =>
      new Map(
        node.members.flatMap((member) => {
          const name = member.name?.getText() ?? "";
          const isFixed = ts.getModifiers(member as ts.PropertyDeclaration)?.some(({ kind }) => kind === READONLY);
          const isSettable = ts.isPropertyDeclaration(member) && isFixed !== true && findSet(member, name) !== null;
          return isSettable && member.type ? [[name, readKind(member.type)] as const] : [];
        }),
      ),
  );

const READONLY = ts.SyntaxKind.ReadonlyKeyword;

function readKind(type: ts.TypeNode): Settable {
  const text = type.getText();
  const words = Array.from(text.matchAll(/"([^"]*)"/g), ([, word]) => word!);
  if (words.length > 0 && !words.includes("")) return { kind: "word", words };
  return { kind: text === "boolean" || text === "number" || text === "string" ? text : "any", words };
}

function readClasses<Members>(read: (node: ts.ClassDeclaration) => Members): ReadonlyMap<string, Members> {
  const classes = readNamespace().flatMap((node) => (ts.isClassDeclaration(node) && node.name ? [node] : []));
  return new Map(classes.map((node) => [node.name!.text, read(node)]));
}

/** Every declaration of the namespace `Excel`. */
export function readNamespace(): readonly ts.Node[] {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const source = ts.createSourceFile(
    "excel.d.ts",
    text.slice(start, text.indexOf("\ndeclare namespace", start + 1)),
    ts.ScriptTarget.Latest,
    true,
  );

  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** A method with several signatures came with the first of them. */
function readMembers({ members }: ts.ClassDeclaration): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const member of members) {
    const name = member.name?.getText() ?? "";
    const set = findSet(member, name);
    if (set !== null) found.set(name, Math.min(set, found.get(name) ?? set));
  }
  return found;
}

/**
 * Null for what is in preview, newer, or of another API. The `items` of a collection are in no set: they came with it.
 */
export function findSet(member: ts.Node, name: string): number | null {
  const match = /Api set: (\w+) (?:\d+\.(\d+)|BETA)/.exec(member.getFullText());
  if (!match) return name === "items" ? 1 : null;
  const set = Number(match[2]);
  return match[1] === "ExcelApi" && set <= NEWEST ? set : null;
}
