import { describeProfile, listProfile } from "../commands/profile/describe-profile";
import { writeProfile } from "../commands/profile/read-profile";
import { readChoicesKept } from "../commands/reading/read-choices-kept";
import { setProfile } from "../commands/set-profile";
import type { Profile } from "../rules/profile/profile";
import { inFile } from "./files/in-file";
import { readProfileFile } from "./files/read-profile-file";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { readCopy, readFileName } from "./words/read-copy";
import { readDateFlags } from "./words/read-flags";
import { UsageError } from "./words/usage-error";

/** The rules of a district in a workbook: `set`, `show`, `remove`. */
export function profile([act, ...words]: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  if (act === "set") return set(words, terminal);
  if (act === "show") return show(words, terminal);
  if (act === "remove") return remove(words, terminal);
  const problem = act === undefined ? "What is to be done?" : `There is no “profile ${act}”.`;
  throw new UsageError(`${problem} Write profile set, profile show or profile remove.`);
}

function set(words: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const [file, from, ...others] = parseWords(words, {}).positionals;
  if (file === undefined || from === undefined || others.length === 0)
    throw new UsageError("Name the file to read, the profile, and the .xlsx file to write.");
  const copy = readCopy([file, ...others]);
  const wanted = readProfileFile(from);
  return inFile({ ...copy, ...readDateFlags({}) }, complain, async (save) => {
    await setProfile.run(wanted);
    await save();
    print(sayProfile(copy.out, wanted));
    return 0;
  });
}

function show(words: readonly string[], { print, complain }: Terminal): Promise<0 | 1 | 2> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean", default: false } });
  const file = readFileName(positionals);
  return inFile({ file, out: null, ...readDateFlags({}) }, complain, async () => {
    const kept = await readKept();
    if (values.json) print(kept === null ? "null" : writeProfile(kept));
    else if (kept === null) print(`${file}: no profile. It is checked by the rules of the add-in itself.`);
    else print(sayProfile(file, kept));
    return kept === null ? 1 : 0;
  });
}

function remove(words: readonly string[], { print, complain }: Terminal): Promise<0 | 1 | 2> {
  const copy = readCopy(parseWords(words, {}).positionals);
  return inFile({ ...copy, ...readDateFlags({}) }, complain, async (save) => {
    const kept = await readKept();
    if (kept === null) {
      complain(`${copy.file}: there is no profile to remove, so no copy was written.`);
      return 1;
    }
    await setProfile.run(null);
    await save();
    print(`${copy.out}: checked by the rules of the add-in itself again, no longer by those of ${kept.name}.`);
    return 0;
  });
}

const readKept = async (): Promise<Profile | null> => (await readChoicesKept.run()).profile ?? null;

const sayProfile = (file: string, kept: Profile): string =>
  [
    `${file}: ${describeProfile(kept)}`,
    ...listProfile(kept).map(({ about, says, locked }) => `  ${locked ? "locked" : "      "}  ${about}: ${says}`),
  ].join("\n");
