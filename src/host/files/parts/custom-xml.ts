import type { CustomXmlPart } from "../../model/book/workbook";
import type { Package } from "../package/package";
import { findRelated } from "../package/relations";
import { findSettings } from "./settings";

/** What a workbook keeps for add-ins in custom XML parts. */
export interface CustomXml {
  readonly settings: ReadonlyMap<string, unknown>;
  /** The path of the part with the settings; null where there is none yet. */
  readonly settingsPath: string | null;
  readonly parts: readonly (CustomXmlPart & { readonly path: string })[];
}

/** Source: ISO/IEC 29500-1, 15.2.5 (custom XML data storage), 15.2.6 (its properties) */
export function readCustomXml(file: Package): CustomXml {
  const settings = new Map<string, unknown>();
  const parts: CustomXml["parts"][number][] = [];
  let settingsPath: string | null = null;
  for (const path of file.paths().filter((name) => ITEM.test(name))) {
    const xml = file.read(path) ?? "";
    const ours = findSettings(xml);
    if (!ours) parts.push({ id: readItemId(file, path), xml, path });
    else {
      settingsPath = path;
      for (const [name, value] of ours) settings.set(name, value);
    }
  }
  return { settings, settingsPath, parts };
}

const ITEM = /^customXml\/item\d+\.xml$/i;

function readItemId(file: Package, path: string): string {
  const [properties = ""] = findRelated(file, path, "customXmlProps");
  return /\bitemID\s*=\s*["']([^"']+)["']/.exec(file.read(properties) ?? "")?.[1] ?? `{${path}}`;
}
