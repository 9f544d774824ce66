import { type ProtectionOptions, type SheetProtection, unprotected } from "../../model/book/protection";
import { type Element, readFlag } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";

/**
 * In the file `"1"` forbids; in Office.js true allows. What is not said is forbidden, but for objects and scenarios.
 */
const ALLOWED: readonly (readonly [file: string, office: keyof ProtectionOptions, forbidden: boolean])[] = [
  ["autoFilter", "allowAutoFilter", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["insertRows", "allowInsertRows", true],
  ["pivotTables", "allowPivotTables", true],
  ["sort", "allowSort", true],
];

/** A sheet's `<sheetProtection>`. Whether there is a password can be read, the password itself cannot. */
export function readProtection(element: Element | null): SheetProtection {
  if (!element || !readFlag(element.attributes.sheet)) return unprotected;
  const { attributes } = element;
  const options = Object.fromEntries(
    ALLOWED.map(([file, office, forbidden]) => [office, !readFlag(attributes[file], forbidden)]),
  );
  const selectionMode = readFlag(attributes.selectUnlockedCells)
    ? "None"
    : readFlag(attributes.selectLockedCells)
      ? "Unlocked"
      : "Normal";
  return { protected: true, password: "", options: { ...unprotected.options, ...options, selectionMode } };
}

/** `""` for a sheet that is not protected. */
export function writeProtection({ protected: isProtected, options }: SheetProtection): string {
  if (!isProtected) return "";
  const forbidden = Object.fromEntries(
    ALLOWED.map(([file, office, otherwise]) => [file, !options[office] === otherwise ? null : !options[office]]),
  );
  return writeElement("sheetProtection", {
    sheet: true,
    ...forbidden,
    selectLockedCells: options.selectionMode === "Normal" ? null : true,
    selectUnlockedCells: options.selectionMode === "None" ? true : null,
  });
}
