import { adoptPlan, previewAdoption } from "../commands/adopt-plan";
import { INSERT_COMMANDS } from "../commands/insert-template";
import { inFile } from "./files/in-file";
import { readTemplateFile } from "./files/read-template-file";
import { toJson } from "./list";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { refuseCopy } from "./words/read-copy";
import { DATE_OPTIONS, type DateFlags, readDateFlags, readPlanNumber } from "./words/read-flags";
import { refuseMore } from "./words/refuse-results";
import { UsageError } from "./words/usage-error";

type Template = Parameters<typeof previewAdoption.run>[0]["template"];

/** Writes a copy of a file in which a plan has the layout of a template; or says what would go where. */
export function adopt(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const asked = readWords(words);
  const { file, out, json, keepBoth, sheet, number, template, today } = asked;
  const scope = sheet === undefined ? "all" : [sheet];
  return inFile(asked, complain, async (save) => {
    if (out === null) {
      const { said, ...preview } = await previewAdoption.run({ today, scope, number, template });
      print(json ? toJson(preview) : [`${file}: “${preview.sheet}” as ${template.title}`, ...indent(said)].join("\n"));
      return 0;
    }
    const { text, said } = await adoptPlan.run({ today, scope, number, template, keepBoth });
    await save();
    print([`${out}: ${text}`, ...indent(said)].join("\n"));
    return 0;
  });
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

interface AdoptWords extends DateFlags {
  readonly file: string;
  /** The file to write; null for a preview. */
  readonly out: string | null;
  readonly template: Template;
  /** The sheet with the plan; else the first sheet with one. */
  readonly sheet: string | undefined;
  readonly number: number;
  readonly keepBoth: boolean;
  readonly json: boolean;
}

/** @throws {UsageError} where a file or the template is missing, or a file would be written over */
function readWords(words: readonly string[]): AdoptWords {
  const { values, positionals } = parse(words);
  const [file, out = null, ...others] = positionals;
  if (file === undefined || values.preview !== (out === null))
    throw new UsageError("Name the file to read and the .xlsx file to write, or say --preview.");
  refuseMore(others);
  if (out !== null) refuseCopy(file, out);
  return {
    file,
    out,
    number: readPlanNumber(values.plan),
    sheet: values.sheet,
    keepBoth: values["keep-both"],
    json: values.json,
    template: findTemplate(values.template),
    ...readDateFlags(values),
  };
}

const parse = (words: readonly string[]) =>
  parseWords(words, {
    template: { type: "string" },
    preview: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "keep-both": { type: "boolean", default: false },
    sheet: { type: "string" },
    plan: { type: "string", default: "1" },
    ...DATE_OPTIONS,
  });

/** A file of the team’s own, or one of ours; a logic model holds no steps, so no plan can be moved to it. */
function findTemplate(id: string | undefined): Template {
  if (id !== undefined && /\.json$/i.test(id)) return readTemplateFile(id);
  const able = INSERT_COMMANDS.map(({ template }) => template).filter(({ columns }) =>
    columns.some(({ role }) => role === "step"),
  );
  const found = able.find((template) => template.id === id);
  if (found) return found;
  throw new UsageError(
    `${id === undefined ? "Name the template." : `There is no template “${id}” for a plan.`} ` +
      `Write --template and one of: ${able.map((one) => one.id).join(", ")}, or a file such as own.json.`,
  );
}
