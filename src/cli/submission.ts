import { LOST, sayVerified } from "../commands/review/say-verified";
import { submitPlans } from "../commands/submit-plans";
import { type VerifyOutcome, verifySubmission } from "../commands/verify-submission";
import type { Verdict } from "../rules/verdict";
import { formatCell } from "../sheet/a1";
import { inFile } from "./files/in-file";
import { toJson } from "./list";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { readCopy, readFileName } from "./words/read-copy";
import { DATE_OPTIONS, readDateFlags } from "./words/read-flags";

/** Checks the plans of a file and writes a copy that says what was submitted; 0 where they may be, 1 where not. */
export function submit(words: readonly string[], { print, complain }: Terminal): Promise<0 | 1 | 2> {
  const { values, positionals } = parseWords(words, { note: { type: "string", default: "" }, ...DATE_OPTIONS });
  const asked = { ...readCopy(positionals), ...readDateFlags(values) };
  return inFile(asked, complain, async (save) => {
    const { text, fingerprint, verdict } = await submitPlans.run({ today: asked.today, note: values.note });
    await save();
    print(`${asked.out}: ${text}\n  fingerprint ${fingerprint}`);
    return isReady(verdict) ? 0 : 1;
  });
}

/** Says whether the plans of a file still say what was submitted; 0 where they do, 1 where not. */
export function verify(words: readonly string[], { print, complain }: Terminal): Promise<0 | 1 | 2> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean", default: false }, ...DATE_OPTIONS });
  const asked = { file: readFileName(positionals), out: null, ...readDateFlags(values) };
  return inFile(asked, complain, async () => {
    const outcome = await verifySubmission.run({ today: asked.today });
    print(values.json ? toJson(describe(outcome)) : say(asked.file, outcome));
    return outcome.isUnchanged && outcome.isIntact ? 0 : 1;
  });
}

const isReady = ({ kind }: Verdict): boolean => kind === "ready" || kind === "ready-with-waivers";

const describe = ({ submission, edits, verdict: { kind, title, because }, ...outcome }: VerifyOutcome) => ({
  ...outcome,
  submission,
  verdict: { kind, title, because },
  edits: edits.map(({ cell, ...edit }) => ({ ...edit, cell: cell && formatCell(cell) })),
});

function say(file: string, outcome: VerifyOutcome): string {
  const { submission, isIntact, isByPage, edits, verdict, sameRules } = outcome;
  return [
    `${file}: ${sayVerified(outcome)}.`,
    ...(isByPage ? [`  ${LOST}`] : []),
    ...edits.map(({ sheet, step, column, before, after, cell }) => {
      const place = cell ? `${sheet} ${formatCell(cell)}` : sheet;
      return `  ${place}  ${step === "" ? "" : `“${step}”, `}${column}: ${quote(before)} → ${quote(after)}`;
    }),
    ...(isIntact ? [] : ["  What the workbook keeps of its submission was changed, so it proves nothing."]),
    `  Verdict then: ${submission.verdict.title}`,
    `  Verdict now:  ${verdict.title}${sameRules ? "" : ", by other rules than then"}`,
    "  This finds changes; it is not a signature.",
  ].join("\n");
}

const quote = (text: string): string => (text === "" ? "(nothing)" : `“${text}”`);
