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
  addChecklist: () => import(/* webpackChunkName: "insert" */ "./add-checklist"),
  addCommunicationColumns: () => import(/* webpackChunkName: "communicate" */ "./add-communication-columns"),
  adoptPlan: () => import(/* webpackChunkName: "layouts" */ "./adopt-plan"),
  applyFix: () => import(/* webpackChunkName: "fix" */ "./apply-fix"),
  buildCommunicationPlan: () => import(/* webpackChunkName: "communicate" */ "./build-communication-plan"),
  buildEvaluation: () => import(/* webpackChunkName: "overview" */ "./build-evaluation"),
  buildFlipChart: () => import(/* webpackChunkName: "insert" */ "./build-flip-chart"),
  buildOverview: () => import(/* webpackChunkName: "overview" */ "./build-overview"),
  catalogue: () => import(/* webpackChunkName: "insert" */ "./catalogue"),
  detailStep: () => import(/* webpackChunkName: "layouts" */ "./detail-step"),
  exportDates: () => import(/* webpackChunkName: "communicate" */ "./export-dates"),
  finishReview: () => import(/* webpackChunkName: "review" */ "./finish-review"),
  fixAll: () => import(/* webpackChunkName: "fix" */ "./fix-all"),
  insertOwnTemplate: () => import(/* webpackChunkName: "layouts" */ "./insert-own-template"),
  insertStakeholders: () => import(/* webpackChunkName: "insert" */ "./insert-stakeholders"),
  insertTemplate: () => import(/* webpackChunkName: "insert" */ "./insert-template"),
  listOwnTemplates: () => import(/* webpackChunkName: "layouts" */ "./own/own-templates"),
  markAsTold: () => import(/* webpackChunkName: "communicate" */ "./mark-as-told"),
  readChoicesKept: () => import(/* webpackChunkName: "profile" */ "./reading/read-choices-kept"),
  readMessages: () => import(/* webpackChunkName: "communicate" */ "./read-messages"),
  readPlanPicture: () => import(/* webpackChunkName: "overview" */ "./read-plan-picture"),
  readReview: () => import(/* webpackChunkName: "review" */ "./read-review"),
  readTemplateText: () => import(/* webpackChunkName: "layouts" */ "./own/read-template-text"),
  removeExample: () => import(/* webpackChunkName: "insert" */ "./remove-example"),
  saveTemplate: () => import(/* webpackChunkName: "layouts" */ "./save-template"),
  setDeadline: () => import(/* webpackChunkName: "fix" */ "./set-deadline"),
  setProfile: () => import(/* webpackChunkName: "profile" */ "./set-profile"),
  startReview: () => import(/* webpackChunkName: "review" */ "./start-review"),
  submitPlans: () => import(/* webpackChunkName: "review" */ "./submit-plans"),
  surveyCommunication: () => import(/* webpackChunkName: "communicate" */ "./survey-communication"),
  undoFix: () => import(/* webpackChunkName: "fix" */ "./undo-fix"),
  verifySubmission: () => import(/* webpackChunkName: "review" */ "./verify-submission"),
  writeAgenda: () => import(/* webpackChunkName: "review" */ "./write-agenda"),
  writeMessages: () => import(/* webpackChunkName: "communicate" */ "./write-messages"),
  writeReport: () => import(/* webpackChunkName: "report" */ "./write-report"),
};
