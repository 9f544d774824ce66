import { checksum } from "../communication/checksum";
import { both } from "../excel/batch";
import { readValuesIfThere } from "../excel/read/read-block";
import { readNames } from "../excel/read/read-names";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import type { Draft } from "../sheet/draft";
import { layOutLists, LISTS_SHEET, readLists } from "../templates/layout/lay-out-lists";
import type { OwnAdoption } from "../templates/own/adopt-to-own";
import { layOutOwn } from "../templates/own/lay-out-own";
import { collectOwnLists, layOutOwnLists } from "../templates/own/own-lists";
import type { OwnTemplate } from "../templates/own/own-template";
import { collectChoices } from "../templates/read-back/collect-choices";
import type { Command } from "./command";

/** Adds a sheet of a team's own template. */
export const insertOwnTemplate = {
  id: "insertOwnTemplate",
  title: "Insert the team’s own template",
  run: ({ template }) => writeOwn(template, null),
} as const satisfies Command<{ readonly template: OwnTemplate }, { readonly sheet: string }>;

/**
 * Writes a sheet of a template, blank or with a plan, and the hidden sheets of its drop-downs: two round trips.
 *
 * @param change what is different on it
 */
export async function writeOwn(
  template: OwnTemplate,
  adoption: OwnAdoption | null,
  change: (draft: Draft) => Draft = (draft) => draft,
): Promise<{ readonly sheet: string }> {
  const [taken, lists] = await run(both(readNames, readValuesIfThere(LISTS_SHEET)));
  const own = collectOwnLists(template);
  // The same entries always stand on the same sheet.
  const ownLists = { lists: own, sheet: `Action Plan Lists ${checksum(JSON.stringify(own), 8)}` };
  const hidden = layOutOwnLists(ownLists);
  const usesLists = [...template.columns, ...template.fields].some(({ choices }) => typeof choices === "string");
  const drafts: readonly Draft[] = [
    ...(usesLists ? [layOutLists(collectChoices([], lists ? readLists(lists) : {}), lists?.length)] : []),
    ...(hidden ? [hidden] : []),
    change(layOutOwn(template, adoption, ownLists)),
  ];
  const written = await writeSheets(drafts, taken);
  return { sheet: written.at(-1) ?? template.title };
}
