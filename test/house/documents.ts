import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/rules/catalogue/index";
import { documentRule, documentRules } from "../../src/rules/document-rule";
import type { Severity } from "../../src/rules/finding";
import { TEMPLATES } from "../../src/templates/catalogue/index";
import type { TemplateColumn } from "../../src/templates/template";
import { ROOT } from "../support/repository";
import { hostCoverage } from "./host-coverage";
import { writeProfileSchema } from "./profile-schema";
import { readingRows } from "./readings-table";
import { writeRequirementSets } from "./requirement-sets";
import { writeSignatures } from "./signatures";

/** A text that is generated, whole or in part, from the code. */
export interface Document {
  /** From the root: `README.md`. */
  readonly path: string;
  readonly text: string;
}

/** Every generated document as it should be now. */
export const documents = (): readonly Document[] => [
  { path: "README.md", text: readme() },
  { path: "docs/host.md", text: hostCoverage() },
  { path: "src/host/engine/requirement-sets.json", text: writeRequirementSets() },
  { path: "src/host/engine/signatures.json", text: writeSignatures() },
  { path: "docs/profile.schema.json", text: writeProfileSchema() },
  { path: "docs/rules.md", text: documentRules(RULES) },
  ...RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: documentRule(rule) })),
];

function readme(): string {
  const tables = { templates: templatesTable(), rules: rulesTable(), readings: readingsTable() };
  return Object.entries(tables).reduce(
    (text, [name, table]) => between(text, `<!-- ${name} -->`, `<!-- /${name} -->`, table),
    readFileSync(join(ROOT, "README.md"), "utf8"),
  );
}

const templatesTable = (): string =>
  table(
    ["template", "what it is for", "columns", "time"],
    TEMPLATES.map(({ title, purpose, columns, time }) => [`**${title}**`, purpose, headings(columns), time]),
  );

function headings(columns: readonly TemplateColumn[]): string {
  const always = columns.filter(({ optional, usual }) => !optional || usual).map(({ heading }) => heading);
  const onRequest = columns.filter(({ optional, usual }) => optional && !usual).map(({ heading }) => heading);
  return always.join(" · ") + (onRequest.length > 0 ? `; if wanted: ${onRequest.join(" · ")}` : "");
}

/** The rules that block submission, and how many others there are. */
function rulesTable(): string {
  const errors = RULES.filter(({ severity }) => severity === "error");
  const count = (wanted: Severity): number => RULES.filter(({ severity }) => severity === wanted).length;
  return [
    `The ${errors.length} rules below find errors; ${count("warning")} find warnings and ${count("tip")} give tips: ` +
      "[all rules](docs/rules.md). A missing column is an error or a warning, depending on the column.",
    "",
    table(
      ["error", "what a good plan does"],
      errors.map(({ id, title, summary }) => [`[${title}](docs/rules/${id}.md)`, summary]),
    ),
  ].join("\n");
}

const readingsTable = (): string =>
  table(
    ["column", "you write", "it is read as"],
    readingRows().map(([column, text, reading]) => [column, `\`${text}\``, reading]),
  );

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");

const escape = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|");

/** @throws when the text lacks one of the marks */
function between(text: string, start: string, end: string, content: string): string {
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`There is no ${start} … ${end}.`);
  return `${before}${start}\n${content}\n${end}${after}`;
}
