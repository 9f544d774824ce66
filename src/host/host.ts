import { answerBatch } from "./answer-batch";
import { byteLength } from "./byte-length";
import { calculator } from "./calculation/calculator";
import { createCellEditing } from "./cell-editing";
import { type CustomFunctions, openCustomFunctions } from "./custom-functions/custom-functions";
import type { EventEntry } from "./engine/events/event-entry";
import type { CallingPage, HostType, Types } from "./engine/host-type";
import type { BatchRequest } from "./engine/request";
import type { Runtime } from "./engine/runtime";
import { newRuntime } from "./engine/runtime";
import type { Session } from "./engine/session";
import { openSession } from "./engine/session";
import type { HostOptions } from "./host-options";
import { checkOptions, readApiMinor } from "./host-options";
import { createWorkbook } from "./model/book/create-workbook";
import type { Workbook } from "./model/book/workbook";
import { type FormulaProblem, listProblems } from "./model/formulas/problems";
import { RECORDS } from "./records";
import { createObject } from "./records/registry";
import { SERVICES } from "./records/workbook/services";
import type { Relay } from "./relay";
import type { User } from "./user/user";
import { createUser } from "./user/user";

/**
 * One Excel: its workbook, and the add-in that runs in it. The doors (Node, Windows, Mac, web) carry batches to it and
 * events from it.
 */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly runtime: Runtime;
  /** The person at the keyboard. */
  readonly user: User;
  /** The workbooks that the add-in opened by `Excel.createWorkbook`, in that order. */
  readonly openedWorkbooks: () => readonly Workbook[];
  readonly options: HostOptions;
  /** The functions that the add-in brings to formulas. */
  readonly customFunctions: CustomFunctions;
  /** The formulas that Excel has and that cannot be calculated here: their cells keep the values they had. */
  readonly notCalculated: readonly FormulaProblem[];
  /** The formulas that refer to themselves, directly or through others: their cells are 0, as in Excel. */
  readonly circular: readonly FormulaProblem[];
  /** True while a person is typing into a cell: batches fail, or wait where they asked to. */
  readonly isEditing: () => boolean;
  readonly beginEditing: () => void;
  readonly endEditing: () => void;
  /** Opens a line for one page; `raise` takes its events, each time something happened. */
  readonly open: (
    raise: (entries: readonly EventEntry[]) => void,
    page?: Partial<Pick<CallingPage, "platform" | "onReady" | "onFunctionsReady">>,
  ) => HostLine;
}

/** A line to the host for one page of the add-in. */
export interface HostLine {
  readonly session: Session;
  /**
   * Answers a batch, which came as `text` with the request's own `flags`.
   * Trouble is in the answer (`Error`), never thrown.
   */
  readonly answer: (request: BatchRequest, flags: number, text: string) => Promise<string>;
  readonly close: () => void;
}

// documented:
// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
const LARGEST_ON_THE_WEB = 5 * 1024 * 1024;

// A record is only ever called with the targets of its own type: `createObject` puts the two together.
const TYPES: Types = new Map(
  Object.entries(RECORDS as Readonly<Record<string, unknown>>) as [string, HostType<unknown>][],
);

const nothing = (): void => undefined;

/** @throws {TypeError} for an option that the host does not know */
export function startHost(options: HostOptions = {}): ExcelHost {
  checkOptions(options);
  const workbook = options.workbook ?? { ...createWorkbook(options), spills: true };
  if (!workbook.calculator) Object.assign(workbook, { calculator });
  const runtime = newRuntime(readApiMinor(options));
  const customFunctions = openCustomFunctions(workbook);
  runtime.acceptOutcomes = customFunctions.accept;
  const relay: Relay = options.relay ?? ((_batch, ask) => ask());
  const editing = createCellEditing();

  return {
    workbook,
    runtime,
    customFunctions,
    user: createUser(workbook),
    openedWorkbooks: () =>
      Array.from(runtime.createdWorkbooks.values()).flatMap((created) => (created.isOpen ? [created.workbook] : [])),
    options,
    get notCalculated() {
      return listProblems(workbook, "not calculated");
    },
    get circular() {
      return listProblems(workbook, "circular");
    },
    isEditing: editing.isEditing,
    beginEditing: editing.begin,
    endEditing: editing.end,
    open(raise, { platform = options.platform ?? "desktop", onReady = nothing, onFunctionsReady = nothing } = {}) {
      const session = openSession({
        workbook,
        runtime,
        page: { platform, raise, onReady, onFunctionsReady },
        types: TYPES,
        root: createObject("Workbook", workbook),
        services: SERVICES,
      });
      const isTooLarge = (text: string): boolean => platform === "web" && byteLength(text) > LARGEST_ON_THE_WEB;
      return {
        session,
        answer: (request, flags, text) => {
          const batch = { request, text };
          return relay(batch, () => answerBatch(batch, flags, { session, editing, isTooLarge }));
        },
        close: session.close,
      };
    },
  };
}
