import { type DetailInput, detailStep } from "../commands/detail-step";
import { INSERT_COMMANDS } from "../commands/insert-template";
import { inFile } from "./files/in-file";
import { readTemplateFile } from "./files/read-template-file";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { readCopy } from "./words/read-copy";
import { DATE_OPTIONS, readDateFlags } from "./words/read-flags";
import { UsageError } from "./words/usage-error";

/** Writes a copy of a file in which a step has a sub-plan on a sheet of its own. */
export function detail(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { values, positionals } = parseWords(words, {
    step: { type: "string" },
    sheet: { type: "string" },
    template: { type: "string" },
    ...DATE_OPTIONS,
  });
  const asked = { ...readCopy(positionals), ...readDateFlags(values) };
  const text = values.step?.trim() ?? "";
  if (text === "") throw new UsageError("Write --step and the words of the step, or how they begin.");
  const template = values.template === undefined ? undefined : findTemplate(values.template);
  return inFile(asked, complain, async (save) => {
    const detailed = await detailStep.run({ today: asked.today, step: { text, sheet: values.sheet }, template });
    await save();
    print(`${asked.out}: ${detailed.text}`);
    return 0;
  });
}

function findTemplate(id: string): DetailInput["template"] {
  if (/\.json$/i.test(id)) return readTemplateFile(id);
  const able = INSERT_COMMANDS.map(({ template }) => template).filter(({ columns }) =>
    columns.some(({ role }) => role === "step"),
  );
  const found = able.find((template) => template.id === id);
  if (found) return found;
  throw new UsageError(`There is no template “${id}” for a plan. There are: ${able.map((one) => one.id).join(", ")}.`);
}
