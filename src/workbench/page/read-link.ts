import type { SampleName } from "./samples";
import { choices, type Settings, usualSettings } from "./settings";

/** What an address asks for, so that every state can be opened by a link. */
export interface Link {
  /** `empty`: an empty sheet; null: the opening scene. */
  readonly open: SampleName | "empty" | null;
  /** The ribbon's button that is pressed then. */
  readonly act: string | null;
  readonly settings: Settings;
}

/**
 * Reads the address of the page. What it does not know is left as usual.
 *
 * @example readLink("?open=mistakes&do=check&theme=dark&paneWidth=320")
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
    settings: { ...usualSettings, ...settings, readOnly: asked.has("readOnly") },
  };
}

const OPEN = ["mistakes", "finished", "empty"] as const;

const ACTS: ReadonlyMap<string, string> = new Map([
  ["check", "checkPlan"],
  ["communicate", "buildCommunicationPlan"],
  ["insert", "insertActionPlan"],
]);
