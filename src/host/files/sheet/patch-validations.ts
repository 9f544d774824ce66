import type { Sheet } from "../../model/book/sheet";
import type { Validation } from "../../model/book/validation";
import { formatAddress } from "../../model/places/address";
import { type Edit, insertLast, setAttributes } from "../xml/edit-xml";
import { type Element, findWithin } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import type { FrameEdits } from "./frame-edits";
import { type FoundValidation, readValidations, writeValidation } from "./validations";

/**
 * Changes what may be typed into the cells of a sheet. Rules that did not change keep their elements.
 * Source: ISO/IEC 29500-1, 18.3.1.33 (dataValidations)
 */
export function patchValidations(edits: FrameEdits, before: Sheet, now: Sheet): void {
  if (now.validations === before.validations) return;
  const found = readValidations(edits.root);
  const known = new Map(before.validations.map((validation, place) => [validation, found[place]]));
  const gone = new Set(found.flatMap(({ elements }) => elements));
  const added: string[] = [];
  for (const validation of now.validations) {
    const same = known.get(validation) ?? findMoved(known, validation);
    if (!same) added.push(writeValidation(validation));
    else if (known.has(validation)) for (const element of same.elements) gone.delete(element);
    else {
      const [first] = same.elements;
      if (first) gone.delete(first);
      if (first) edits.add(moveElement(edits, first, validation));
    }
  }
  changeLists(edits, gone, added);
}

/** The same rule for other cells. */
function findMoved(
  known: ReadonlyMap<Validation, FoundValidation | undefined>,
  now: Validation,
): FoundValidation | undefined {
  for (const [before, found] of known) {
    const isSame = before.rule === now.rule && before.prompt === now.prompt && before.errorAlert === now.errorAlert;
    // In Excel's extension the areas are an element.
    if (isSame && before.ignoreBlanks === now.ignoreBlanks && found?.elements[0]?.attributes.sqref !== undefined)
      return found;
  }
  return undefined;
}

const moveElement = (edits: FrameEdits, element: Element, { areas }: Validation): Edit =>
  setAttributes(edits.frame, element, { sqref: areas.map(formatAddress).join(" ") });

/** A list without rules would not be valid: it goes, and with it the extension that holds nothing else. */
function changeLists(edits: FrameEdits, gone: ReadonlySet<Element>, added: readonly string[]): void {
  const main = edits.root.children.find(({ name }) => name === "dataValidations");
  for (const list of findWithin(edits.root, "dataValidations")) {
    const left = list.children.filter((element) => !gone.has(element));
    const count = left.length + (list === main ? added.length : 0);
    if (count === list.children.length && added.length === 0) continue;
    if (count === 0) {
      const whole = findExtension(edits.root, list) ?? list;
      edits.add({ start: whole.start, end: whole.end, text: "" });
      continue;
    }
    edits.add(
      ...list.children.filter((element) => gone.has(element)).map(({ start, end }) => ({ start, end, text: "" })),
    );
    if (count !== list.children.length) edits.add(setAttributes(edits.frame, list, { count }));
    if (list === main && added.length > 0) edits.add(insertLast(edits.frame, list, added.join("")));
  }
  if (!main && added.length > 0)
    edits.replace("dataValidations", writeElement("dataValidations", { count: added.length }, added));
}

function findExtension(root: Element, list: Element): Element | null {
  const extensions = root.children.find(({ name }) => name === "extLst");
  const own = extensions?.children.find(({ children }) => children.includes(list));
  if (!extensions || !own) return null;
  return extensions.children.length === 1 ? extensions : own;
}
