import { amendSheets } from "../excel/amend-sheets";
import { ExcelError, isExcelError } from "../excel/excel-error";

/** Changes sheets; null where nothing is changed, or where Excel failed and may have changed some. */
export type Amend = (...input: Parameters<typeof amendSheets>) => ReturnType<typeof amendSheets>;

/**
 * Brings sheets up to date. Where somebody else changes them meanwhile, or Excel fails, all is read again, and what is
 * still missing is written.
 *
 * @param what the sheets, for the user: `the overview`
 * @param attempt reads and changes them; null where `amend` gave null
 * @throws {ExcelError} where it does not succeed three times
 * @example
 * await untilDone("the overview", async (amend) => (await amend(refreshing, taken)) && { sheet });
 */
export async function untilDone<Done>(what: string, attempt: (amend: Amend) => Promise<Done | null>): Promise<Done> {
  for (let tries = 1; ; tries++) {
    const mayTryAgain = tries < MOST_TRIES;
    const done = await attempt((...input) =>
      amendSheets(...input).catch((error: unknown) => {
        if (mayTryAgain && isExcelError(error)) return null;
        throw error;
      }),
    );
    if (done !== null) return done;
    if (!mayTryAgain)
      throw new ExcelError("Conflict", `Somebody keeps changing ${what}. Try again when they have finished.`);
  }
}

/** A sheet that is changed by somebody else each time it is written is left to them. */
const MOST_TRIES = 3;
