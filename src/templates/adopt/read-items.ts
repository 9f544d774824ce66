import { type Placed, textOf } from "../../plan/placed";

/** What a line above a table holds, part by part. */
export type Item =
  | { readonly kind: "text"; readonly placed: Placed }
  /** `Version: | 2`, or `Version: 2` in one cell; `value` is null where nothing stands next to the label. */
  | {
      readonly kind: "labelled";
      readonly label: string;
      readonly placed: Placed;
      readonly value: Placed | null;
      readonly isInline: boolean;
    }
  /** A number or a date without a label. */
  | { readonly kind: "value"; readonly placed: Placed };

/**
 * Reads the parts of a line: a text that ends with a colon is the label of what stands next to it.
 *
 * @example
 * readItems([{ row: 1, column: 0, value: "Version:" }, { row: 1, column: 1, value: 2 }]) // one labelled item
 */
export function readItems(line: readonly Placed[]): readonly Item[] {
  const items: Item[] = [];
  for (let i = 0; i < line.length; i++) {
    const placed = line[i];
    if (!placed) continue;
    const parts = splitLabel(placed.value);
    const next = line[i + 1];
    if (typeof placed.value !== "string") items.push({ kind: "value", placed });
    else if (!parts) items.push({ kind: "text", placed });
    else if (parts.rest !== "")
      items.push({
        kind: "labelled",
        label: parts.label,
        placed,
        value: { ...placed, value: parts.rest },
        isInline: true,
      });
    else {
      const isValue = next !== undefined && (splitLabel(next.value)?.rest ?? next.value) !== "";
      items.push({ kind: "labelled", label: parts.label, placed, value: isValue ? next : null, isInline: false });
      if (isValue) i++;
    }
  }
  return items;
}

/** `"Strategy: tutoring"` → the label with its colon and the spaces after it, and the rest; null without a label. */
export function splitLabel(value: Placed["value"]): { readonly label: string; readonly rest: string } | null {
  const text = String(value);
  const colon = text.search(/[:：]/u);
  if (colon < 1 || colon > LONGEST_LABEL || typeof value !== "string") return null;
  const rest = text.slice(colon + 1).trimStart();
  return textOf({ value: rest }) === "" || BLANKS.test(rest)
    ? { label: text, rest: "" }
    : { label: text.slice(0, text.length - rest.length), rest };
}

const LONGEST_LABEL = 60;

/** A line to write on. */
const BLANKS = /^[_.\s]+$/;
