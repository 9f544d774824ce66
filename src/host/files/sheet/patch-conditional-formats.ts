import type { ConditionalFormat } from "../../model/book/conditional-format";
import { noLook } from "../../model/book/conditional-format";
import type { Sheet } from "../../model/book/sheet";
import { formatAddress } from "../../model/places/address";
import type { AddedStyles } from "../styles/add-styles";
import { writeLook } from "../styles/looks";
import type { Styles } from "../styles/read-styles";
import { setAttributes } from "../xml/edit-xml";
import { childrenNamed, type Element, findWithin } from "../xml/parse-xml";
import { type FoundFormat, readConditionalFormats, writeConditionalFormat } from "./conditional-formats";
import type { FrameEdits } from "./frame-edits";

/**
 * Changes the conditional formats of a sheet. Those that did not change keep their elements, and so do kinds that are
 * not known here.
 * Source: ISO/IEC 29500-1, 18.3.1.18, 18.3.1.10 (priority: the lowest number comes first)
 */
export function patchConditionalFormats(
  edits: FrameEdits,
  before: Sheet,
  now: Sheet,
  styles: Styles,
  added: AddedStyles,
): void {
  if (now.conditionalFormats === before.conditionalFormats) return;
  const found = readConditionalFormats(edits.root, styles);
  const byId = new Map(before.conditionalFormats.map((format, place) => [format.id, { format, found: found[place] }]));
  const kept = new Map<ConditionalFormat, Element>();
  for (const format of now.conditionalFormats) {
    const old = byId.get(format.id);
    if (old?.found && hasSameRule(old.format, format)) kept.set(format, old.found.rule);
  }
  const gone = new Set(found.map(({ rule }) => rule));
  for (const rule of kept.values()) gone.delete(rule);
  splitMovedBlocks(edits, kept, gone);
  removeRules(edits, gone);
  const numbers = numberRules(edits, found, gone, kept, now);
  for (const format of now.conditionalFormats) {
    const rule = kept.get(format);
    if (rule && !gone.has(rule)) continue;
    const look = format.look === noLook ? null : added.lookOf(format.look, writeLook);
    const written = writeConditionalFormat(format, numbers.get(format) ?? 1, look);
    if (written !== "") edits.append("conditionalFormatting", written);
  }
}

/** Only the areas may differ. */
const hasSameRule = (a: ConditionalFormat, b: ConditionalFormat): boolean =>
  a === b || (a.rule === b.rule && a.look === b.look && a.graphics === b.graphics && a.stopIfTrue === b.stopIfTrue);

/**
 * Rules whose cells moved take their block along, unless they share it with one that did not: then they are written
 * again.
 */
function splitMovedBlocks(edits: FrameEdits, kept: ReadonlyMap<ConditionalFormat, Element>, gone: Set<Element>): void {
  const formats = new Map(Array.from(kept, ([format, rule]) => [rule, format]));
  for (const block of childrenNamed(edits.root, "conditionalFormatting")) {
    const rules = childrenNamed(block, "cfRule");
    const areas = new Set(rules.map((rule) => writeAreas(formats.get(rule))));
    const [sqref] = areas;
    if (areas.size === 1 && sqref !== undefined) {
      if (sqref !== normalise(block.attributes.sqref)) edits.add(setAttributes(edits.frame, block, { sqref }));
      continue;
    }
    for (const rule of rules) {
      const moved = writeAreas(formats.get(rule));
      if (moved !== undefined && moved !== normalise(block.attributes.sqref)) gone.add(rule);
    }
  }
}

const writeAreas = (format: ConditionalFormat | undefined): string | undefined =>
  format?.areas.map(formatAddress).join(" ");

const normalise = (sqref = ""): string => sqref.trim().replaceAll(/\s+/g, " ");

function removeRules(edits: FrameEdits, gone: ReadonlySet<Element>): void {
  for (const block of childrenNamed(edits.root, "conditionalFormatting")) {
    const rules = childrenNamed(block, "cfRule");
    const left = rules.filter((rule) => !gone.has(rule));
    const removed = left.length === 0 && rules.length > 0 ? [block] : rules.filter((rule) => gone.has(rule));
    edits.add(...removed.map(({ start, end }) => ({ start, end, text: "" })));
  }
}

/** The numbers of the formats that are new; those of the others change only where a new one comes before them. */
function numberRules(
  edits: FrameEdits,
  found: readonly FoundFormat[],
  gone: ReadonlySet<Element>,
  kept: ReadonlyMap<ConditionalFormat, Element>,
  now: Sheet,
): ReadonlyMap<ConditionalFormat, number> {
  const known = new Set(found.map(({ rule }) => rule));
  const others = findWithin(edits.root, "cfRule").filter((rule) => !known.has(rule));
  const ordered = now.conditionalFormats.map((format) => {
    const rule = kept.get(format);
    return { format, rule: rule && !gone.has(rule) ? rule : null };
  });
  const numbers = new Map<ConditionalFormat, number>();
  const taken = others.map((rule) => priorityOf(rule));
  let last = 0;
  for (const { format, rule } of ordered) {
    const own = rule ? priorityOf(rule) : 0;
    const next = own > last ? own : nextFree(last, taken);
    if (rule && next !== own) edits.add(setAttributes(edits.frame, rule, { priority: next }));
    numbers.set(format, next);
    last = next;
  }
  return numbers;
}

const priorityOf = ({ attributes }: Element): number => Number(attributes.priority ?? 0);

function nextFree(after: number, taken: readonly number[]): number {
  let next = after + 1;
  while (taken.includes(next)) next++;
  return next;
}
