import { bringFunction } from "../calculation/brought-functions";
import type { Argument, Surroundings } from "../calculation/function-kinds";
import { BUSY, isFault, type Result, WRONG_NAME } from "../calculation/value";
import type { Workbook } from "../model/book/workbook";
import { setSaved } from "../model/changes/assign";
import { watch } from "../model/changes/steps";
import { adjustFormulas } from "../model/formulas/adjust-formulas";
import { calculateStale } from "../model/formulas/calculate";
import { findPlace, formatPlace, keepCalls } from "./calls";
import { describeCall } from "./describe-call";
import { renameCalls, writeFileName } from "./file-names";
import { type FunctionMetadata, readMetadata } from "./metadata";
import { openRecalculation } from "./open-recalculation";
import { readArguments, readOutcome } from "./values";

/**
 * The functions that an add-in brings to formulas. The genuine Office.js runs them: the host asks it to, shows `#BUSY!`
 * meanwhile, and puts what comes back into the cells.
 * @example
 * host.customFunctions.register("LIBRARY", readFileSync("functions.json", "utf8"));
 * CustomFunctions.associate("FINE", (days) => days * 0.2);
 * sheet.getRange("B2").formulas = [["=LIBRARY.FINE(A2)"]];
 * await context.sync();
 * await host.customFunctions.settled();
 */
export interface CustomFunctions {
  /**
   * Brings functions, as Excel does when it reads an add-in's manifest.
   * @param metadata The file with the functions: its text, or what it says.
   * @throws {TypeError} where the metadata is none
   */
  readonly register: (namespace: string, metadata: unknown) => void;
  /** Resolves once every call has given something; one that streams goes on. */
  readonly settled: () => Promise<void>;
  /** Has the functions run where this sends to. Returns a function that ends it. */
  readonly runIn: (send: Send) => () => void;
  /** Takes what Office.js says that calls came to. */
  readonly accept: (outcomes: readonly unknown[]) => void;
}

/** Says something to the Office.js that runs the functions. */
export type Send = (messageType: number, message: object) => void;

const MESSAGE = { call: 1000, cancel: 1001 } as const;

export function openCustomFunctions(workbook: Workbook): CustomFunctions {
  let runners: readonly Send[] = [];
  const waiting: (() => void)[] = [];
  const calculated = new Set<string>();
  let round = 0;
  let isCalculating = false;
  let isBrought = false;

  const recalculation = openRecalculation(workbook);
  const calls = keepCalls(workbook, ({ id, metadata, result }) => {
    const { stream = false, cancelable = false } = metadata.options ?? {};
    if (stream || (cancelable && result === undefined)) runners.at(-1)?.(MESSAGE.cancel, { invocationId: id });
    tellSettled();
  });

  function tellSettled(): void {
    if (waiting.length > 0 && !calls.isWaiting()) for (const resolve of waiting.splice(0)) resolve();
  }

  /** All that is calculated before the program goes on is one calculation. */
  function beginRound(): void {
    if (isCalculating) return;
    isCalculating = true;
    round++;
    queueMicrotask(() => {
      isCalculating = false;
      calls.endUnused(calculated, round);
      calculated.clear();
    });
  }

  // documented: what calculates a cell again cancels its call, and makes another; `#BUSY!` until that has a result:
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs
  function run(metadata: FunctionMetadata, given: readonly Argument[], surroundings: Surroundings): Result {
    const send = runners.at(-1);
    if (!send) return WRONG_NAME;
    const { place } = surroundings;
    beginRound();
    calculated.add(formatPlace(place));
    const args = readArguments(metadata, given, surroundings);
    if (isFault(args)) return args;
    const text = `${metadata.id}(${JSON.stringify(args.values)})`;
    const known = calls.find(place, text);
    if (known && (recalculation.isKeeping() || known.round === round)) {
      known.round = round;
      return known.result ?? BUSY;
    }
    if (known) calls.end(known);
    send(MESSAGE.call, describeCall(calls.add(metadata, place, text, round), place, args));
    return BUSY;
  }

  return {
    register(namespace, metadata) {
      const names = new Map<string, string>();
      for (const one of readMetadata(metadata)) {
        const name = `${namespace}.${one.name}`;
        const fileName = writeFileName(namespace, one.id);
        names.set(fileName.toUpperCase(), name);
        bringFunction(workbook, name, {
          ...countParameters(one),
          isVolatile: one.options?.volatile === true,
          fileName,
          run: (given, surroundings) => run(one, given, surroundings),
        });
      }
      recognizeCalls(workbook, names);
      if (!isBrought) watch(workbook, recalculation.calculateNow);
      isBrought = true;
      recalculation.calculateAll();
    },
    settled() {
      calculateStale(workbook);
      return calls.isWaiting() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
    },
    runIn(send) {
      runners = [...runners, send];
      if (isBrought) recalculation.calculateAll();
      return () => {
        runners = runners.filter((one) => one !== send);
      };
    },
    accept(outcomes) {
      const places = outcomes.map(readOutcome).flatMap(({ id, result }) => {
        const call = calls.get(id);
        if (call) call.result = result;
        return (call && findPlace(call, workbook)) ?? [];
      });
      recalculation.deliver(places);
      tellSettled();
    },
  };
}

/** Formulas of a file get the names that the functions have in Excel; that is nothing that can be undone or saved. */
function recognizeCalls(workbook: Workbook, names: ReadonlyMap<string, string>): void {
  const { readOnly, saved } = workbook;
  if (readOnly) return;
  adjustFormulas(workbook, (formula) => (formula.includes("_xldudf_") ? renameCalls(formula, names) : formula));
  setSaved(workbook, saved);
}

const countParameters = ({ parameters }: FunctionMetadata): { readonly least: number; readonly most: number } => ({
  least: parameters.filter(({ optional }) => optional !== true).length,
  most: parameters.at(-1)?.repeating === true ? Infinity : parameters.length,
});
