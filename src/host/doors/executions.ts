import { CLASSIC_METHOD, STATUS } from "../engine/protocol";
import type { Document } from "./document";
import type { DocumentCopies } from "./document-copies";
import { INTERNAL_ERROR, NOT_SUPPORTED, type Reply } from "./page";

/** What the classic calls of one page need. */
export interface Called {
  readonly document: Document;
  readonly copies: DocumentCopies;
  /** `Office.context.document.url` */
  readonly documentUrl: string;
  readonly answer: (body: string, flags: number) => Promise<string>;
  readonly completeCommand: (command: string, status: number, eventJson: string) => void;
  readonly openBrowser: (url: string) => void;
}

/** documented: https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
const NO_SUCH_BINDING = 3002;

/**
 * A call of the classic API; arguments stand as the desktop's office.js sends them. Never throws: what goes wrong is a
 * status.
 */
export async function execute(called: Called, dispatchId: number, args: readonly unknown[]): Promise<Reply> {
  try {
    return (await EXECUTIONS[dispatchId]?.(called, args)) ?? [NOT_SUPPORTED];
  } catch {
    return [INTERNAL_ERROR];
  }
}

/** By dispatch id. */
const EXECUTIONS: Readonly<Record<number, (called: Called, args: readonly unknown[]) => Reply | Promise<Reply>>> = {
  /** document.getSelectedDataAsync */
  [CLASSIC_METHOD.getSelectedData]: ({ document }) => [0, document.readSelection()],

  /** document.setSelectedDataAsync: coercion, data, … */
  [CLASSIC_METHOD.setSelectedData]: ({ document }, [, data]) => {
    document.writeSelection(Array.isArray(data) ? (data as unknown[][]) : [[data]]);
    return [0];
  },

  /** document.bindings.getByIdAsync */
  [CLASSIC_METHOD.getBinding]: ({ document }, [id]) => {
    const binding = document.findBinding(String(id));
    return binding ? [0, binding] : [NO_SUCH_BINDING];
  },

  /** document.getFileAsync, file.getSliceAsync, file.closeAsync */
  [CLASSIC_METHOD.openCopy]: ({ copies }, [fileType]) => copies.open(fileType),
  [CLASSIC_METHOD.readCopy]: ({ copies }, [handle, offset, size]) => copies.read(handle, Number(offset), Number(size)),
  [CLASSIC_METHOD.closeCopy]: ({ copies }, [handle]) => copies.close(handle),

  /** document.getFilePropertiesAsync */
  [CLASSIC_METHOD.getFileProperties]: ({ documentUrl }) => [0, [documentUrl]],

  /** A batch: of the first argument's items, the fifth is its body, the seventh its flags. */
  [CLASSIC_METHOD.executeRichApiRequest]: async ({ answer }, [request]) => {
    const { 4: body, 6: flags } = request as readonly unknown[];
    return [0, [STATUS.ok, [], await answer(String(body), Number(flags))]];
  },

  /** event.completed: the command's id, how it went, the event as JSON text */
  [CLASSIC_METHOD.appCommandInvocationCompleted]: ({ completeCommand }, [command, status, event]) => {
    completeCommand(String(command), Number(status), String(event));
    return [0];
  },

  /** ui.openBrowserWindow */
  [CLASSIC_METHOD.openBrowserWindow]: ({ openBrowser }, [, url]) => {
    openBrowser(String(url));
    return [0];
  },
};
