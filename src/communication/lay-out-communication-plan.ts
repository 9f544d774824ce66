import type { Draft } from "../sheet/draft";
import type { CommunicationPlan } from "./communication-plan";
import { communicationPage } from "./communication-page";
import { layOutPage } from "./lay-out-page";

/** The Communication Plan as a new sheet: by audience, schedule, not covered, one below the other. */
export const layOutCommunicationPlan = (plan: CommunicationPlan): Draft => layOutPage(communicationPage(plan));
