import type { StoredPart, Workbook } from "../model/book/workbook";
import type { Package } from "./package";
import { readExtensionSettings } from "./properties";
import { writeElement } from "./xml";

const EXTENSION = /^xl\/webextensions\/webextension\d*\.xml$/;
const KEPT = /^xl\/webextensions\/(?:webextension\d*\.xml|taskpanes\.xml|_rels\/taskpanes\.xml\.rels)$/;

/** The parts in which Excel keeps the add-ins of a workbook and what each has stored in it. */
export async function readExtensions(file: Package): Promise<readonly StoredPart[]> {
  const parts = file.paths().filter((path) => KEPT.test(path));
  return Promise.all(parts.map(async (path) => ({ path, xml: (await file.read(path)) ?? "" })));
}

export const settingsOfExtensions = (parts: readonly StoredPart[]): (readonly [string, unknown])[] =>
  parts.filter(({ path }) => EXTENSION.test(path)).flatMap(({ xml }) => [...readExtensionSettings(xml)]);

/** Whether there is an add-in among them that settings can be given back to. */
export const takesSettings = (parts: readonly StoredPart[]): boolean => parts.some(({ path }) => EXTENSION.test(path));

/** Writes them back: each with the settings that it had, as they are now, and the first with those that are new. */
export async function writeExtensions(file: Package, { extensions, settings }: Workbook): Promise<void> {
  const left = new Map(settings);
  const take = (names: Iterable<string>): string[] =>
    [...names].flatMap((name) =>
      left.delete(name) ? [writeElement("we:property", { name, value: JSON.stringify(settings.get(name)) })] : [],
    );
  const [first, ...others] = extensions.filter(({ path }) => EXTENSION.test(path));
  const properties = new Map(others.map((part) => [part, take(readExtensionSettings(part.xml).keys())]));
  if (first) properties.set(first, take([...left.keys()]));
  for (const part of extensions) {
    const own = properties.get(part);
    file.write(part.path, own ? withProperties(part.xml, own) : part.xml);
    if (!part.path.includes("_rels/"))
      await file.declare(part.path, `application/vnd.ms-office.webextension${own ? "" : "taskpanes"}+xml`);
    if (part.path.endsWith("/taskpanes.xml"))
      await file.relate("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", part.path);
  }
}

/** Its picture, which is in a part that is not kept, goes. */
const withProperties = (xml: string, properties: readonly string[]): string =>
  xml
    .replace(/<we:snapshot\b[^>]*?(?:\/>|>[\s\S]*?<\/we:snapshot>)/, "")
    .replace(
      /<we:properties(?:\s*\/>|>[\s\S]*?<\/we:properties>)/,
      () => writeElement("we:properties", {}, properties) || "<we:properties/>",
    );
