import { makeFileName } from "../commands/communicate/list-files";
import { EML_MARK, writeEml } from "../commands/communicate/write-eml";
import { markAsTold } from "../commands/mark-as-told";
import { type MessageRead, readMessages } from "../commands/read-messages";
import { writeMessages } from "../commands/write-messages";
import type { Day } from "../sheet/serial-date";
import { inFile } from "./files/in-file";
import { refuseNoFolder, writeFolder } from "./files/write-folder";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { refuseCopy } from "./words/read-copy";
import { DATE_OPTIONS, readDateFlags } from "./words/read-flags";
import { refuseMore } from "./words/refuse-results";
import { UsageError } from "./words/usage-error";

/**
 * Says what each audience is to be told today. With a second file, writes a copy with the Messages sheet; with
 * `--out-dir`, a draft of an e-mail for each; with `--told`, keeps in the copy that they were told. Nothing is sent.
 */
export async function messages(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { file, out, folder, isTold, by, today, dates } = readFlags(words);
  return inFile({ file, out, today, dates }, complain, async (save) => {
    const all = await readMessages.run({ today });
    const fresh = all.filter(({ news }) => news.length > 0);
    if (folder !== null) await writeFolder(folder, listFiles(fresh), EML_MARK);
    if (out !== null) {
      if (isTold) await markAsTold.run({ told: fresh.map((message) => toTold(message, by, today)) });
      await writeMessages.run({ today });
    }
    await save();
    print(describe(all, fresh));
    return 0;
  });
}

function readFlags(words: readonly string[]) {
  const { values, positionals } = parseWords(words, {
    "out-dir": { type: "string" },
    told: { type: "boolean", default: false },
    by: { type: "string" },
    ...DATE_OPTIONS,
  });
  const { "out-dir": folder = null, told: isTold, by = null } = values;
  const [file, out = null, ...others] = positionals;
  if (file === undefined) throw new UsageError("Name the file to read, and a file to write where a copy is wanted.");
  refuseMore(others);
  if (isTold && out === null)
    throw new UsageError("--told keeps in a copy that they were told: name the file to write after the file to read.");
  if (by !== null && !isTold) throw new UsageError("--by says who told them: it goes with --told.");
  if (out !== null) refuseCopy(file, out);
  if (folder !== null) refuseNoFolder(folder);
  return { file, out, folder, isTold, by, ...readDateFlags(values) };
}

function listFiles(all: readonly MessageRead[]) {
  const taken = new Set<string>();
  return all.map((message) => ({ name: makeFileName(message.audience, ".eml", taken), text: writeEml(message) }));
}

const toTold = ({ audience, communicators, what, knows }: MessageRead, by: string | null, day: Day) => ({
  audience,
  day,
  by: by ?? communicators.join(", "),
  what,
  knows,
});

function describe(all: readonly MessageRead[], fresh: readonly MessageRead[]): string {
  if (all.length === 0) return "No step names an audience, so there is nobody to write to.";
  if (fresh.length === 0) return "Nobody has anything new to hear.";
  return fresh.map(({ audience, what, text }) => `${audience}: ${what}\n\n${indent(text)}\n`).join("\n");
}

const indent = (text: string): string => text.replace(/^(?=.)/gmu, "  ");
