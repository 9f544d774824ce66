import { buildCommunicationPlan } from "../commands/build-communication-plan";
import { listCalendarFiles } from "../commands/communicate/list-files";
import { PRODUCT, writeIcs } from "../commands/communicate/write-ics";
import { inFile } from "./files/in-file";
import { writeText } from "./files/write-file";
import { refuseNoFolder, writeFolder } from "./files/write-folder";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { readCopy } from "./words/read-copy";
import { DATE_OPTIONS, readDateFlags } from "./words/read-flags";
import { refuseResults } from "./words/refuse-results";

/**
 * Adds or refreshes the Communication Plan sheet, in a new file. With `--ics`, writes its dates as a calendar too; with
 * `--ics-dir`, a calendar for the audiences and one for each person.
 */
export async function communicate(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const asked = readWords(words);
  const { out, ics, icsDir, today, answers } = asked;
  return inFile(asked, complain, async (save) => {
    const { text, details, events, calendars } = await buildCommunicationPlan.run({ today, answers });
    await save();
    if (ics !== undefined) writeText(ics, [writeIcs(events, today)]);
    print([`${out}: ${text}`, ...details.map((line) => `  ${line}`)].join("\n"));
    if (icsDir !== undefined) {
      const files = listCalendarFiles(events, calendars, today);
      await writeFolder(icsDir, files, PRODUCT);
      print(files.length === 0 ? "Nothing is due: no calendar was written." : listNames(icsDir, files));
    }
    return 0;
  });
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseWords(words, {
    audience: { type: "string" },
    "how-often": { type: "string" },
    ics: { type: "string" },
    "ics-dir": { type: "string" },
    ...DATE_OPTIONS,
  });
  const { audience, "how-often": howOften, ics, "ics-dir": icsDir } = values;
  const { file, out } = readCopy(positionals);
  if (ics !== undefined) refuseResults([out, ics], file);
  if (icsDir !== undefined) refuseNoFolder(icsDir);
  const answers = { ...(audience !== undefined && { audience }), ...(howOften !== undefined && { howOften }) };
  return { file, out, ics, icsDir, answers, ...readDateFlags(values) };
}

const listNames = (folder: string, files: readonly { readonly name: string }[]): string =>
  [`${folder}: ${String(files.length)} ${files.length === 1 ? "calendar" : "calendars"}`]
    .concat(files.map(({ name }) => `  ${name}`))
    .join("\n");
