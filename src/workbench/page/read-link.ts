import type { RibbonTab } from "./ribbon-area";
import type { SampleName } from "./samples";
import { choices, type Settings, usualSettings } from "./settings";

/** What an address asks for, so that every state can be opened by a link. */
export interface Link {
  /** `empty`: an empty sheet; null: the opening scene. */
  readonly open: SampleName | "empty" | null;
  /** The ribbon's button that is pressed then. */
  readonly act: string | null;
  /** The place of the pane that is opened then: the end of its tab's id. */
  readonly place: string | null;
  readonly tab: RibbonTab;
  readonly isLogOpen: boolean;
  readonly settings: Settings;
}

/**
 * Reads the address of the page. What it does not know is left as usual.
 *
 * @example readLink("?open=mistakes&do=check&theme=dark&paneWidth=320&readOnly&log")
 */
export function readLink(search: string): Link {
  const asked = new URLSearchParams(search);
  const settings = Object.fromEntries(
    Object.entries(choices).flatMap(([key, known]) => {
      const value = asked.get(key);
      return value !== null && Object.hasOwn(known, value) ? [[key, value]] : [];
    }),
  );
  return {
    open: OPEN.find((one) => one === asked.get("open")) ?? null,
    act: ACTS.get(asked.get("do") ?? "") ?? null,
    place: PLACES.find((one) => one === asked.get("place")) ?? null,
    tab: asked.get("tab") === "workbench" ? "workbench" : "home",
    isLogOpen: asked.has("log"),
    settings: {
      ...usualSettings,
      ...settings,
      readOnly: asked.has("readOnly"),
      isProtected: asked.has("protected"),
      isEdited: asked.has("edited"),
    },
  };
}

const OPEN = ["mistakes", "finished", "empty"] as const;

const PLACES = ["plan", "insert", "check", "communicate", "review", "rules"] as const;

const ACTS: ReadonlyMap<string, string> = new Map([
  ["check", "checkPlan"],
  ["communicate", "buildCommunicationPlan"],
  ["insert", "insertActionPlan"],
  ["overview", "buildOverview"],
]);
