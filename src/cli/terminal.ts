/** Where the command line writes. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows how far a long run is, in place of what was shown before; `""` takes it away. */
  readonly progress?: (text: string) => void;
  /** The program, for work that is shared among several processes; absent where it runs inside another one. */
  readonly script?: string;
}
