import { changeTag, type Edit, editXml, setAttributes, withPrefix } from "../xml/edit-xml";
import { type Element, findChild } from "../xml/parse-xml";
import { type Attributes, RELATION_NAMESPACE, writeElement } from "../xml/write-xml";
import type { SplitSheet } from "./split-sheet";

/** The edits of a sheet's frame: what stands around its cells. */
export interface FrameEdits {
  readonly root: Element;
  readonly frame: string;
  /** Adds edits at known places. */
  readonly add: (...edits: readonly Edit[]) => void;
  /** The text of an element; null where the sheet has none. */
  readonly textOf: (name: string) => string | null;
  /** Replaces an element, adds it where the format wants it, or removes it with `""`. */
  readonly replace: (name: string, written: string) => void;
  /** Puts an element behind the last one of its name, or where the format wants it. */
  readonly append: (name: string, written: string) => void;
  /** Sets attributes of an element, which is added if it is not there; null removes one. */
  readonly change: (name: string, attributes: Attributes) => void;
  /** The whole part again, with these rows. */
  readonly write: (rows: string) => string;
}

/** @example const edits = editFrame(splitSheet(part)); edits.replace("mergeCells", ""); edits.write(rows) */
export function editFrame({ frame, root, dataAt }: SplitSheet): FrameEdits {
  const edits: (Edit & { readonly order?: number })[] = [];
  const insert = (name: string, written: string): void => {
    const order = placeOf(name);
    const next = root.children.find((child) => placeOf(child.name) > order);
    const at = next?.start ?? root.innerEnd;
    edits.push({ start: at, end: at, text: withPrefix(written, root.prefix), order });
  };
  const replace = (name: string, written: string): void => {
    const element = findChild(root, name);
    if (element) edits.push({ start: element.start, end: element.end, text: withPrefix(written, root.prefix) });
    else if (written !== "") insert(name, written);
  };
  return {
    root,
    frame,
    add: (...added) => edits.push(...added),
    textOf(name) {
      const element = findChild(root, name);
      return element && frame.slice(element.start, element.end);
    },
    replace,
    append(name, written) {
      const last = root.children.findLast((child) => child.name === name);
      if (last) edits.push({ start: last.end, end: last.end, text: withPrefix(written, root.prefix) });
      else insert(name, written);
    },
    change(name, attributes) {
      const element = findChild(root, name);
      if (!element) {
        if (Object.values(attributes).some((value) => value !== null && value !== undefined))
          insert(name, writeElement(name, attributes));
        return;
      }
      const end = element.innerStart < element.end ? element.innerStart : element.end;
      edits.push({ start: element.start, end, text: changeTag(frame.slice(element.start, end), attributes) });
    },
    write(rows) {
      if (root.attributes["xmlns:r"] === undefined && edits.some(({ text }) => text.includes(' r:id="')))
        edits.push(setAttributes(frame, root, { "xmlns:r": RELATION_NAMESPACE }));
      const sorted = edits.toSorted((a, b) => a.start - b.start || (a.order ?? 0) - (b.order ?? 0));
      return editXml(frame, dataAt < 0 ? sorted : [...sorted, { start: dataAt, end: dataAt, text: rows }]);
    },
  };
}

/** Controls and embedded objects are often within an element that offers alternatives. */
const placeOf = (name: string): number => ORDER.indexOf(name === "AlternateContent" ? "controls" : name);

/** The children of `<worksheet>`, in the order that the format asks for. Source: ISO/IEC 29500-1, 18.3.1.99 */
export const ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");
