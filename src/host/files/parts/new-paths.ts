import type { Package } from "../package/package";

/**
 * A path that no part has yet.
 * @example findNewPath(file, (number) => `xl/worksheets/sheet${number}.xml`) // "xl/worksheets/sheet4.xml"
 */
export function findNewPath(file: Package, path: (number: number) => string): string {
  let number = 1;
  while (file.has(path(number))) number++;
  return path(number);
}
