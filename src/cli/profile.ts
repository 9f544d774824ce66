import { describeProfile, listProfile } from "../commands/profile/describe-profile";
import { writeProfile } from "../commands/profile/read-profile";
import { readChoicesKept } from "../commands/read-choices-kept";
import { setProfile } from "../commands/set-profile";
import type { Profile } from "../rules/profile/profile";
import { refuseToOverwrite } from "./file-name";
import { inFile } from "./in-file";
import { parseWords } from "./parse-words";
import { readProfileFile } from "./profile-file";
import { readToday } from "./read-flags";
import { refuseOtherKind } from "./refuse-other-kind";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage";

/** The rules of a district in a workbook: `set`, `show`, `remove`. */
export function profile(words: readonly string[], { print, complain }: Terminal): Promise<0 | 1 | 2> {
  const { act, files, json } = readWords(words);
  const open = (file: string, out: string | null, work: (save: () => Promise<void>) => Promise<0 | 1>) =>
    inFile({ file, out, today: readToday(undefined), dates: null }, complain, work);
  if (act === "show") {
    const [file] = takeFiles(files, 1, "profile show <file.xlsx>");
    return open(file, null, async () => {
      const kept = (await readChoicesKept.run()).profile ?? null;
      if (kept === null && !json) print(`${file}: no profile. It is checked by the rules of the add-in itself.`);
      else print(kept === null ? "null" : json ? writeProfile(kept) : sayProfile(file, kept));
      return kept === null ? 1 : 0;
    });
  }
  if (act === "set") {
    const [file, from, out] = takeFiles(files, 3, "profile set <file.xlsx> <profile.json> <out.xlsx>");
    const wanted = readProfileFile(from);
    refuseOut(file, out);
    return open(file, out, async (save) => {
      await setProfile.run(wanted);
      await save();
      print(sayProfile(out, wanted));
      return 0;
    });
  }
  if (act === "remove") {
    const [file, out] = takeFiles(files, 2, "profile remove <file.xlsx> <out.xlsx>");
    refuseOut(file, out);
    return open(file, out, async (save) => {
      const kept = (await readChoicesKept.run()).profile ?? null;
      if (kept === null) {
        complain(`${file}: there is no profile to remove, so no copy was written.`);
        return 1;
      }
      await setProfile.run(null);
      await save();
      print(`${out}: checked by the rules of the add-in itself again, no longer by those of ${kept.name}.`);
      return 0;
    });
  }
  throw new UsageError(`There is no “profile ${act}”. Write profile set, profile show or profile remove.`);
}

function refuseOut(file: string, out: string): void {
  refuseOtherKind(file, out);
  refuseToOverwrite(out, file);
}

const sayProfile = (file: string, kept: Profile): string =>
  [
    `${file}: ${describeProfile(kept)}`,
    ...listProfile(kept).map(({ about, says, locked }) => `  ${locked ? "locked" : "      "}  ${about}: ${says}`),
  ].join("\n");

function takeFiles<Count extends keyof Files>(files: readonly string[], count: Count, usage: string): Files[Count] {
  if (files.length !== count) throw new UsageError(`Write action-plan ${usage}.`);
  return files as unknown as Files[Count];
}

interface Files {
  1: readonly [string];
  2: readonly [string, string];
  3: readonly [string, string, string];
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseWords(words, { json: { type: "boolean", default: false } });
  const [act = "", ...files] = positionals;
  return { act, files, json: values.json };
}
