import { settle } from "../../host/model/calculate";
import { inStep } from "../../host/model/change";
import { HostError } from "../../host/model/host-error";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";

/** The person at the grid: what they do is done to the model, which shows it, tells the add-in and can take it back. */
export interface User {
  readonly workbook: Workbook;
  /** One step of undo; what the workbook refuses is said to the user. */
  readonly does: (work: (workbook: Workbook) => void) => void;
  /** The sheet that Univer means by an id; the one in sight where it names none. */
  readonly sheet: (id?: string) => Sheet;
}

/** `current` is the workbook that is shown. */
export const createUser = (current: () => Workbook, refuse: (message: string) => void): User => ({
  get workbook() {
    return current();
  },
  does: (work) => {
    const workbook = current();
    try {
      inStep(workbook, "user", () => {
        work(workbook);
        settle(workbook);
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refuse(error.message);
    }
  },
  sheet: (id) => current().sheets.find((sheet) => sheet.id === id) ?? current().activeSheet,
});
