import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Grid } from "../grid/create-grid";

/** The parts of the page between which F6 goes, as in Excel. */
export interface Regions {
  readonly grid: RefObject<Grid>;
  readonly ribbon: RefObject<HTMLElement>;
  readonly pane: RefObject<HTMLIFrameElement>;
}

/**
 * F6 goes from the grid to the ribbon, to the pane and to the grid again, with Shift the other way round; Ctrl+F6 does
 * the same. Each region remembers where the focus was. Pages of the add-in have windows of their own, so the key is
 * heard there as well: the function that is returned is to be called when one has loaded.
 */
export function useRegions({ grid, ribbon, pane }: Regions): (loaded: Window) => void {
  const latest = useRef<HTMLElement | null>(null);

  function focusRibbon(): void {
    const kept = latest.current?.isConnected ? latest.current : null;
    (kept ?? ribbon.current?.querySelector<HTMLElement>(CONTROLS))?.focus();
  }

  function focusPane(): void {
    const page = pane.current?.contentDocument;
    const { activeElement = null, body = null } = page ?? {};
    const kept = activeElement === body ? null : (activeElement as HTMLElement | null);
    pane.current?.contentWindow?.focus();
    (kept ?? page?.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus();
  }

  async function go(step: number): Promise<void> {
    const { activeElement } = document;
    const places = [
      { isHere: true, focus: () => grid.current?.focus() },
      { isHere: ribbon.current?.contains(activeElement) ?? false, focus: focusRibbon },
      ...(pane.current?.checkVisibility() ? [{ isHere: activeElement === pane.current, focus: focusPane }] : []),
    ];
    const from = places.findLastIndex(({ isHere }) => isHere);
    if (from === RIBBON) latest.current = activeElement as HTMLElement;
    if (await grid.current?.endEditing()) places.at((from + step) % places.length)?.focus();
  }

  const onKey = useRef((event: KeyboardEvent) => {
    if (event.key !== "F6" || event.altKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    void go(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const { current } = onKey;
    window.addEventListener("keydown", current, { capture: true });
    return () => {
      window.removeEventListener("keydown", current, { capture: true });
    };
  }, []);
  return (loaded) => {
    loaded.addEventListener("keydown", onKey.current, { capture: true });
  };
}

const CONTROLS = "button:enabled, select, input";
const RIBBON = 1;
