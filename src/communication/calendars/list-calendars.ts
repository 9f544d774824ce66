import { isBlank, textOf } from "../../plan/placed";
import type { Plan, Step } from "../../plan/plan";
import type { Calendar } from "../../values/dates/calendar";
import { readPersonKey } from "../../values/people/read-person-key";
import { listMilestones, type Milestone } from "../../values/steps/list-milestones";
import { fold } from "../../values/texts/fold";
import type { CommunicationPlan } from "../communication-plan";
import { findNamedDay } from "../days/find-named-day";
import { readAudienceKey } from "../read-audience-key";
import { isOver, readStep } from "../read-step-communication";
import { type DueDate, listDueDates } from "./list-due-dates";
import { type CalendarEvent, describeMeasure, describeMilestone, groupDates } from "./list-events";
import { listDoers, listPeople } from "./list-people";

/** What one person has to do: the deadlines of their steps, the reviews of their plans, and whom they inform. */
export interface PersonCalendar {
  /** In one of the spellings of the plans. */
  readonly person: string;
  readonly events: readonly [CalendarEvent, ...CalendarEvent[]];
}

/**
 * Lists the calendar of everybody who has anything to do from today on, by name.
 *
 * @param plans those that the communication plan is built from
 * @example
 * listCalendars([plan], communication, calendar)[0] // { person: "Ana Ruiz", events: [{ title: "Due: Hire a tutor" }] }
 */
export function listCalendars(
  plans: readonly Plan[],
  communication: CommunicationPlan,
  calendar: Calendar,
): readonly PersonCalendar[] {
  const byKey = new Map<string, { person: string; events: Map<string, CalendarEvent> }>();
  const give = (person: string, event: CalendarEvent) => {
    const key = readPersonKey(person);
    const own = byKey.get(key) ?? { person, events: new Map<string, CalendarEvent>() };
    if (isBetterName(person, own.person)) own.person = person;
    if (event.day >= calendar.today && !own.events.has(event.key)) own.events.set(event.key, event);
    byKey.set(key, own);
  };
  for (const plan of plans) {
    const milestones = listMilestones(plan, (cell) => findNamedDay(cell, calendar, plan.dateOrders));
    for (const owner of listPeople(plan.fields["plan-owner"]?.value ?? "", plan))
      for (const event of milestones.flatMap((one) => makeMilestone(plan, one))) give(owner, event);
    for (const { people, event } of listDeadlines(plan, calendar, milestones))
      for (const person of people) give(person, event);
    const review = findReview(plan, calendar);
    if (review) for (const person of listEverybody(plan)) give(person, review);
  }
  for (const informing of groupByPerson(listDueDates(communication)))
    for (const event of listMessages(informing)) give(informing.person, event);
  return [...byKey.values()]
    .flatMap(({ person, events }) => {
      const [first, ...others] = [...events.values()].sort((a, b) => a.day - b.day);
      return first ? [{ person, events: [first, ...others] as const }] : [];
    })
    .sort((a, b) => a.person.localeCompare(b.person, "en"));
}

/** Of two spellings the one without a comma, else the first by the alphabet, in whichever order the steps stand. */
const isBetterName = (one: string, other: string): boolean =>
  one.includes(",") === other.includes(",") ? one < other : other.includes(",");

/** A communicator’s cell is read without its plan. */
const FIRST_NAMES_FIRST = { lastNamesFirst: false };

interface Deadline {
  readonly people: readonly string[];
  readonly event: CalendarEvent;
}

/** Of the steps that are not over; those of the same words are counted by their days, in whichever order they stand. */
function listDeadlines(plan: Plan, calendar: Calendar, milestones: readonly Milestone[]): readonly Deadline[] {
  const dated = plan.steps
    .filter((step) => step.step && !isBlank(step.step))
    .flatMap((step) => {
      const day = findNamedDay(step.deadline, calendar, plan.dateOrders);
      return day === null ? [] : [{ step, day }];
    })
    .sort((a, b) => a.day - b.day);
  const counts = new Map<string, number>();
  return dated.flatMap(({ step, day }): Deadline[] => {
    const told = readStep(plan, step);
    const text = fold(told.text);
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (isOver(step)) return [];
    return [
      {
        people: listDoers(plan, step),
        event: {
          key: JSON.stringify(["deadline", told.plan, text, count]),
          day,
          title: `Due: ${told.text}`,
          lines: [
            ...describeMilestone(milestones.find(({ row }) => row === step.row)?.name ?? null),
            ...describeMeasure(told.measure),
            ...describeOthers(plan, step),
            `Plan: ${namePlan(plan)}`,
          ],
          reminders: [7, 1],
        },
      },
    ];
  });
}

function describeOthers(plan: Plan, step: Step): readonly string[] {
  const people = listDoers(plan, step);
  return people.length > 1 ? [`With: ${people.join(", ")}`] : [];
}

/** For the plan’s owner, who answers for the plan as a whole. */
const makeMilestone = (plan: Plan, { name, day }: Milestone): readonly CalendarEvent[] =>
  day === null
    ? []
    : [
        {
          key: JSON.stringify(["milestone", plan.sheet, namePlan(plan), fold(name)]),
          day,
          title: `Milestone: ${name}`,
          lines: [`Plan: ${namePlan(plan)}`],
          reminders: [7, 1],
        },
      ];

function findReview(plan: Plan, calendar: Calendar): CalendarEvent | null {
  const day = findNamedDay(plan.fields["next-review"], calendar, plan.dateOrders);
  if (day === null) return null;
  return {
    key: JSON.stringify(["review", plan.sheet, namePlan(plan)]),
    day,
    title: `Review: ${namePlan(plan)}`,
    lines: ["What is done, what is late, what has changed?"],
    reminders: [7, 1],
  };
}

/** The plan’s owner, and everybody with a step in it. */
const listEverybody = (plan: Plan): readonly string[] => [
  ...listPeople(plan.fields["plan-owner"]?.value ?? "", plan),
  ...plan.steps.map((step) => (isOver(step) ? [] : listDoers(plan, step))).flat(),
];

function namePlan({ fields, title, sheet }: Plan): string {
  const named = [fields.strategy, fields.goal, fields["plan-name"], title].find((one) => one && !isBlank(one));
  return named ? textOf(named) : sheet;
}

interface Informing {
  readonly person: string;
  readonly dates: DueDate[];
}

function groupByPerson(dates: readonly DueDate[]): readonly Informing[] {
  const byKey = new Map<string, Informing>();
  for (const date of dates)
    for (const person of listPeople(date.communicator, FIRST_NAMES_FIRST)) {
      const key = readPersonKey(person);
      const own = byKey.get(key);
      if (own) own.dates.push(date);
      else byKey.set(key, { person, dates: [date] });
    }
  return [...byKey.values()];
}

/** All that a person tells an audience of one plan on a day is one event. */
const listMessages = ({ person, dates }: Informing): readonly CalendarEvent[] =>
  groupDates(dates, ({ plan, audience, occasion }) => [
    "message",
    plan,
    readAudienceKey(audience),
    occasion,
    readPersonKey(person),
  ]).map(([key, group]) => {
    const [{ audience, step, day }] = group;
    const whom = audience === "" ? "the audience" : audience;
    return {
      key,
      day,
      title: `Inform ${whom}: ${group.length === 1 ? step : `${String(group.length)} steps`}`,
      lines: group.flatMap((date) => [`• ${date.step}`, ...describeMeasure(date.measure)]),
      reminders: [1],
    };
  });
