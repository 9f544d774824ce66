import type { CellEditing } from "./cell-editing";
import { bringsFiles, readFiles } from "./engine/attached-files";
import { runBatch } from "./engine/batch";
import { FLAG } from "./engine/protocol";
import type { BatchRequest } from "./engine/request";
import type { Session } from "./engine/session";
import { HostError } from "./model/host-error";
import { asksOfWorkbook, refuseBatch, type RelayedBatch } from "./relay";

/** What a batch meets. */
export interface Answering {
  readonly session: Session;
  readonly editing: CellEditing;
  /** Whether a request or an answer is more than the page's platform carries. */
  readonly isTooLarge: (text: string) => boolean;
}

/** Answers a batch with the request's own `flags`: does it, lets it wait, or refuses it. Never throws. */
export async function answerBatch(
  { request, text }: RelayedBatch,
  flags: number,
  { session, editing, isTooLarge }: Answering,
): Promise<string> {
  // assumed: a cell being edited holds up what is about the workbook. What Office.js says of a page that is loading
  // (that its functions are there) it says without waiting and without listening for a refusal, so Excel takes it.
  const isHeldUp = () => editing.isEditing() && asksOfWorkbook(request);
  while (isHeldUp() && (flags & FLAG.delayForCellEdit) !== 0) await editing.whenEnded();
  if (isHeldUp()) return refuseBatch(CELL_IS_EDITED);
  if (isTooLarge(text)) return refuseBatch(REQUEST_TOO_LARGE);
  const answer = await run(request, session);
  return isTooLarge(answer) ? refuseBatch(RESPONSE_TOO_LARGE) : answer;
}

/** A fault of our own is said, too: Office.js would wait for an answer for ever. */
async function run(request: BatchRequest, session: Session): Promise<string> {
  try {
    return JSON.stringify(runBatch(bringsFiles(request) ? await readFiles(request) : request, session));
  } catch (error) {
    return refuseBatch(new HostError("GeneralException", `The stand-in for Excel itself failed: ${String(error)}`));
  }
}

const CELL_IS_EDITED = {
  code: "InvalidOperationInCellEditMode",
  message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or " +
    "selecting another cell, and then try again.",
} as const;

const REQUEST_TOO_LARGE = {
  code: "RequestPayloadSizeLimitExceeded",
  message: "The request payload size has exceeded the limit.",
} as const;

const RESPONSE_TOO_LARGE = {
  code: "ResponsePayloadSizeLimitExceeded",
  message: "The response payload size has exceeded the limit.",
} as const;
