import type { Role } from "../plan/role";

/**
 * What a heading's words say: a role, or something weaker that only the whole row can settle.
 * `date` and `detail` become deadline and step where nothing better is there; `number`, `actual` (what was done, not what is
 * planned), `reason`, `priority` and `calendar` (one month or week of a Gantt chart) have no role; a `filler` changes nothing
 * beside other words.
 */
export type Sense = Role | "date" | "detail" | "number" | "actual" | "reason" | "priority" | "calendar" | "filler";

/** The headings of one language: for each sense the phrases people write, commas between them. */
export type Headings = Readonly<Partial<Record<Sense, string>>>;
