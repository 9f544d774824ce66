import type { CellReading } from "../commands/check/describe-steps";
import type { Role } from "../plan/role";
import type { Severity } from "../rules/finding";
import type { Verdict } from "../rules/verdict";

/** What a review keeps of one file: one line of its JSON. Rows count from 1, cells are `B4`, days `2027-03-01`. */
export interface DeskLine {
  /** As it was found, with slashes; files are in the order of their names. */
  readonly file: string;
  /** Of the file's bytes, so that a review that goes on knows what has changed meanwhile; null where there are none. */
  readonly sha256: string | null;
  /** Why no plan was read, as a sentence; null where one was. */
  readonly unread: string | null;
  /** On the whole file: a plan is ready where all plans of its file are. */
  readonly verdict: SaidVerdict;
  /** How its plans compare with what was submitted; absent or null where they were not. */
  readonly submission?: SubmissionLine | null;
  readonly plans: readonly PlanLine[];
}

export interface SubmissionLine {
  /** `2027-03-01` */
  readonly on: string;
  /** The title of the verdict then. */
  readonly verdict: string;
  readonly isUnchanged: boolean;
  /** False where what the file keeps of it was changed, so that it proves nothing. */
  readonly isIntact: boolean;
}

export type SaidVerdict = Pick<Verdict, "kind" | "title" | "because">;

export interface PlanLine {
  readonly sheet: string;
  /** What people call it: its name, its title, its strategy, or else its sheet. */
  readonly name: string;
  readonly verdict: SaidVerdict;
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  readonly ignored: number;
  /** As a day, or as it is written where that is not one; null where the plan does not say. */
  readonly nextReview: string | null;
  /** The roles that have a column. */
  readonly roles: readonly Role[];
  readonly steps: readonly StepLine[];
  readonly findings: readonly FindingLine[];
}

export interface StepLine {
  readonly row: number;
  readonly section: string;
  readonly state: StepState;
  /** Who carries it: people, or a group as it is written; empty where there is nobody yet. */
  readonly carriers: readonly Carrier[];
  readonly cells: Readonly<Partial<Record<Role, CellReading>>>;
  /** Its sub-plan has steps of its own, which say who carries it; absent otherwise. */
  readonly isDetailed?: true;
}

/** `late`: past its deadline and not marked as done; `undated`: to be done, on no day that can be read. */
export type StepState = "done" | "dropped" | "late" | "open" | "undated";

export interface Carrier {
  readonly name: string;
  readonly isGroup: boolean;
}

export interface FindingLine {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly step: string;
  readonly message: string;
  readonly how: string;
  /** What stays the same while the plan is sorted or reworded elsewhere. */
  readonly key: string;
  /** The reason why the team ignores it, or null. */
  readonly ignored: string | null;
}
