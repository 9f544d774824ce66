import { type Tab, TABS } from "./state";

/**
 * The place that a button of the ribbon asks for by the page's address: in the edition for the Marketplace, where a
 * button may open the pane and nothing else. Null in all others.
 *
 * @example
 * readPlaceToOpen("?open=check&_host_Info=Excel") // "check"
 */
export const readPlaceToOpen = (search: string): Tab | null =>
  TABS.find((tab) => tab === new URLSearchParams(search).get(OPEN)) ?? null;

/** Whether this is that edition. */
export const opensByAddress = (search: string): boolean => new URLSearchParams(search).has(OPEN);

const OPEN = "open";
