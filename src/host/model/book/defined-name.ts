/** A name for a place or a value. */
export interface DefinedName {
  readonly name: string;
  /** With its equals sign: `"='Plan'!$B$3"`, `"=0.05"`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}
