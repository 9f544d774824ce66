import type { Rule } from "../rule";
import { answerMissing } from "./answer-missing";
import { audienceInforms } from "./audience-informs";
import { audienceMissing } from "./audience-missing";
import { barriersMissing } from "./barriers-missing";
import { cadenceMissing } from "./cadence-missing";
import { cadenceUnreadable } from "./cadence-unreadable";
import { cellError } from "./cell-error";
import { columnMissing } from "./column-missing";
import { columnUnsure } from "./column-unsure";
import { communicatorMissing } from "./communicator-missing";
import { deadlineAsText } from "./deadline-as-text";
import { deadlineBeforeDependency } from "./deadline-before-dependency";
import { deadlineBeforeStart } from "./deadline-before-start";
import { deadlineBeforeSubPlan } from "./deadline-before-sub-plan";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOutOfOrder } from "./deadline-out-of-order";
import { deadlinePassed } from "./deadline-passed";
import { deadlineUnreadable } from "./deadline-unreadable";
import { deadlineVague } from "./deadline-vague";
import { dependsOnLoop } from "./depends-on-loop";
import { dependsOnUnknown } from "./depends-on-unknown";
import { doneBeforeDueOrder } from "./done-before-due-order";
import { doneBeforeStart } from "./done-before-start";
import { doneBeforeSubPlan } from "./done-before-sub-plan";
import { facilitatorLeads } from "./facilitator-leads";
import { facilitatorNotNeeded } from "./facilitator-not-needed";
import { leadAndMobilizer } from "./lead-and-mobilizer";
import { leadMissing } from "./lead-missing";
import { measureMissing } from "./measure-missing";
import { measureNotMeasurable } from "./measure-not-measurable";
import { mobilizedMissing } from "./mobilized-missing";
import { mobilizerMissing } from "./mobilizer-missing";
import { nameSpeltTwoWays } from "./name-spelt-two-ways";
import { notAMember } from "./not-a-member";
import { numberOutOfOrder } from "./number-out-of-order";
import { ongoingWithoutReview } from "./ongoing-without-review";
import { ownerIsResponsible } from "./owner-is-responsible";
import { ownerMissing } from "./owner-missing";
import { ownerNotAPerson } from "./owner-not-a-person";
import { ownerOverloaded } from "./owner-overloaded";
import { ownerSeveral } from "./owner-several";
import { ownerUnlisted } from "./owner-unlisted";
import { partOfUnknown } from "./part-of-unknown";
import { placeholderLeft } from "./placeholder-left";
import { planDateMissing } from "./plan-date-missing";
import { planEmpty } from "./plan-empty";
import { planNameMissing } from "./plan-name-missing";
import { planOwnerMissing } from "./plan-owner-missing";
import { planTooLong } from "./plan-too-long";
import { requiredMissing } from "./required-missing";
import { resourcesMissing } from "./resources-missing";
import { resourcesUnsecured } from "./resources-unsecured";
import { reviewMissing } from "./review-missing";
import { reviewPassed } from "./review-passed";
import { sectionEmpty } from "./section-empty";
import { selfMobilized } from "./self-mobilized";
import { spacesStray } from "./spaces-stray";
import { startMissing } from "./start-missing";
import { startPassed } from "./start-passed";
import { statusInMeasure } from "./status-in-measure";
import { statusMisplaced } from "./status-misplaced";
import { statusUnreadable } from "./status-unreadable";
import { stepMissing } from "./step-missing";
import { stepOutsidePhase } from "./step-outside-phase";
import { stepRepeated } from "./step-repeated";
import { stepVague } from "./step-vague";
import { stillConsidered } from "./still-considered";
import { strategyMissing } from "./strategy-missing";
import { subPlanDone } from "./sub-plan-done";
import { yearAlone } from "./year-alone";

/** Every rule, in the order in which findings are shown. */
export const RULES: readonly Rule[] = [
  planEmpty,
  columnMissing,
  columnUnsure,
  stepMissing,
  ownerMissing,
  measureMissing,
  answerMissing,
  deadlineMissing,
  deadlineUnreadable,
  deadlineAsText,
  deadlineVague,
  deadlineBeforeStart,
  stepOutsidePhase,
  deadlineOutOfOrder,
  deadlinePassed,
  ownerNotAPerson,
  ownerSeveral,
  resourcesMissing,
  stepRepeated,
  stepVague,
  measureNotMeasurable,
  placeholderLeft,
  dependsOnUnknown,
  dependsOnLoop,
  deadlineBeforeDependency,
  strategyMissing,
  planNameMissing,
  planDateMissing,
  planTooLong,
  barriersMissing,
  audienceMissing,
  communicatorMissing,
  audienceInforms,
  cadenceMissing,
  cadenceUnreadable,
  planOwnerMissing,
  reviewMissing,
  reviewPassed,
  leadMissing,
  stillConsidered,
  notAMember,
  leadAndMobilizer,
  mobilizedMissing,
  mobilizerMissing,
  facilitatorNotNeeded,
  facilitatorLeads,
  statusUnreadable,
  doneBeforeDueOrder,
  doneBeforeStart,
  startPassed,
  spacesStray,
  statusInMeasure,
  statusMisplaced,
  selfMobilized,
  startMissing,
  sectionEmpty,
  ownerOverloaded,
  nameSpeltTwoWays,
  resourcesUnsecured,
  ownerIsResponsible,
  numberOutOfOrder,
  yearAlone,
  deadlineBeforeSubPlan,
  doneBeforeSubPlan,
  subPlanDone,
  partOfUnknown,
  ongoingWithoutReview,
  cellError,
];

/** The rules of a workbook that has a profile, or is checked by one. */
export const RULES_WITH_PROFILE: readonly Rule[] = [...RULES, requiredMissing, ownerUnlisted];
