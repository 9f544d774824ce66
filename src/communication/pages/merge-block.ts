import type { CellContent } from "../../sheet/draft";
import type { Changes } from "./changes";
import { computeChecks, computeKey, formatMark } from "./mark";
import { matchLines } from "./match-lines";
import {
  type Block,
  formatShown,
  formatTexts,
  GONE_WORD,
  type Line,
  LINK_WORDS,
  type PageColumn,
  REMARKS,
  type Texts,
} from "./page";
import type { LineRead, TableRead } from "./read-page";

/** A block after the merge: the lines that stay and the new ones, in the order of the sheet. */
export interface MergedBlock {
  readonly lines: readonly MergedLine[];
  readonly changes: Changes;
}

export interface MergedLine {
  /** The line of the sheet that it continues, or null where it is new. */
  readonly read: LineRead | null;
  /** Column id → what is written; null or absent where the cell stays as it is. */
  readonly writes: Readonly<Partial<Record<string, CellContent | null>>>;
}

/** Merges the lines of the plan into what is in a table: no cell in which somebody typed is written. */
export function mergeBlock(columns: readonly PageColumn[], block: Block, { lines }: TableRead): MergedBlock {
  const standing = lines.filter(({ isBlank }) => !isBlank);
  const wanted = block.lines.map((line) => ({ line, texts: formatTexts(columns, line) }));
  const keyOfStanding = (line: LineRead) => ({ key: block.getKey(line.texts), markKey: line.mark?.key ?? null });
  const matches = matchLines(
    wanted.map(({ texts }) => block.getKey(texts)),
    standing.map(keyOfStanding),
  );
  const continued = new Map<LineRead, MergedLine>();
  /** The new lines that follow each line of the sheet; those under null come first. */
  const following = new Map<LineRead | null, MergedLine[]>();
  const changes = { added: [], changed: [], reworded: [], gone: [], keptThoughGone: [], unchanged: 0 } as Tally;
  let last: LineRead | null = null;
  for (const [index, { line, texts }] of wanted.entries()) {
    const match = matches[index];
    const read = match ? standing[match.standing] : undefined;
    if (read) {
      const isReworded = match?.reworded === true;
      continued.set(read, continueLine(columns, block, read, { line, texts, isReworded }));
      if (isReworded) changes.reworded.push({ before: block.getName(read.texts), now: block.getName(texts) });
      else if (saysOther(columns, read, texts)) changes.changed.push(block.getName(texts));
      else changes.unchanged++;
      last = read;
    } else {
      const added = { read: null, writes: markLine(columns, block, line) };
      const others = following.get(last);
      if (others) others.push(added);
      else following.set(last, [added]);
      changes.added.push(block.getName(texts));
    }
  }
  const merged = lines.flatMap((read) => [...keepLine(read), ...(following.get(read) ?? [])]);
  return { lines: [...(following.get(null) ?? []), ...merged], changes };

  function keepLine(read: LineRead): MergedLine[] {
    const line = continued.get(read);
    if (line) return [line];
    if (read.mark === null) return [{ read, writes: leaveOutLinks(columns, read) }];
    const name = block.getName(read.texts);
    (read.hasTyped ? changes.keptThoughGone : changes.gone).push(name);
    return read.hasTyped ? [leaveLine(columns, block, read)] : [];
  }
}

/**
 * A line that is not the add-in's has no link: Excel fills blank cells of a table's column with the formula of others,
 * when a row is inserted and when the only formula of the column is written.
 */
const leaveOutLinks = (columns: readonly PageColumn[], { typed }: LineRead): MergedLine["writes"] =>
  Object.fromEntries(columns.filter(({ id, kind }) => kind === "link" && !typed.has(id)).map(({ id }) => [id, ""]));

type Tally = { -readonly [K in keyof Changes]: Changes[K] extends readonly (infer One)[] ? One[] : Changes[K] };

/** Whether the plan says something else than what the add-in has written, in what a reader is to notice. */
const saysOther = (columns: readonly PageColumn[], { typed, texts: before }: LineRead, texts: Texts): boolean =>
  columns.some(
    ({ id, kind, quiet }) =>
      kind !== "mark" && quiet !== true && !typed.has(id) && id in before && (before[id] ?? "") !== (texts[id] ?? ""),
  );

const markLine = (columns: readonly PageColumn[], block: Block, line: Line): Line => ({
  ...line,
  [findMarkId(columns)]: formatMark(columns, computeLineKey(columns, block, line), computeChecks(columns, line)),
});

const computeLineKey = (columns: readonly PageColumn[], block: Block, line: Line): string =>
  computeKey(block.getKey(formatTexts(columns, line)));

const findMarkId = (columns: readonly PageColumn[]): string => columns.find(({ kind }) => kind === "mark")?.id ?? "";

/** What the plan says now in place of a line of the sheet. */
interface Continuation {
  readonly line: Line;
  /** The same as texts. */
  readonly texts: Texts;
  readonly isReworded: boolean;
}

/**
 * A line that continues: all that the add-in wrote is written again, and its remarks say what somebody has typed over.
 */
function continueLine(
  columns: readonly PageColumn[],
  block: Block,
  read: LineRead,
  { line, texts, isReworded }: Continuation,
): MergedLine {
  const isTyped = ({ id }: PageColumn) => read.typed.has(id) && read.texts[id] !== texts[id];
  const remarks = [
    texts[REMARKS] ?? "",
    isReworded ? `Reworded in the plan; previously: ${block.getName(read.texts)}.` : "",
    ...columns
      .filter((column) => isTyped(column) && (texts[column.id] ?? "") !== "")
      .map((column) => describeTypedOver(column, texts)),
  ];
  const full: Line = { ...line, [REMARKS]: remarks.filter((remark) => remark !== "").join("\n") };
  return { read, writes: omitTyped(columns, markLine(columns, block, full), read, isTyped) };
}

const describeTypedOver = ({ heading, kind, id }: PageColumn, texts: Texts): string =>
  kind === "text"
    ? `${heading} was typed here; the plan says “${texts[id] ?? ""}”.`
    : `${heading} was typed here; the plan says something else.`;

/**
 * A line that the plan no longer has: what people typed stays, what is outdated is cleared, and its remarks and the
 * text in place of its link say so.
 */
function leaveLine(columns: readonly PageColumn[], block: Block, read: LineRead): MergedLine {
  const aging = columns.filter(({ quiet }) => quiet === true);
  const had = ({ id }: PageColumn) => (read.mark?.checks[id] ?? "") !== "";
  const line: Line = Object.fromEntries(
    aging.map((column) => [
      column.id,
      column.id === REMARKS ? block.goneRemark : column.kind === "link" && had(column) ? GONE_WORD : "",
    ]),
  );
  const checks = {
    ...read.mark?.checks,
    ...Object.fromEntries(Object.entries(computeChecks(columns, line)).filter(([id]) => id in line)),
  };
  const marked = { ...line, [findMarkId(columns)]: formatMark(columns, read.mark?.key ?? "", checks) };
  return {
    read,
    writes: omitTyped(aging.concat(columns.filter(({ kind }) => kind === "mark")), marked, read, ({ id }) =>
      read.typed.has(id),
    ),
  };
}

/**
 * Nothing is written where somebody typed, or where the same is there already; a link is, since it may lead elsewhere.
 */
function omitTyped(
  columns: readonly PageColumn[],
  line: Line,
  read: LineRead,
  isTyped: (column: PageColumn) => boolean,
): MergedLine["writes"] {
  return Object.fromEntries(
    columns.map((column): [string, CellContent | null] => {
      const content = line[column.id] ?? "";
      const shown = formatShown(column, content);
      const stays = isTyped(column) || (shown === read.texts[column.id] && shown !== LINK_WORDS);
      return [column.id, stays ? null : content];
    }),
  );
}
