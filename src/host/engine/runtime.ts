import type { Workbook } from "../model/book/workbook";

/** What Excel keeps for one add-in while it runs. The doors and the workbench read it; the add-in changes it. */
export interface Runtime {
  /** `context.runtime.enableEvents` */
  enableEvents: boolean;
  /** Whether the pane is shown. */
  visibility: "Visible" | "Hidden";
  /** Whether the runtime starts with the document. */
  startupBehavior: "Inactive" | "Background";
  /**
   * What `Office.ribbon.requestUpdate` asked for: by the control's id, whether it is enabled; by the tab's, whether it
   * is shown.
   */
  readonly ribbon: { readonly enabled: Map<string, boolean>; readonly visible: Map<string, boolean> };
  /** `OfficeRuntime.storage` of pages that share no runtime. */
  readonly storage: Map<string, string>;
  /** The newest member set of ExcelApi that is answered: 12 for ExcelApi 1.12. */
  readonly apiMinor: number;
  /** The workbooks that `Excel.createWorkbook` made, by the ids that Office.js calls them by. */
  readonly createdWorkbooks: Map<string, CreatedWorkbook>;
  /** Takes what the add-in's functions in formulas came to. */
  acceptOutcomes: (outcomes: readonly unknown[]) => void;
  /** Called when the pane or the ribbon changed. */
  readonly listeners: Set<() => void>;
}

export interface CreatedWorkbook {
  readonly workbook: Workbook;
  /** Whether it has a window. */
  isOpen: boolean;
}

export const newRuntime = (apiMinor: number): Runtime => ({
  enableEvents: true,
  visibility: "Visible",
  startupBehavior: "Inactive",
  ribbon: { enabled: new Map(), visible: new Map() },
  storage: new Map(),
  apiMinor,
  createdWorkbooks: new Map(),
  acceptOutcomes: () => undefined,
  listeners: new Set(),
});

export function tellRuntime({ listeners }: Runtime): void {
  for (const listener of listeners) listener();
}
