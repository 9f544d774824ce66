import type { Role } from "../../plan/role";

/**
 * What a heading's words say: a role, or something weaker that only the whole row can settle.
 * - `date` and `detail` become deadline and step where nothing better exists.
 * - `followUp` (“Suivi”, “Uppföljning”) is the status where cells say how far a step is, else the measure.
 * - `completion` (“Completion date”) is the deadline where no other column is, else the day of completion.
 * - `actual` is what was done, not what is planned; it has no role, nor have `reason`, `withoutRole` (priority, place,
 * type …)
 *   and `calendar` (one month or week of a Gantt chart).
 * - A `filler` changes nothing next to other words.
 */
export type Sense =
  Role | "date" | "detail" | "completion" | "followUp" | "actual" | "reason" | "withoutRole" | "calendar" | "filler";

/** The headings of one language: for each sense the phrases people write, commas between them. */
export type Headings = Readonly<Partial<Record<Sense, string>>>;
