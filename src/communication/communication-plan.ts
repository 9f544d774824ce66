import type { Cell } from "../sheet/cell";
import type { Day } from "../sheet/serial-date";
import type { Cadence } from "../values/cadences/cadence";
import type { Milestone } from "../values/steps/list-milestones";
import type { Answers } from "./answers";
import type { Span } from "./days/due-days";
import type { Rhythm } from "./days/find-span";
import type { Holiday } from "./days/holidays";

/** Who hears what, from whom, how often and until when; built from one or several action plans. */
export interface CommunicationPlan {
  /** The sheets of the plans, each once, in the order given. */
  readonly sheets: readonly string[];
  /** The sheets of plans that it is not built from, since somebody chose so. */
  readonly leftOut: readonly string[];
  readonly today: Day;
  /** True where its workbook counts days from 1904; here they are always counted from 1900. */
  readonly from1904: boolean;
  /** The day on which communication began, where a plan has no date of its own. */
  readonly since: Day;
  readonly rhythm: Rhythm;
  /** Days on which nothing is due, from the lists of the workbook. */
  readonly holidays: readonly Holiday[];
  /** What the team has answered, where no plan names an audience: the plan is a draft then. Null where one does. */
  readonly draft: Answers | null;
  /** What the plans said, as a short text: a different one means that the plans have changed since. */
  readonly fingerprint: string;
  /** In the order in which the plans name them. */
  readonly audiences: readonly AudiencePlan[];
  /** One for each audience and step, audience by audience. */
  readonly communications: readonly Communication[];
  /** The steps without an audience, a communicator or a readable frequency. */
  readonly notCovered: readonly Gap[];
  /** Who has much at stake or much influence and hears of no step, from a stakeholder analysis. */
  readonly uninformed: readonly string[];
  /** Those of all plans. */
  readonly milestones: readonly Milestone[];
}

/** One audience and one step. */
export interface Communication {
  /** `""` as long as it is open, in a draft. */
  readonly audience: string;
  readonly step: CommunicatedStep;
  readonly communicator: Communicator;
  /** The channel, as the plan has it, or `""`. */
  readonly channel: string;
  /** As the plan has it, or `""`. */
  readonly howOften: string;
  readonly cadence: Cadence;
  /** From the step's start, or the plan's date, until its deadline, or else the target end of the plan. */
  readonly span: Span;
  /** The step's own deadline; null where it has none. */
  readonly due: Day | null;
  /** Nothing more is communicated about a step that is done or dropped. */
  readonly state: "open" | "done" | "dropped";
  /** The first day on which something is due, and the next; null where there is none. */
  readonly first: Day | null;
  readonly next: Day | null;
}

export interface CommunicatedStep {
  readonly sheet: string;
  /**
   * What distinguishes its plan from others, also in other workbooks: the sheet, the school, the strategy or the goal.
   */
  readonly plan: string;
  readonly cell: Cell;
  readonly text: string;
  /** How its success is measured, or `""`. */
  readonly measure: string;
}

/** Who communicates; where the plan does not say so, assumed to be the person responsible, or else the owner. */
export interface Communicator {
  /** `""` where the plan names nobody at all. */
  readonly name: string;
  /**
   * The heading of the column from which the name was assumed; null where the plan itself names the communicator, or
   * nobody.
   */
  readonly assumedFrom: string | null;
}

export interface AudiencePlan {
  readonly audience: string;
  /** Everybody who informs it, each once. */
  readonly communicators: readonly string[];
  readonly communications: readonly Communication[];
  /** The most frequent that its steps ask for. */
  readonly howOften: string;
  /** The earliest of all its steps, and the last deadline; null where there is none. */
  readonly first: Day | null;
  readonly next: Day | null;
  readonly until: Day | null;
}

export interface Gap {
  readonly step: CommunicatedStep;
  readonly audiences: readonly string[];
  readonly communicator: Communicator;
  readonly howOften: string;
  readonly until: Day | null;
  readonly lacks: readonly Lack[];
}

export type Lack = "audience" | "communicator" | "cadence" | "readable-cadence";
