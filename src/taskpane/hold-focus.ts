import type { State } from "./state";

/**
 * Draws each state, and restores the focus after work: a control is disabled while something is being done and may be
 * gone afterwards, and the browser then drops the focus. It comes back to the control, or else to the finding that took
 * the place of the current one, or else to the verdict; where the user moved the focus meanwhile, it stays.
 */
export function holdFocus(draw: (state: State) => void): (state: State) => void {
  let held: Place | null = null;
  return (state) => {
    if (state.work) held ??= findPlace();
    draw(state);
    if (state.work || !held) return;
    if (document.hasFocus() && document.activeElement === document.body) restoreFocus(held);
    held = null;
  };
}

interface Place {
  readonly control: HTMLElement;
  /** Which of all findings it belongs to; -1 for none. */
  readonly finding: number;
}

function findPlace(): Place | null {
  const control = document.activeElement;
  return control instanceof HTMLElement && control !== document.body
    ? { control, finding: listFindings().findIndex((button) => button.parentElement?.contains(control)) }
    : null;
}

function restoreFocus({ control, finding }: Place): void {
  const next = control.isConnected
    ? control
    : listFindings()
        .slice(0, finding + 1)
        .at(-1);
  (next ?? document.querySelector<HTMLElement>(".verdict"))?.focus();
}

const listFindings = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".finding-button")];
