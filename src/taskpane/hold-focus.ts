import type { State } from "./state";

/**
 * Draws each state, and keeps the focus over work: a control is disabled while something is done and may be gone afterwards, and the browser drops the
 * focus then. It comes back to the control, else to the finding that took the place of the one in hand, else to the verdict; it stays where the user
 * went meanwhile.
 */
export function holdingFocus(draw: (state: State) => void): (state: State) => void {
  let held: Place | null = null;
  return (state) => {
    if (state.work) held ??= findPlace();
    draw(state);
    if (state.work || !held) return;
    if (document.hasFocus() && document.activeElement === document.body) goBack(held);
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

function goBack({ control, finding }: Place): void {
  const next = control.isConnected
    ? control
    : listFindings()
        .slice(0, finding + 1)
        .at(-1);
  (next ?? document.querySelector<HTMLElement>(".verdict"))?.focus();
}

const listFindings = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".finding-button")];
