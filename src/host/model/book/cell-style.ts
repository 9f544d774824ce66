import type { Format } from "./format";

/** A named look, as the Cell Styles gallery lists them. */
export interface CellStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly format: Format;
  readonly include: StyleParts;
}

export interface StyleParts {
  readonly alignment: boolean;
  readonly border: boolean;
  readonly font: boolean;
  readonly number: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}
