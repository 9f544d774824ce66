import { existsSync } from "node:fs";
import { identifyProfile } from "../../commands/profile/describe-profile";
import { type Day, findIsoDay, formatIsoDay } from "../../sheet/serial-date";
import { UsageError } from "../words/usage-error";
import { hashFile } from "./describe-line";
import { type LinesHead, openLines, parseLine, readTexts } from "./lines-file";
import type { ReviewFlags } from "./review-flags";

/** What is kept of a review that was interrupted. */
export interface KeptLines {
  readonly head: LinesHead;
  /** The day as of which it was begun. */
  readonly today: Day;
  /** How many files need not be read again: the first ones. */
  readonly count: number;
  /** Where their lines end, in bytes. */
  readonly end: number;
}

/**
 * The lines that a review would write again just as they are: those of the first files, up to one that has changed or
 * whose line is cut off. Null where nothing is kept.
 * @throws {UsageError} where the review was begun with other settings
 */
export function keepLines(lines: string, files: readonly string[], flags: ReviewFlags): KeptLines | null {
  const texts = existsSync(lines) ? readTexts(lines) : [][Symbol.iterator]();
  const first = texts.next();
  if (first.done === true) return null; // not a line was completed

  const { head } = openLines(lines);
  const today = findIsoDay(head.today) ?? flags.today;
  refuseOtherSettings(lines, head, files.length, flags);
  let [count, end] = [0, first.value.end];
  for (const { text, end: next } of texts) {
    const { file, sha256 } = parseLine(text, lines);
    if (file !== files[count] || sha256 !== hashFile(file)) break;
    count++;
    end = next;
  }
  return { head, today, count, end };
}

function refuseOtherSettings(
  lines: string,
  head: LinesHead,
  files: number,
  { today, isTodayNamed, dates, strict, profile, shard }: ReviewFlags,
): void {
  const now = {
    today: isTodayNamed ? formatIsoDay(today) : head.today,
    dates,
    strict,
    profile: profile ? identifyProfile(profile).fingerprint : undefined,
    files,
    shard: shard ? `${shard.number}/${shard.of}` : undefined,
  };
  const other = (["today", "dates", "strict", "profile", "files", "shard"] as const).find(
    (name) => now[name] !== head[name],
  );
  if (other === undefined) return;
  const [before, after] = [head[other], now[other]].map((value) => String(value ?? "not given"));
  throw new UsageError(
    other === "files"
      ? `${lines} is a review of ${before ?? ""} files, and now there are ${after ?? ""}. ` +
          "Begin again with another file."
      : `${lines} was begun with other settings (--${other}: ${before ?? ""}, now ${after ?? ""}). ` +
          "Use the same ones, or begin again with another file.",
  );
}
