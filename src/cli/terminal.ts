import type { Day } from "../sheet/serial-date";

/** Where the command line writes. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export interface Flags {
  readonly json: boolean;
  readonly example: boolean;
  /** The optional columns of a template, by their role. */
  readonly extras: readonly string[];
  readonly sheet: string | null;
  readonly ics: string | null;
  readonly today: Day;
}
