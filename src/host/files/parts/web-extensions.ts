import type { StoredPart } from "../../model/book/workbook";
import type { Package } from "../package/package";
import { readExtensionSettings } from "./settings";

/** The parts of a workbook with an add-in and what it has stored: [MS-OWEXML] 2.1. */
export const EXTENSION = /^xl\/webextensions\/webextension\d*\.xml$/;
const KEPT = /^xl\/webextensions\/(?:webextension\d*\.xml|taskpanes\.xml|_rels\/taskpanes\.xml\.rels)$/;

/** The parts in which Excel keeps the add-ins of a workbook and what each has stored in it. */
export const readExtensions = (file: Package): readonly StoredPart[] =>
  file
    .paths()
    .filter((path) => KEPT.test(path))
    .map((path) => ({ path, xml: file.read(path) ?? "" }));

export const settingsOfExtensions = (parts: readonly StoredPart[]): (readonly [string, unknown])[] =>
  parts.filter(({ path }) => EXTENSION.test(path)).flatMap(({ xml }) => [...readExtensionSettings(xml)]);
