import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { ROOT } from "./repository";

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  /** As it is written: `"./cells"`, `"node:fs"`. */
  readonly to: string;
  /** Nothing of it is left when the types are gone. */
  readonly typesOnly: boolean;
}

/**
 * Every import of a file, in the order in which they stand; those made when needed, and types written as `import("…")`,
 * come last.
 */
export function listImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest);

  const statements = source.statements.flatMap((statement): Import[] => {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const typesOnly = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      return [{ to: statement.moduleSpecifier.text, typesOnly }];
    }
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier))
      return [{ to: statement.moduleSpecifier.text, typesOnly: statement.isTypeOnly }];
    return [];
  });

  const whenNeeded = Array.from(source.text.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?["']([^"']+)/g), (match) => ({
    to: match[1]!,
    typesOnly: false,
  }));

  return [...statements, ...whenNeeded];
}

/**
 * The file that a relative import means, among `files`: `src/rules` → `src/rules/index.ts`; undefined for a style sheet
 * or a package.
 */
export function findImported(file: string, to: string, files: ReadonlySet<string>): string | undefined {
  if (!to.startsWith(".")) return undefined;
  const path = join(dirname(file), to);
  return ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end).find((candidate) => files.has(candidate));
}
