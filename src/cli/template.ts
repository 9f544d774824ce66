import { writeFileSync } from "node:fs";
import { listOwnTemplates } from "../commands/own/own-templates";
import { saveTemplate } from "../commands/save-template";
import { refuseToOverwrite } from "./file-name";
import { inFile } from "./in-file";
import { toJson } from "./list";
import { parseWords } from "./parse-words";
import { readDates, readPlanNumber, readToday } from "./read-flags";
import { refuseOtherKind } from "./refuse-other-kind";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage";

/** A team's own templates: `save` makes one of the sheet of a plan, `list` says which ones a workbook keeps. */
export async function template([act = "", ...words]: readonly string[], terminal: Terminal): Promise<0 | 2> {
  if (act === "save") return save(words, terminal);
  if (act === "list") return list(words, terminal);
  throw new UsageError(`There is no “template ${act}”. Write template save or template list.`);
}

function save(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { values, positionals } = parse(words);
  const [file = "", out = "", ...others] = positionals;
  const isJson = /\.json$/i.test(out);
  if (others.length > 0 || file === "" || out === "")
    throw new UsageError("Name the file with the plan, and the .json file or the copy to write.");
  if (!isJson) refuseOtherKind(file, out);
  refuseToOverwrite(out, file);
  const asked = { file, out: isJson ? null : out, today: readToday(values.today), dates: readDates(values.dates) };
  return inFile(asked, complain, async (saveCopy) => {
    const saved = await saveTemplate.run({
      scope: values.sheet === undefined ? "all" : [values.sheet],
      number: readPlanNumber(values.plan),
      title: values.title,
      inWorkbook: !isJson,
    });
    if (isJson) writeFileSync(out, saved.file.text);
    else await saveCopy();
    print(`${out}: ${saved.text}`);
    return 0;
  });
}

function list(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { values, positionals } = parse(words);
  const [file = "", ...others] = positionals;
  if (file === "" || others.length > 0) throw new UsageError("Name the workbook whose templates are to be listed.");
  const asked = { file, out: null, today: readToday(values.today), dates: readDates(values.dates) };
  return inFile(asked, complain, async () => {
    const kept = await listOwnTemplates();
    if (values.json) print(toJson(kept.map(({ id, title, purpose }) => ({ id, title, purpose }))));
    else if (kept.length === 0) print(`${file}: keeps no templates of the team’s own.`);
    else print(kept.map(({ id, title }) => `${id.padEnd(24)}${title}`).join("\n"));
    return 0;
  });
}

const parse = (words: readonly string[]) =>
  parseWords(words, {
    title: { type: "string", default: "" },
    sheet: { type: "string" },
    plan: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
    today: { type: "string" },
    dates: { type: "string" },
  });
