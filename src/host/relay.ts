import { PATH, STATUS } from "./engine/protocol";
import type { BatchAnswer, BatchRequest } from "./engine/request";
import type { HostError } from "./model/host-error";

/** A batch as it comes from Office.js. */
export interface RelayedBatch {
  readonly request: BatchRequest;
  /** The same, as it came. */
  readonly text: string;
}

/**
 * Stands between Office.js and the host: `answer` asks the host, and what the relay returns, in JSON, is what Office.js
 * hears. It can note the batch, let it wait, or refuse it.
 *
 * @example
 * const slow: Relay = async (_batch, answer) => {
 *   await new Promise((resolve) => setTimeout(resolve, 2000));
 *   return answer();
 * };
 */
export type Relay = (batch: RelayedBatch, answer: () => Promise<string>) => Promise<string>;

/** The answer to a batch of which nothing is done. */
export const refuseBatch = ({ code, message }: Pick<HostError, "code" | "message">): string =>
  JSON.stringify({
    Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: STATUS.badRequest },
  } satisfies BatchAnswer);

/** Whether a batch is about the workbook, and not only about the add-in's own page. */
export const asksOfWorkbook = ({ ObjectPaths }: BatchRequest): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => OF_WORKBOOK.has(ObjectPathType));

/** A batch begins at the workbook, at something that was kept of it, or at a service of the add-in (2). */
const OF_WORKBOOK: ReadonlySet<number> = new Set([PATH.root, PATH.reference]);
