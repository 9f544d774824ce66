import type { PageKind, Surroundings, Theme } from "./surroundings";

/** What office.js reads as success or as its own error; `[0, …]` is success. */
export type Reply = readonly [status: number, ...payload: unknown[]];

export const NOT_SUPPORTED = 5000;
export const INTERNAL_ERROR = 5001;

/**
 * One loaded page of an add-in, whichever way its office.js speaks: what it asks is positional, as on Windows;
 * the doors turn that into SafeArrays, JSON messages or posted messages.
 */
export interface Page {
  readonly window: Window;
  readonly kind: PageKind;
  readonly surroundings: Surroundings;
  /** The theme now, whatever it was when the page loaded. */
  readonly theme: () => Theme;
  /** Fresh for each load: office.js caches the settings under it, and its cache wins. */
  readonly instance: string;
  /** A call of the classic API by its dispatch id. */
  readonly execute: (dispatchId: number, args: readonly unknown[]) => Promise<Reply>;
  /** The page wants to hear of an event; the answer is 0 or an error's number. */
  readonly register: (event: number, target: string, raise: Raise) => number;
  readonly unregister: (event: number, target: string) => void;
  readonly readSettings: () => readonly SettingPair[];
  readonly writeSettings: (settings: readonly SettingPair[]) => void;
  /** From a dialog to the pane that opened it. */
  readonly messageParent: (message: string) => void;
  /** From a pane to its dialog. */
  readonly messageChild: (message: string) => void;
}

export type Raise = (payload: readonly unknown[]) => void;

/** A document setting's name and its value as JSON text. */
export type SettingPair = readonly [name: string, json: string];

/** Runs a task on the next turn; a timer would cost 4 ms a call in a browser. */
export function soon(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
