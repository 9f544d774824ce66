import type { Sense } from "../headings/sense";
import type { HeadingCell } from "./heading";

/** What each sense adds, once, to the belief that a row is the heading of an action plan; 0.4 where nothing is said. */
const WEIGHTS: Readonly<Partial<Record<Sense, number>>> = {
  step: 1,
  owner: 1,
  responsible: 1,
  deadline: 1,
  start: 0.8,
  measure: 0.7,
  resources: 0.7,
  status: 0.7,
  date: 0.7,
  detail: 0.6,
  section: 0.6,
  support: 0.6,
  cadence: 0.6,
  lead: 1,
  mobilizer: 1,
  mobilized: 0.5,
  "resources-available": 0.5,
  "resources-needed": 0.5,
  calendar: 0.7,
  reason: 0.3,
  actual: 0.3,
  withoutRole: 0.3,
  number: 0.3,
  percent: 0.7,
  completion: 1,
  followUp: 0.7,
  completed: 0.4,
  filler: 0,
};

export interface Score {
  readonly score: number;
  /** The share of the filled cells whose words are known; calendar columns (`Jan`, `W3`, `12`) are not counted. */
  readonly known: number;
  readonly senses: ReadonlySet<Sense>;
}

export function scoreHeading(cells: readonly HeadingCell[]): Score {
  const best = new Map<Sense, number>();
  let known = 0;
  let unknown = 0;
  for (const { text, meaning } of cells) {
    if (meaning?.sense === "calendar") {
      best.set("calendar", 1);
      continue;
    }
    if (meaning && meaning.confidence >= CLEAR) {
      known++;
      best.set(meaning.sense, Math.max(meaning.confidence, best.get(meaning.sense) ?? 0));
    } else if (text.length > LONGEST_CALENDAR_TEXT) unknown++;
  }
  const score = [...best].reduce((sum, [sense, confidence]) => sum + (WEIGHTS[sense] ?? 0.4) * confidence, 0);
  return { score, known: known / Math.max(1, known + unknown), senses: new Set(best.keys()) };
}

/** Below this so little of a heading is known that it may as well be a sentence. */
const CLEAR = 0.58;
const LONGEST_CALENDAR_TEXT = 4;
