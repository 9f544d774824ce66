import type { Day } from "../../sheet/serial-date";
import { fold } from "../../values/texts/fold";
import type { Communication } from "../communication-plan";
import { computeKey } from "../pages/mark";
import { matchLines } from "../pages/match-lines";
import type { ToldStep } from "./told";

/** Something that an audience has not heard yet. */
export interface News {
  readonly kind: NewsKind;
  readonly step: string;
  readonly measure: string;
  readonly communicator: string;
  /** The step's own deadline; null where it has none. */
  readonly until: Day | null;
  /** The deadline that they know of; null where they know of none. */
  readonly was: Day | null;
}

/** In the order in which they are told. */
export const NEWS_KINDS = ["done", "late", "moved", "new", "reopened", "gone", "next"] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export interface Heard {
  readonly news: readonly News[];
  /** What the audience knows once it is told. */
  readonly knows: readonly ToldStep[];
}

/** A deadline within so many days is near. */
const SOON = 28;

/**
 * Finds what is news for an audience: what is done, late, moved, new, open again or gone since it was last told, and
 * what is due in the next four weeks. Steps are known again in other words, and wherever they stand.
 *
 * @param communications what the audience hears now
 * @param knew what it knows
 * @param isPlanned whether any plan still has a step of these words
 */
export function listNews(
  communications: readonly Communication[],
  knew: readonly ToldStep[],
  today: Day,
  isPlanned: (text: string) => boolean,
): Heard {
  const before = matchSteps(communications, knew);
  const found = communications.map((one, index) => {
    const known = before[index] ?? null;
    const kind = findKind(one, known, today);
    return { kind, one, known };
  });
  const continued = new Set(found.flatMap(({ known }) => known ?? []));
  const gone = knew.filter((one) => one.state === "open" && !continued.has(one) && !isPlanned(one.text));
  return {
    news: [
      ...found.flatMap(({ kind, one, known }) => (kind === null ? [] : [makeNews(kind, one, known)])),
      ...gone.map(({ text, until }): News => ({
        kind: "gone",
        step: text,
        measure: "",
        communicator: "",
        until: null,
        was: until,
      })),
    ],
    knows: communications.map(({ step, due, state }, index) => ({
      sheet: step.sheet,
      text: step.text,
      until: due,
      state,
      said: findSaid(due, before[index] ?? null, today),
    })),
  };
}

function findKind({ state, due, span }: Communication, known: ToldStep | null, today: Day): NewsKind | null {
  if (known && known.state !== state) return state === "open" ? "reopened" : state === "done" ? "done" : "gone";
  if (state !== "open") return known || state === "dropped" ? null : "done";
  const isLate = due !== null && due < today;
  if (!known) return isLate ? "late" : "new";
  const wasTargetEnd = due === null && known.until === span.until; // as version 1.0 told of a step without a deadline
  if (due !== known.until && !wasTargetEnd) return isLate ? "late" : "moved";
  const said = findSaid(due, known, today);
  if (said === known.said || due === null) return null;
  return said === "late" ? "late" : "next";
}

/** What they have heard once they are told today; nobody hears again that the same deadline is near. */
function findSaid(until: Day | null, known: ToldStep | null, today: Day): ToldStep["said"] {
  if (until === null) return "";
  if (until < today) return "late";
  if (until <= today + SOON) return "soon";
  return known?.until === until ? known.said : "";
}

const makeNews = (kind: NewsKind, { step, communicator, due }: Communication, known: ToldStep | null): News => ({
  kind,
  step: step.text,
  measure: step.measure,
  communicator: communicator.name,
  until: due,
  was: known?.until ?? null,
});

/**
 * For each step what the audience knows of it: by its words and day, then by its words, then by similar ones, then by
 * its words on a sheet that has another name now.
 */
function matchSteps(
  communications: readonly Communication[],
  knew: readonly ToldStep[],
): readonly (ToldStep | undefined)[] {
  const free = new Set(knew);
  const found = communications.map((one) => take(free, (known) => isSame(one, known) && known.until === one.due));
  for (const [index, one] of communications.entries()) found[index] ??= take(free, (known) => isSame(one, known));
  const rest = [...free];
  const open = communications.flatMap((one, index) => (found[index] ? [] : [{ one, index }]));
  const matches = matchLines(
    open.map(({ one }) => ({ group: one.step.sheet, text: one.step.text })),
    rest.map(({ sheet, text }) => ({
      key: { group: sheet, text },
      markKey: computeKey({ group: sheet, text }),
    })),
  );
  for (const [i, { index }] of open.entries()) {
    const match = matches[i];
    const known = match ? rest[match.standing] : undefined;
    if (known) found[index] = known;
    if (known) free.delete(known);
  }
  for (const { one, index } of open) found[index] ??= take(free, (known) => fold(known.text) === fold(one.step.text));
  return found;
}

const isSame = ({ step }: Communication, { sheet, text }: ToldStep): boolean =>
  sheet === step.sheet && text === step.text;

function take(free: Set<ToldStep>, isWanted: (known: ToldStep) => boolean): ToldStep | undefined {
  for (const known of free)
    if (isWanted(known)) {
      free.delete(known);
      return known;
    }
  return undefined;
}
