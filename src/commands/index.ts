export { checkPlan } from "./check-plan";
export { clearHighlights } from "./clear-highlights";
export { findEntry } from "./fixes/find-entry";
export { goTo } from "./go-to";
export { saveChoice } from "./save-choice";
export { watchWorkbook } from "./watch-workbook";

/**
 * What a check does not need: each is loaded when it is first used, together with those of the same script. What could
 * not be loaded is tried again at the next call.
 *
 * @example
 * const { applyFix } = await LATER.applyFix();
 */
export const LATER = {
  addCommunicationColumns: () => import(/* webpackChunkName: "communicate" */ "./add-communication-columns"),
  applyFix: () => import(/* webpackChunkName: "fix" */ "./apply-fix"),
  buildCommunicationPlan: () => import(/* webpackChunkName: "communicate" */ "./build-communication-plan"),
  catalogue: () => import(/* webpackChunkName: "insert" */ "./catalogue"),
  exportDates: () => import(/* webpackChunkName: "communicate" */ "./export-dates"),
  fixAll: () => import(/* webpackChunkName: "fix" */ "./fix-all"),
  insertTemplate: () => import(/* webpackChunkName: "insert" */ "./insert-template"),
  markAsTold: () => import(/* webpackChunkName: "communicate" */ "./mark-as-told"),
  readMessages: () => import(/* webpackChunkName: "communicate" */ "./read-messages"),
  removeExample: () => import(/* webpackChunkName: "insert" */ "./remove-example"),
  surveyCommunication: () => import(/* webpackChunkName: "communicate" */ "./survey-communication"),
  writeMessages: () => import(/* webpackChunkName: "communicate" */ "./write-messages"),
  writeReport: () => import(/* webpackChunkName: "report" */ "./write-report"),
};
