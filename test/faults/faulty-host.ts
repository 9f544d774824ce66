import type { Action, BatchAnswer, BatchRequest } from "../../src/host/engine/request";
import type { ExcelHost, HostLine } from "../../src/host/host";

/**
 * What goes wrong with one batch: Excel refuses it, stops halfway, does it though its answer is lost, or never answers.
 */
export const FAULTS = ["none", "before", "half done", "answer lost", "never answers"] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * What Excel says when it fails.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const CODES = ["GeneralException", "AccessDenied", "ServiceNotAvailable", "RequestAborted"] as const;

export interface Trouble {
  /** Which batch, from 1. */
  readonly batch: number;
  readonly fault: Fault;
  readonly code: string;
  /** Of what is half done, how many actions are, or how many are not if below zero; by default half of them. */
  readonly actions?: number | undefined;
  /** What a co-author does right before Excel begins with that batch. */
  readonly edit?: () => Promise<unknown>;
  /** What a co-author does right after it. */
  readonly editAfter?: () => Promise<unknown>;
  /** Called where Excel is not going to answer. */
  readonly onNoAnswer?: () => void;
}

export interface FaultyHost extends ExcelHost {
  /** How many batches there have been since `begin`. */
  readonly count: () => number;
  /** Counts from 1 again, and makes this trouble; none where it is absent. */
  readonly begin: (trouble?: Trouble) => void;
  /** Does something to the workbook that is no part of what is tried, as a co-author does. */
  readonly aside: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** A host that makes trouble. */
export function makeFaulty(host: ExcelHost): FaultyHost {
  let trouble: Trouble | undefined;
  let count = 0;
  let isAside = false;

  const aside = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    isAside = true;
    try {
      return await work();
    } finally {
      isAside = false;
    }
  };

  const answer = async (line: HostLine, ...[request, flags, text]: Parameters<HostLine["answer"]>): Promise<string> => {
    if (isAside || request.Actions.every(isCleanUp)) return line.answer(request, flags, text);
    count++;
    if (trouble?.batch !== count) return line.answer(request, flags, text);

    if (trouble.edit) await aside(trouble.edit);
    const answered = await answerFaulty(trouble, line, request, flags, text);
    if (trouble.editAfter) await aside(trouble.editAfter);
    return answered;
  };

  const answerFaulty = async (
    trouble: Trouble,
    line: HostLine,
    ...[request, flags, text]: Parameters<HostLine["answer"]>
  ): Promise<string> => {
    switch (trouble.fault) {
      case "none":
        return line.answer(request, flags, text);
      case "before":
        return fail(trouble.code);
      case "half done":
        return fail(trouble.code, JSON.parse(await line.answer(cut(request, trouble), flags, text)) as BatchAnswer);
      case "answer lost":
        await line.answer(request, flags, text);
        return fail(trouble.code);
      case "never answers":
        trouble.onNoAnswer?.();
        return new Promise(() => undefined);
    }
  };

  return {
    ...host,
    aside,
    count: () => count,
    begin: (next) => {
      trouble = next;
      count = 0;
    },
    open: (raise, page) => {
      const line = host.open(raise, page);
      return { ...line, answer: (request, flags, text) => answer(line, request, flags, text) };
    },
  };
}

/** Office.js lets go of objects in batches of their own. */
const isCleanUp = ({ Name, ActionType }: Action): boolean =>
  ActionType === 5 || ActionType === 1 || Name === "_RemoveReference" || Name === "_RemoveAllReferences";

const cut = (request: BatchRequest, { actions = Math.ceil(request.Actions.length / 2) }: Trouble): BatchRequest => ({
  ...request,
  Actions: request.Actions.slice(0, actions),
});

const fail = (code: string, { Results = [], TraceIds = [] }: BatchAnswer = {}): string =>
  JSON.stringify({
    Error: { Code: code, Message: code, Location: "", ActionIndex: -1, HttpStatusCode: 500 },
    ...(Results.length > 0 && { ProcessedResults: { Results, TraceIds } }),
  } satisfies BatchAnswer);
