import type { SettingPair } from "./page";

/** What the doors ask of the engine; pages share the document, each has a session of its own. */
export interface Document {
  readonly openSession: (listener: SessionListener) => Session;
  readonly isReadOnly: () => boolean;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly readSettings: () => readonly SettingPair[];
  readonly writeSettings: (settings: readonly SettingPair[]) => void;
  readonly findBinding: (id: string) => BindingFacts | null;
  /** The selected cells' values; `writeSelection` puts values from the selection's top left cell on. */
  readonly readSelection: () => readonly (readonly unknown[])[];
  readonly writeSelection: (values: readonly (readonly unknown[])[]) => void;
  /** The workbook as an .xlsx file, as it is now. */
  readonly writeFile: () => Promise<Uint8Array>;
}

/** The page at the other end. */
export interface SessionListener {
  readonly platform: "desktop" | "web";
  readonly hear: (entries: readonly EventEntry[]) => void;
  /** `target` is the binding that it is about, or blank. */
  readonly hearClassic: (event: number, target: string, payload: readonly unknown[]) => void;
  /** The page takes ribbon commands from now on. */
  readonly onReady: () => void;
}

export interface Session {
  /**
   * A batch's body as JSON text and the request's flags → its answer's body as JSON text; what Excel refuses is in
   * the answer.
   */
  readonly answer: (body: string, flags: number) => Promise<string>;
  readonly close: () => void;
}

/** A binding as the desktop describes it; its type is 0 for text, 1 for a range, 2 for a table. */
export type BindingFacts = readonly [
  id: string,
  type: number,
  extent: readonly [rows: number, columns: number, hasHeaders: boolean],
];

/** As office.js takes it: category, type, target's id, arguments as JSON text, id, whether somebody else caused it. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  args: string,
  id: string,
  isRemote: boolean,
];
