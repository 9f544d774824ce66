import type { Batch } from "./batch";

/** What the add-in keeps in a workbook, as it is found there. */
export interface StoreRead {
  /** The ids of the custom XML parts under our namespace: mostly one, none before anything was kept. */
  readonly parts: readonly string[];
  /** What is in that part; null where there is none, or several. */
  readonly xml: string | null;
  /** The value of our setting: what version 1.0 kept, or a pointer to the part; null where there is none. */
  readonly setting: unknown;
}

/** Our own namespace: it stays the same wherever the add-in is served from, and whatever its id is. */
export const STORE_NAMESPACE = "urn:action-plan:store:1";

/** The key under which version 1.0 kept everything; it points to the part now. */
const SETTINGS_KEY = "ActionPlan";

/** JSON text, since Office.js turns texts such as `Date(s)` within a setting into dates. */
const POINTER = JSON.stringify({ version: 3, keptIn: STORE_NAMESPACE });

/**
 * Reads what the add-in keeps in the workbook.
 *
 * @example
 * const { xml, setting } = await run(readStore);
 */
export const readStore: Batch<StoreRead> = (context) => {
  const own = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  own.load("items/id");
  // A method of a null object does nothing, as in Microsoft's own samples: getItemOrNullObject("Sample").delete()
  // https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/30-events/events-worksheet.yaml
  const xml = own.getOnlyItemOrNullObject().getXml();
  const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  setting.load("value");
  return () => ({
    parts: own.items.map(({ id }) => id),
    xml: own.items.length === 1 ? xml.value : null,
    setting: setting.isNullObject ? null : (setting.value as unknown),
  });
};

/**
 * Reads each of several parts under our namespace, as a workbook has them that two people kept something in at once.
 *
 * @example
 * const texts = await run(readParts(["{1}", "{2}"]));
 */
export const readParts =
  (ids: readonly string[]): Batch<readonly string[]> =>
  (context) => {
    const found = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    return () => found.map(({ value }) => value);
  };

/**
 * Keeps a text of XML under our namespace in place of what was read before; the answer says what was there right before
 * it. Only for what a user asked for: writing may empty Excel's undo list
 * (https://github.com/OfficeDev/office-js/issues/4484).
 *
 * @example
 * await run(writeStore("<store xmlns=…>…</store>", await run(readStore)));
 */
export const writeStore =
  (xml: string, { parts, setting }: StoreRead): Batch<StoreRead> =>
  (context) => {
    const rightBefore = readStore(context);
    const { customXmlParts, settings } = context.workbook;
    const [first, ...others] = parts;
    for (const id of others) customXmlParts.getItem(id).delete();
    if (setting !== POINTER) settings.add(SETTINGS_KEY, POINTER);
    if (first === undefined)
      customXmlParts.add(xml); // last: where this is done, all of it is
    else customXmlParts.getItem(first).setXml(xml);
    return rightBefore;
  };

/** Whether a setting says that what is kept stands in a part. */
export const isPointer = (setting: unknown): boolean => setting === POINTER;
