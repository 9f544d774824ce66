import { buildOverview } from "../commands/build-overview";
import { inFile } from "./files/in-file";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { readCopy } from "./words/read-copy";
import { DATE_OPTIONS, readDateFlags } from "./words/read-flags";

/** Adds or refreshes the Plan Overview sheet, in a new file. */
export async function overview(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const { values, positionals } = parseWords(words, DATE_OPTIONS);
  const asked = { ...readCopy(positionals), ...readDateFlags(values) };
  return inFile(asked, complain, async (save) => {
    const { sheet, isNew } = await buildOverview.run({ today: asked.today });
    await save();
    print(`${asked.out}: The sheet “${sheet}” ${isNew ? "shows how the plans stand." : "is up to date."}`);
    return 0;
  });
}
