import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChild, findWithin, parseXml } from "../../src/host/files/xml/parse-xml";

/** What an add-in's manifest says about its pages. */
export interface AddInFolder {
  readonly folder: string;
  /** The address of the task pane's page, or of the page in the sheet. */
  readonly pane: string | null;
  /** The address of the page in which the ribbon's functions live. */
  readonly commands: string | null;
  /** The functions of the ribbon's buttons. */
  readonly functions: readonly string[];
}

/**
 * Reads the manifest in an add-in's folder: manifest.xml, or the unified manifest.json.
 * @throws {Error} where the folder has none
 * @example readAddIn("test/drive/library-add-in").functions // ["emphasizeHeadings"]
 */
export function readAddIn(folder: string): AddInFolder {
  const name = readdirSync(folder).find((file) => /^manifest[\w.-]*\.(xml|json)$/i.test(file));
  if (name === undefined) throw new Error(`There is no manifest.xml and no manifest.json in ${folder}.`);
  const text = readFileSync(join(folder, name), "utf8");
  return { folder, ...(name.endsWith("json") ? readUnified(text) : readXml(text)) };
}

type Pages = Omit<AddInFolder, "folder">;

function readXml(text: string): Pages {
  const root = parseXml(text);
  const urls = new Map(
    findWithin(root, "Url").map(({ attributes }) => [attributes.id, attributes.DefaultValue] as const),
  );
  const settings = findChild(root, "DefaultSettings");
  const file = findWithin(root, "FunctionFile").at(0)?.attributes.resid;
  return {
    pane: (settings && findChild(settings, "SourceLocation"))?.attributes.DefaultValue ?? null,
    commands: urls.get(file) ?? null,
    functions: [...new Set(findWithin(root, "FunctionName").map((element) => element.text.trim()))],
  };
}

interface Unified {
  readonly extensions?: readonly {
    readonly contentRuntimes?: readonly { readonly code?: { readonly page?: string } }[];
    readonly runtimes?: readonly {
      readonly code?: { readonly page?: string };
      readonly actions?: readonly { readonly id: string; readonly type: string }[];
    }[];
  }[];
}

function readUnified(text: string): Pages {
  const extensions = (JSON.parse(text) as Unified).extensions ?? [];
  const runtimes = extensions.flatMap((extension) => extension.runtimes ?? []);
  const content = extensions.flatMap(({ contentRuntimes = [] }) => contentRuntimes).at(0)?.code?.page ?? null;
  const pageWith = (type: string): string | null =>
    runtimes.find(({ actions = [] }) => actions.some((action) => action.type === type))?.code?.page ?? null;
  const functions = runtimes
    .flatMap(({ actions = [] }) => actions)
    .filter(({ type }) => type === "executeFunction")
    .map(({ id }) => id);
  return { pane: pageWith("openPage") ?? content, commands: pageWith("executeFunction"), functions };
}
