import { readFile } from "node:fs/promises";
import path from "node:path";

export interface ServedFile {
  readonly bytes: Buffer;
  /** `"text/html; charset=utf-8"` */
  readonly type: string;
}

/**
 * Finds the file for an address. The add-in's files have the addresses in its manifest; the workbench's have their own.
 *
 * @throws when there is no such file, or when it is outside of what is served
 * @example
 * await findFile(root, "/taskpane.html"); // dist/addin/taskpane.html
 */
export async function findFile(root: string, pathname: string): Promise<ServedFile> {
  const address = pathname === "/" ? "/workbench/workbench.html" : decodeURIComponent(pathname);
  const [prefix, folder] = FOLDERS.find(([prefix]) => address.startsWith(prefix)) ?? ADD_IN;
  const name = address.slice(prefix.length);
  const home = path.join(root, folder);
  const file = path.join(home, prefix === OFFICE_JS ? name.toLowerCase() : name);
  const within = path.relative(home, file).replaceAll(path.sep, "/");
  const isServed =
    file.startsWith(home + path.sep) && (prefix !== NPM || PACKAGES.some((one) => within.startsWith(one)));
  if (!isServed) throw new RangeError(`${pathname} is outside of what is served.`);
  return { bytes: await readFile(file), type: TYPES[path.extname(file)] ?? "application/octet-stream" };
}

/** Microsoft's own files, byte for byte; Office.js asks for them in capitals and in small letters. */
export const OFFICE_JS = "/office-js/";

/** The spreadsheet view of the workbench, and what it needs. */
const NPM = "/npm/";
const PACKAGES = ["@univerjs/", "@wendellhu/redi/", "rxjs/"];

const ADD_IN = ["/", "dist/addin"] as const;

const FOLDERS = [
  [OFFICE_JS, "node_modules/@microsoft/office-js/dist"],
  ["/workbench/", "dist/workbench"],
  [NPM, "node_modules"],
] as const;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
