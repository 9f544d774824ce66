import { opensByAddress } from "./place-to-open";

/** The keys of Excel's grid, as `assets/shortcuts.json` gives them to Office; and as a Mac writes them. */
export const SHORTCUTS = {
  checkPlan: ["Ctrl+Alt+K", "⌥⌘K"],
  nextFinding: ["Ctrl+Alt+Down", "⌥⌘↓"],
  previousFinding: ["Ctrl+Alt+Up", "⌥⌘↑"],
} as const;

/**
 * What a button's tooltip says of its key; nothing where Excel knows none: only with a shared runtime.
 *
 * @example
 * <button title={describeShortcut("checkPlan")} /> // "Ctrl+Alt+K in the sheet"
 */
export function describeShortcut(id: keyof typeof SHORTCUTS): string | undefined {
  if (opensByAddress(location.search)) return undefined;
  const [pc, mac] = SHORTCUTS[id];
  return `${String(Office.context.platform) === "Mac" ? mac : pc} in the sheet`;
}
