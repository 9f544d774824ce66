import { dropPart } from "./content-types";
import type { Package } from "./package";
import { findPath, readRelations } from "./relations";

/** Every part that a part leads to, through relations, itself included. */
export function findReachable(file: Package, part: string): ReadonlySet<string> {
  const reached = new Set<string>([part]);
  for (const from of reached)
    for (const { target, isOutside } of readRelations(file, from).values())
      if (!isOutside && (target === "" || file.has(target))) reached.add(target);
  return reached;
}

/** Drops those of some parts that nothing leads to any more, with their relations. */
export function dropUnreachable(file: Package, parts: Iterable<string>): void {
  const reached = findReachable(file, "");
  for (const part of parts) {
    if (reached.has(part)) continue;
    dropPart(file, part);
    file.remove(findPath(part));
  }
}
