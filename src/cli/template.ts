import { listOwnTemplates } from "../commands/own/own-templates";
import { saveTemplate } from "../commands/save-template";
import { inFile } from "./files/in-file";
import { writeText } from "./files/write-file";
import { toJson } from "./list";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { readFileName, refuseCopy } from "./words/read-copy";
import { DATE_OPTIONS, readDateFlags, readPlanNumber } from "./words/read-flags";
import { refuseMore, refuseResults } from "./words/refuse-results";
import { UsageError } from "./words/usage-error";

/** A team's own templates: `save` makes one of the sheet of a plan, `list` says which ones a workbook keeps. */
export function template([act, ...words]: readonly string[], terminal: Terminal): Promise<0 | 2> {
  if (act === "save") return save(words, terminal);
  if (act === "list") return list(words, terminal);
  const problem = act === undefined ? "What is to be done?" : `There is no “template ${act}”.`;
  throw new UsageError(`${problem} Write template save or template list.`);
}

function save(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { values, positionals } = parseWords(words, {
    title: { type: "string", default: "" },
    sheet: { type: "string" },
    plan: { type: "string", default: "1" },
    ...DATE_OPTIONS,
  });
  const { file, out, isJson } = readResult(positionals);
  const asked = { file, out: isJson ? null : out, sheet: values.sheet, ...readDateFlags(values) };
  return inFile(asked, complain, async (saveCopy) => {
    const saved = await saveTemplate.run({
      scope: values.sheet === undefined ? "all" : [values.sheet],
      number: readPlanNumber(values.plan),
      title: values.title,
      inWorkbook: !isJson,
    });
    if (isJson) writeText(out, [saved.file.text]);
    else await saveCopy();
    print(`${out}: ${saved.text}`);
    return 0;
  });
}

/** The file with the plan, and what is to be written: the template alone, or a copy of the workbook that keeps it. */
function readResult([file, out, ...others]: readonly string[]) {
  if (file === undefined || out === undefined)
    throw new UsageError("Name the file with the plan, and the .json file or the copy to write.");
  refuseMore(others);
  const isJson = /\.json$/i.test(out);
  if (isJson) refuseResults([out], file);
  else refuseCopy(file, out);
  return { file, out, isJson };
}

function list(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean", default: false }, ...DATE_OPTIONS });
  const asked = { file: readFileName(positionals), out: null, ...readDateFlags(values) };
  return inFile(asked, complain, async () => {
    const kept = await listOwnTemplates();
    if (values.json) print(toJson(kept.map(({ id, title, purpose }) => ({ id, title, purpose }))));
    else if (kept.length === 0) print(`${asked.file}: keeps no templates of the team’s own.`);
    else print(kept.map(({ id, title }) => `${id.padEnd(24)}${title}`).join("\n"));
    return 0;
  });
}
