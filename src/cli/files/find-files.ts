import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** The files that `check` looks for in a folder. */
const CHECKED = /\.(xlsx|xlsm|xltx|xltm|csv|tsv)$/i;

/**
 * Replaces folders by the plans in them, at any depth, and patterns such as `plans/*.xlsx` by the files that match.
 * Names of files stay as they are, whether there is such a file or not. A file that is found twice, as by two ways to
 * write its name, is there once.
 *
 * @example
 * findFiles(["plans", "./plans/a.xlsx", "other/*.csv"]) // ["plans/a.xlsx", "plans/2027/b.xlsx", "other/c.csv"]
 */
export function findFiles(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const file of names.flatMap(findOne)) {
    const place = existsSync(file) ? realpathSync.native(file) : resolve(file);
    if (!found.has(place)) found.set(place, file);
  }
  return [...found.values()];
}

function findOne(name: string): readonly string[] {
  if (isFolder(name)) return listFolder(name).filter((file) => CHECKED.test(file));
  if (existsSync(name) || !isPattern(name)) return [name];
  const steps = name.split(/[\\/]/).slice(0, firstPattern(name));
  const folder = steps.join(sep) || (steps.length > 0 ? sep : ".");
  const pattern = matches(name);
  const found = isFolder(folder) ? listFolder(folder).filter((file) => pattern.test(file)) : [];
  return found.length === 0 ? [name] : found;
}

const isFolder = (name: string): boolean => existsSync(name) && statSync(name).isDirectory();

/** Whether a name stands for all files that it matches. */
export const isPattern = (name: string): boolean => /[*?]/.test(name);

/** Which step of a path has the first star or question mark. */
const firstPattern = (name: string): number => name.split(/[\\/]/).findIndex(isPattern);

/** Excel keeps a file whose name begins with `~$` next to one that is open. */
function listFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("~$"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** `**` is any folders, `*` any letters within one name, `?` one letter. */
function matches(pattern: string): RegExp {
  const steps = pattern.split(/[\\/]/);
  const written = steps.map((step, place) => {
    if (step === "**") return String.raw`(?:.*[\\/])?`;
    return place === steps.length - 1 ? escape(step) : String.raw`${escape(step)}[\\/]`;
  });
  return new RegExp(`^${written.join("")}$`);
}

const escape = (step: string): string =>
  step
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("*", String.raw`[^\\/]*`)
    .replaceAll("?", String.raw`[^\\/]`);
