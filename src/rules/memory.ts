import type { Plan } from "../plan/plan";
import type { CellValue } from "../sheet/cell";
import { type Readings, readingsOf } from "../values/readings";
import { findStatusLetters } from "../values/steps/status-letters";
import { fold } from "../values/texts/fold";
import { startOf } from "../values/texts/start-of";
import { lazily } from "../values/words/word-list";
import type { Contents } from "./facts/contents";
import type { Fact } from "./facts/fact";
import type { World } from "./world";

/** What contents of cells say, whichever plan they stand in. */
export interface Memory {
  readonly world: World;
  readonly from1904: boolean;
  /** How the plan writes day and month, names and statuses, and who is known by name, as text. */
  readonly orders: string;
  readonly says: Readings;
  /** True for an example, a question or a hint of a template. */
  readonly isTemplateText: (value: CellValue) => boolean;
  /** For the facts asked of a column, the contents that it had and which of the facts hold for them. */
  readonly contents: Map<string, Contents>;
}

/** The facts of one column as a key. */
export const keyOf = (facts: readonly Fact[], column: number): string => [column, ...facts].join(" ");

let last: Memory | null = null;

/**
 * What is remembered from the last check, so that a check after an edit reads only contents that are new. All of it is
 * forgotten on another day, or in a workbook that writes or counts its days in another way.
 */
export function recall(world: World, { from1904 = false, dateOrders, lastNamesFirst, columns }: Written): Memory {
  const people = world.profile?.people ?? [];
  const orders = JSON.stringify([dateOrders, lastNamesFirst, people, findStatusLetters(columns)]);
  if (last === null || !isSame(last, world, from1904, orders) || last.contents.size > MOST_COLUMNS)
    last = {
      world,
      from1904,
      orders,
      says: readingsOf({ ...world, from1904 }, { dateOrders, lastNamesFirst, people, columns }),
      isTemplateText: finderOfTexts(world.templateTexts ?? new Set()),
      contents: new Map(),
    };
  return last;
}

/** How a plan writes days, names and statuses. */
type Written = Pick<Plan, "from1904" | "dateOrders" | "lastNamesFirst" | "columns">;

/** Each remembers a few thousand contents at most. */
const MOST_COLUMNS = 64;

const isSame = (before: Memory, world: World, from1904: boolean, orders: string): boolean =>
  before.from1904 === from1904 &&
  before.orders === orders &&
  before.world.today === world.today &&
  before.world.monthFirst === world.monthFirst &&
  before.world.templateTexts === world.templateTexts;

/** Folding is expensive, so a text is folded only where its first letters are those of a template’s text. */
function finderOfTexts(texts: ReadonlySet<string>): (value: CellValue) => boolean {
  const starts = lazily(() => new Set(Array.from(texts, (text) => startOf(text))));
  return (value) =>
    texts.size > 0 && typeof value === "string" && starts().has(startOf(value.trimStart())) && texts.has(fold(value));
}
