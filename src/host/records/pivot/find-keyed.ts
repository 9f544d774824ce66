import { findText } from "../../engine/arguments";
import { isSameName } from "../../model/places/find-by-name";

/** What has this name, whatever the case, or this id. */
export function findKeyed<Item extends { readonly id: string; readonly name: string }>(
  list: readonly Item[],
  key: unknown,
): Item | null {
  const wanted = findText(key) ?? "";
  return list.find(({ id }) => id === wanted) ?? list.find(({ name }) => isSameName(name, wanted)) ?? null;
}
