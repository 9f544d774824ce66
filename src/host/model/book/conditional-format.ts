import type { Rectangle } from "../../../sheet/rectangle";

export type ConditionalFormatType =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalFormatType;
  readonly areas: readonly Rectangle[];
  readonly stopIfTrue: boolean;
  /**
   * What is asked, as Office.js writes it for this type: `{ formula }` for Custom, `{ formula1, operator }` for
   * CellValue …
   */
  readonly rule: ConditionalRule;
  /** How the cells look that it holds for (not for bars, scales and icons). */
  readonly look: ConditionalLook;
  /** Bars, scales and icons, as Office.js writes them. */
  readonly graphics: Readonly<Record<string, unknown>>;
}

export interface ConditionalRule {
  /** Of Custom; relative to the top left cell of the first area. */
  readonly formula?: string;
  /** Of CellValue. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  /** Of ContainsText. */
  readonly text?: string;
  /** Of PresetCriteria. */
  readonly criterion?: string;
  /** Of TopBottom, with `type`. */
  readonly rank?: number;
  readonly type?: string;
}

/** Null where the cell keeps its own. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: string | null;
  readonly numberFormat: string | null;
  readonly borders: Readonly<Record<ConditionalEdge, ConditionalBorder>>;
}

export type ConditionalEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface ConditionalBorder {
  readonly style: string;
  readonly color: string;
}

const noBorder: ConditionalBorder = { style: "None", color: "#000000" };

export const noLook: ConditionalLook = {
  fill: null,
  color: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  numberFormat: null,
  borders: { EdgeTop: noBorder, EdgeBottom: noBorder, EdgeLeft: noBorder, EdgeRight: noBorder },
};
