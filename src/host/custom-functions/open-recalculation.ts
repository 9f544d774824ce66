import type { Workbook } from "../model/book/workbook";
import { inStep } from "../model/changes/steps";
import { calculateDirty, calculateStale } from "../model/formulas/calculate";
import type { Place } from "../model/places/place";

/** How cells with an add-in's functions are calculated again. */
export interface Recalculation {
  /** True while what was called with the same arguments is not called again. */
  readonly isKeeping: () => boolean;
  /** The cells whose calls came to something are calculated again, and then those that look at them: no others. */
  readonly deliver: (places: readonly Place[]) => void;
  /** Excel calculates after each step; the host by itself waits until somebody reads. */
  readonly calculateNow: () => void;
  readonly calculateAll: () => void;
}

export function openRecalculation(workbook: Workbook): Recalculation {
  const { history } = workbook;
  let isKeeping = false;

  function calculateKeeping(calculate: () => void): void {
    isKeeping = true;
    try {
      inStep(workbook, "add-in", calculate);
    } finally {
      isKeeping = false;
    }
  }

  function calculateNow(): void {
    const calculate = (): void => {
      calculateStale(workbook);
    };
    if (history.stale === "everything") calculateKeeping(calculate);
    else inStep(workbook, "add-in", calculate);
  }

  return {
    isKeeping: () => isKeeping,
    deliver(places) {
      const others = history.stale;
      calculateKeeping(() => {
        history.stale = [...places];
        calculateDirty(workbook);
      });
      history.stale = others;
    },
    calculateNow,
    calculateAll() {
      history.stale = "everything";
      calculateNow();
    },
  };
}
