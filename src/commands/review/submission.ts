import type { Baseline } from "../../review/baseline";
import { type PackedBaseline, unpackBaseline } from "../../review/pack-baseline";
import type { VerdictKind } from "../../rules/verdict";
import { isRecord } from "../store/store-xml";

/** What was submitted, as the workbook keeps it. */
export interface Submission {
  /** `2027-03-01` */
  readonly on: string;
  readonly verdict: { readonly kind: VerdictKind; readonly title: string };
  readonly fingerprint: string;
  /** Which rules there were: `62 rules, 3k9x0a`. */
  readonly rules: string;
  readonly note: string;
  /** What was on the Submission sheet, condensed. */
  readonly written: string;
  readonly said: PackedBaseline;
}

/** A submission that can be compared with what the plans say now. */
export interface SubmissionRead extends Omit<Submission, "said"> {
  readonly baseline: Baseline;
}

/** What the workbook keeps of its submission; null where there is none that can be read. */
export function readSubmission(kept: unknown): SubmissionRead | null {
  if (!isRecord(kept) || !isRecord(kept.verdict)) return null;
  const { on, fingerprint, rules, note, written, said } = kept;
  const baseline = unpackBaseline(said);
  const texts = [on, fingerprint, rules, note, written, kept.verdict.title];
  if (baseline === null || !texts.every((text) => typeof text === "string")) return null;
  return { ...(kept as unknown as Submission), baseline };
}

/** Notes what is about to be written on the sheet: it is known as ours even where Excel’s answer is lost. */
export const announce = (kept: unknown, announced: string): unknown => ({ ...(isRecord(kept) && kept), announced });

/** What the add-in wrote on the sheet, or was about to, condensed. */
export const listWritten = (kept: unknown): readonly string[] =>
  isRecord(kept) ? [kept.written, kept.announced].filter((one) => typeof one === "string") : [];

/** False also where a submission was begun, and Excel did not finish it. */
export const wasSubmitted = (kept: unknown): boolean => (isRecord(kept) ? "said" in kept : kept !== undefined);
