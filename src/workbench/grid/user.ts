import type { Sheet, Workbook } from "../../host/doors/spreadsheet";
import { doAsUser } from "../../host/doors/spreadsheet";
import { HostError } from "../../host/doors/spreadsheet";

/** The person at the grid. Their edits go to the model, which shows them, raises events and can undo them. */
export interface User {
  readonly workbook: Workbook;
  /** One step of undo; what the workbook refuses is said to the user, and false. */
  readonly does: (work: (workbook: Workbook) => void) => boolean;
  /** Says to the user what the grid does not do. */
  readonly refuse: (message: string) => void;
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
      doAsUser(workbook, () => {
        work(workbook);
      });
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refuse(error.message);
      return false;
    }
  },
  refuse,
  sheet: (id) => current().sheets.find((sheet) => sheet.id === id) ?? current().activeSheet,
});
