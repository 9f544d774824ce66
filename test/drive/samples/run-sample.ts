import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import ts from "typescript";
import { createHost, type Host } from "../../../src/host";
import { keepTimers } from "../../../src/host/doors/keep-timers";
import { openTaskPane, type TaskPaneInNode } from "../../../src/host/doors/task-pane";
import { chooseFile } from "../choose-file";
import { readFunctions, type SampleFunction } from "./read-functions";
import type { Sample } from "./read-sample";

/** What went wrong, each with what was clicked; and how many controls and functions there are. */
export interface SampleRun {
  /** Buttons, and fields for a file. */
  readonly controls: number;
  readonly functions: number;
  readonly errors: readonly string[];
}

/**
 * Runs a sample unmodified in a new workbook: its page in jsdom, its script as it is, a click on each button, a file
 * for each field that takes one, and a formula for each function that it brings.
 */
export async function runSample(sample: Sample): Promise<SampleRun> {
  const { script, html } = sample;
  const host = createHost();
  const pane = await openTaskPane(host, { global: true });
  const functions = readFunctions(script);
  const { window } = new JSDOM(`<body>${html}</body>`, { url: "https://localhost:3000/taskpane.html" });
  const errors: string[] = [];
  let clicked = "load";
  const note = (error: unknown) => errors.push(`${clicked}: ${describe(error)}`);
  const timers = new Set<NodeJS.Timeout>();
  for (const event of SURPRISES) process.on(event, note);
  try {
    load({ ...sample, script: script + associate(functions) }, window, pane, {
      console: { log: quiet, info: quiet, warn: quiet, table: quiet, error: note },
      setTimeout: keepTimers(timers, setTimeout),
    });
    await settle(pane, script);
    const controls = Array.from(
      window.document.querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input[type=file]"),
    );
    // What the others need is often set up by a button that stands last.
    for (const control of controls.sort((a, b) => Number(b.id === "setup") - Number(a.id === "setup"))) {
      clicked = control.id;
      if (control instanceof window.HTMLInputElement) chooseFile(control, window);
      else control.click();
      await settle(pane, script);
    }
    for (const one of functions) {
      clicked = one.name;
      await callInFormula(host, pane, one);
    }
    return { controls: controls.length, functions: functions.length, errors };
  } catch (error) {
    note(error);
    return { controls: 0, functions: 0, errors };
  } finally {
    for (const event of SURPRISES) process.off(event, note);
    for (const timer of timers) clearTimeout(timer);
    pane.close();
    window.close();
  }
}

/** What a sample did not catch. */
const SURPRISES = ["unhandledRejection", "uncaughtException"] as const;

const quiet = (): void => undefined;

/** Runs the script with the names that a page would have; an element that its page lacks is a button of its own. */
function load({ script, libraries }: Sample, window: JSDOM["window"], pane: TaskPaneInNode, globals: object): void {
  const { document } = window;
  const find = document.getElementById.bind(document);
  document.getElementById = (id: string) => find(id) ?? document.createElement("button");
  const { FileReader, HTMLInputElement, localStorage } = window;
  const { Office, CustomFunctions } = pane;
  const names = {
    document,
    window,
    FileReader,
    HTMLInputElement,
    localStorage,
    Office,
    CustomFunctions,
    ...globals,
    ...Object.fromEntries(libraries.map(requireLibrary)),
  };
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a sample is run as it is
  const run = new Function(...Object.keys(names), outputText) as (...values: unknown[]) => void;
  run(...Object.values(names));
}

/** @throws {Error} where the package is not installed here */
const requireLibrary = (name: string): readonly [string, unknown] => [
  name === "lodash" ? "_" : name,
  createRequire(__filename)(name),
];

/** Script Lab adds this to the script itself. */
const associate = (functions: readonly SampleFunction[]): string =>
  functions.map(({ id, inScript }) => `\nCustomFunctions.associate("${id}", ${inScript});`).join("");

/** A cell must show what the function gave: a value, or an error of its own. */
async function callInFormula(host: Host, { Excel }: TaskPaneInNode, one: SampleFunction): Promise<void> {
  host.customFunctions.register("SAMPLE", { functions: [one] });
  const args = one.parameters.map(({ type }) => (type === "number" ? "1" : type === "boolean" ? "TRUE" : '"SKU-001"'));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.add().getRange("A1");
    cell.formulas = [[`=SAMPLE.${one.name}(${args.join(",")})`]];
    await context.sync();
    await host.customFunctions.settled();
    cell.load("values");
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    if (value === "#BUSY!" || value === "#NAME?") throw new Error(`the formula shows ${value}`);
  });
}

/** Of an error of Excel, its code and the member; of any other, what it says. */
function describe(error: unknown): string {
  const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation ? `${code ?? ""} at ${debugInfo.errorLocation}` : (message ?? String(error));
}

const TICK = 3;
const MOST_TICKS = 600;

/** Waits until no batch was sent for a while: longer where the sample itself waits. */
async function settle({ bridge }: TaskPaneInNode, script: string): Promise<void> {
  const enough = script.includes("setTimeout") || script.includes("FileReader") ? 60 : 12;
  let quiet = 0;
  for (let tick = 0, before = -1; tick < MOST_TICKS && quiet < enough; tick++) {
    await new Promise((resolve) => setTimeout(resolve, TICK));
    quiet = bridge.traffic.trips === before ? quiet + 1 : 0;
    before = bridge.traffic.trips;
  }
}
