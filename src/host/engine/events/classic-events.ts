import { CLASSIC_EVENT } from "../protocol";

/**
 * The events of the classic API on their way to the doors. Their numbers are ours: below zero, so that none is one of
 * Excel's.
 */
export const SETTINGS_CHANGED = -1;
export const DOCUMENT_SELECTION_CHANGED = -2;
/** Carries the id of the binding. */
export const BINDING_SELECTION_CHANGED = -3;
/** Carries the id of the binding. */
export const BINDING_DATA_CHANGED = -4;

/** The number that Office.js has for each. */
export const CLASSIC: Readonly<Record<number, number>> = {
  [SETTINGS_CHANGED]: CLASSIC_EVENT.settingsChanged,
  [DOCUMENT_SELECTION_CHANGED]: CLASSIC_EVENT.documentSelectionChanged,
  [BINDING_SELECTION_CHANGED]: CLASSIC_EVENT.bindingSelectionChanged,
  [BINDING_DATA_CHANGED]: CLASSIC_EVENT.bindingDataChanged,
};
