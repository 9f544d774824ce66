import type { State } from "./state";

/**
 * Draws each state, and restores the focus after work: a control is disabled while something is being done and may be
 * gone afterwards, and the browser then drops the focus. It comes back to the control, or else to the card that is open
 * now, its field first, or else to the verdict; where the user moved the focus meanwhile, it stays.
 */
export function holdFocus(draw: (state: State) => void): (state: State) => void {
  let held: HTMLElement | null = null;
  return (state) => {
    if (state.work) held ??= findFocused();
    draw(state);
    if (state.work || !held) return;
    if (document.hasFocus() && document.activeElement === document.body) restoreFocus(held);
    held = null;
  };
}

function findFocused(): HTMLElement | null {
  const control = document.activeElement;
  return control instanceof HTMLElement && control !== document.body ? control : null;
}

function restoreFocus(control: HTMLElement): void {
  const next = [control, ...NEXT.map((one) => document.querySelector<HTMLElement>(one))].find(
    (one) => one?.isConnected,
  );
  next?.focus();
}

const NEXT: readonly string[] = [".opened .entry input", ".opened .details button", ".finding-button", ".verdict"];
