import type { Template } from "../template";
import { actionPlan } from "./action-plan";
import { actionPlanningTable } from "./action-planning-table";
import { actionRecord } from "./action-record";
import { logicModel } from "./logic-model";

/** Every template, in the order of the menu. */
export const TEMPLATES: readonly Template[] = [actionPlan, actionPlanningTable, actionRecord, logicModel];
