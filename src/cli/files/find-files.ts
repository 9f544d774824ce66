import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The files that `check` looks for in a folder. */
const CHECKED = /\.(xlsx|xlsm|xltx|xltm|csv|tsv)$/i;

/**
 * Replaces folders by the plans in them, at any depth, and patterns such as `plans/*.xlsx` by the files that match.
 * Names of files stay as they are, whether there is such a file or not.
 * @example findFiles(["plans", "other/*.csv"]) // ["plans/a.xlsx", "plans/2027/b.xlsx", "other/c.csv"]
 */
export const findFiles = (names: readonly string[]): readonly string[] => names.flatMap(findOne);

function findOne(name: string): readonly string[] {
  const kind = statSync(name, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return listFolder(name).filter((file) => CHECKED.test(file));
  if (kind || !/[*?]/.test(name)) return [name];
  const folder = name.split(/[\\/]/).slice(0, firstPattern(name));
  const pattern = matches(name);
  const found = listFolder(folder.join(sep) || ".").filter((file) => pattern.test(file));
  return found.length === 0 ? [name] : found;
}

/** Which step of a path has the first star or question mark. */
const firstPattern = (name: string): number => name.split(/[\\/]/).findIndex((step) => /[*?]/.test(step));

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
