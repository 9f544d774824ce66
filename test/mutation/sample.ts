import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { listFiles, ROOT } from "../support/repository";

/**
 * A sample of a room’s functions, the same for the same seed, also where lines were added above them. Each statement at
 * the top of a file has the same chance to be in it, and is in it with all its mutants; what is data is left out.
 *
 * @param share the chance, from 0 to 1
 * @returns Ranges of lines as Stryker takes them: `src/values/people/people.ts:12-30`
 */
export const sampleRoom = (room: string, share: number, seed: string): readonly string[] =>
  listFiles(join("src", room), /\.tsx?$/).flatMap((file) => {
    const path = file.replaceAll("\\", "/");
    return listFunctions(path).flatMap(({ name, lines }) =>
      readChance(`${seed} ${path} ${name}`) < share ? [`${path}:${lines}`] : [],
    );
  });

function listFunctions(file: string): readonly { readonly name: string; readonly lines: string }[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  return source.statements.filter(isCode).map((statement) => ({
    name: /^[^=(:<]*/.exec(statement.getText())![0].trim(), // `export const isYes`
    lines: `${lineOf(statement.getStart())}-${lineOf(statement.end)}`,
  }));
}

/** Lists of words, headings and the like are data: nothing could be mutated there but what they say. */
const isCode = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) || ts.isRegularExpressionLiteral(node) || (ts.forEachChild(node, isCode) ?? false);

/** A number from 0 to 1 that depends on the text alone: FNV-1a, mixed once more. */
function readChance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}
