import type { Answers } from "../commands/build-communication-plan";
import type { Catalogue } from "../commands/catalogue";
import type { CheckOutcome } from "../commands/check/check-outcome";
import type { CheckScope } from "../commands/check-plan";
import type { MessageRead } from "../commands/read-messages";
import type { Picture } from "../commands/read-plan-picture";
import type { ReviewOutcome } from "../commands/read-review";
import type { Choices } from "../commands/reading/choices";
import type { SubmissionPreview } from "../commands/submit-plans";
import type { CommunicationSurvey } from "../commands/survey-communication";
import type { VerifyOutcome } from "../commands/verify-submission";
import type { Severity } from "../rules/finding";
import type { EntryOf, Inserted, Notice, OpenFinding, OwnTemplate, ReviewDraft, State, Tab, Work } from "./state";

/** All that can happen in the pane, by its type, and what is said of it. */
interface Said {
  readonly "catalogue-loaded": { readonly catalogue: Catalogue };
  readonly opened: { readonly tab: Tab };
  readonly "tab-chosen": { readonly tab: Tab };
  readonly "check-wanted": { readonly scope: CheckScope };
  readonly "work-started": { readonly title: string; readonly share: number | null };
  readonly "work-progressed": { readonly share: number };
  readonly "work-waits": { readonly waiting: Work["waiting"] };
  readonly "work-ended": { readonly notice: Notice | null };
  readonly "check-begun": object;
  readonly "check-left": object;
  readonly checked: { readonly outcome: CheckOutcome; readonly at: string };
  readonly "choices-changed": { readonly choices: Choices };
  readonly inserted: { readonly inserted: Inserted };
  readonly "own-templates-read": { readonly templates: readonly OwnTemplate[] };
  readonly "adoption-read": { readonly said: readonly string[] | null };
  readonly "plan-read": { readonly picture: Picture | null };
  readonly surveyed: { readonly survey: CommunicationSurvey };
  readonly "plan-chosen": { readonly sheet: string; readonly on: boolean };
  readonly answered: { readonly answers: Partial<Answers> };
  readonly "calendar-chosen": { readonly person: string | null };
  readonly "messages-read": { readonly messages: readonly MessageRead[] };
  readonly "told-by": { readonly name: string };
  readonly "review-read": { readonly outcome: ReviewOutcome };
  readonly verified: { readonly outcome: VerifyOutcome };
  readonly "submission-previewed": { readonly preview: SubmissionPreview | null };
  readonly "review-drafted": { readonly draft: Partial<ReviewDraft> };
  readonly "workbook-changed": object;
  readonly "sheet-lost": object;
  readonly "need-answered": { readonly needed: boolean };
  readonly "finding-opened": { readonly opened: OpenFinding | null };
  readonly "entry-found": { readonly entry: EntryOf };
  readonly "filter-chosen": { readonly filter: Severity | null };
  readonly ignoring: { readonly ignoring: OpenFinding | null };
  readonly "grouping-chosen": { readonly grouping: State["grouping"] };
  readonly "keep-checking": { readonly on: boolean };
  readonly "opening-read": { readonly opens: boolean | null };
  readonly "notice-closed": object;
}

export type EventType = keyof Said;

/** `{ type: "opened", tab: "check" }` */
export type Event<Type extends EventType = EventType> = {
  readonly [One in Type]: { readonly type: One } & Said[One];
}[Type];
