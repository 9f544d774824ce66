import type { Rectangle } from "../../../sheet/rectangle";

/** What may be typed into some cells, and the prompt that is shown next to them. */
export interface Validation {
  readonly areas: readonly Rectangle[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
}

/**
 * As Office.js writes it; at most one of them.
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule
 */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: ValidationLimits;
  readonly decimal?: ValidationLimits;
  readonly date?: ValidationLimits;
  readonly time?: ValidationLimits;
  readonly textLength?: ValidationLimits;
  readonly custom?: { readonly formula: string };
}

export interface ValidationLimits {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export const noPrompt: ValidationPrompt = { showPrompt: true, title: "", message: "" };
export const noAlert: ValidationAlert = { showAlert: true, style: "Stop", title: "", message: "" };
