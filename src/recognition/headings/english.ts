import type { Role } from "../../plan/role";
import type { Headings } from "./sense";

/** Every role has English headings; the facilitator’s columns are known by those of the template. */
type EnglishHeadings = Headings & Readonly<Record<Exclude<Role, "facilitator" | "facilitator-mobilized">, string>>;

export const english = {
  step: `
    action, action item, action point, action plan, activity, task, task name, to do, todo, step, next step, what,
    what will be done, what needs to be done, deliverable task, work item, corrective action, improvement action,
    follow up, intervention, actionable, agreed action, job, initiative activity, work to be done, assignment,
    recommended action, how will we do it, task description, things to do, thing to do, what to do, to dos,
    undertaking, measure to be taken, task item, homework, commitment, actions to take, change idea, idea, tactic,
    measure to implement, item to complete, task to complete, action needed, what do we need to do, remedial action,
    piece of work, fix, what we ll do, what will happen, plan of action, job to do, solution, response, remedy,
    deed, chore, duty, activity description, project activity, project step, action commitment, to be done,
    card name, card title, summary of task, mitigation, mitigation plan, mitigation action, mitigation strategy,
    remediation, remediation plan, remediation action, planned remediation, corrective measure, preventive action,
    countermeasure, treatment, treatment plan, agenda action, todo item, what i want to do, what needs doing,
    plan of correction, correction plan, remedial plan, correction, what was resolved, agreed, action agreed,
    what was agreed, we will, what we will do, what to get done, what has to be done, what is to be done,
    steps we ll take, steps we will take, the steps we take, our actions, what we do first, what we do next,
    what are we doing, what needs to happen, what has to happen, what must happen, what should happen,
    what we need to do, what needs to get done, work required, works required, work needed, snag, snags,
    remedial work, remedial works, make good, further action needed, further action required, further action,
    further actions, further control measures, further controls, additional controls required,
    additional control measures, additional controls, what further action is needed,
    what further action do you need to take, what further action do you need to take to control the risks,
    action taken or planned, actions taken or planned, action taken planned`,
  owner: `
    owner, lead, lead person, led by, accountable, accountable person, accountability, process owner, leader,
    coordinator, in charge, responsible owner, lead staff, lead responsibility, lead officer, champion,
    point person, focal point, focal person, responsible lead, manager, responsible manager, who owns it, sponsor,
    executive sponsor, project owner, driver, dri, leads, task lead, poc, point of contact, contact person,
    organization poc, lead department, lead organisation, lead organization, lead partner, lead agency,
    delivery lead, action lead, workstream lead, project lead, strategic lead, operational lead, clinical lead,
    nominated lead, sro, resource name,
    colleague, overseen by, driven by, steward, mentor, captain, convener, convenor, chaired by, resource names,
    person on it, whose job, who is in charge, who is in charge of it, in the hands of, person named, named person`,
  responsible: `
    responsible, responsibility, responsible department, by whom, who, who will do it, assignee, assigned, done by,
    carried out by, implemented by, implementer, performer, resourcing, person, delegate, team member, who does it,
    allocated to, actioned by, action by, staff, position responsible, staff member, executor, handled by, resp,
    organizer, organiser, organised by, presented by, worker, doer, responsible individual, responsible entity,
    responsible office, responsible body, implementing agency, implementing partner, delegated to, volunteer,
    responsible party, primary responsible organization, responsible organization, delivered by, person in charge,
    pic, members, assigned to, assignees, action owner team, assign, who by, by who,
    who from us, who of us, which of us, who in the team, done by whom,
    to be carried out by, who needs to carry out the action, who needs to carry out the actions, trade,
    subcontractor, trade contractor,
    to be done by, who is doing it, who s doing it, who is on it, who will do this, who does this,
    implemented through`,
  support: `
    support, supported by, supporting, support person, partner, involved, people involved, others involved,
    with whom, collaborator, helper, who help, helped by, assisted by, consulted, backup, contributor, who else,
    co lead, team, working with, help needed from, project team, help from, with help from, with the help of,
    together with, partner agencies, partner agency, in partnership with, helpers, who can help, who will help,
    who is helping`,
  start: `
    start, start date, begin, begin date, beginning date, starting, from, date started, kick off, kickoff,
    start time, start month, launch date, opening date, starting date, commencement date, kick off date,
    date of start, starts, starts on, when does it start, begin on, begins on, kick off on, planned start`,
  deadline: `
    deadline, due, due date, date due, due by, when, end, end date, finish, finish date, target date,
    target completion, target end date, planned end, complete by, completed by, date to be completed, timeline,
    time line, timeframe, time frame, timescale, timing, until, to, scheduled date, planned date, by what date, eta,
    time limit, anticipated completion, delivery date, expected date, milestone date, completion target, schedule,
    period, due on, finish by, done by, complete on, needed by, required by, when by, planned completion,
    expected end, end of activity, target, day due, compl date, projected completion date, closing date,
    duration and date, time period, test by, projected date, review by, last date, finished by, ready by, ready,
    must be done by, do by, latest by, before, by, finish_date, due date text, scheduled completion date,
    scheduled completion, planned completion date, what date, which date, what date will the action be completed,
    when will it be completed, not later than, no later than, ship date, by day, finish before, done before,
    when is it due, when does it end, when will it be done, by when at the latest, cut off date,
    needs doing by, needs to be done by, has to be done by, must be finished by, wanted by, to finish by,
    completion target`,
  completion: "completion, completion date, date of completion, day of completion",
  completed: `
    date completed, completed on, date done, closed, date closed, date resolved, actual finish, actual completion,
    actual end, completed date, completed at, closed at, closed on, resolved, resolved on, resolution date, done on,
    finished on, finished at, actual end date, actual finish date, actual completion date,
    actual date of completion, date finished, closed date, closure date, done date, when completed, actual date,
    carried out on, completed when, actually done, actually finished, action taken, actions taken, measures taken,
    actions completed, action completed`,
  "depends-on": `
    dependency, dependent on, predecessor, prerequisite, precondition, preceding step, requires step, blocked
    by, waiting for, after step, depend, inward issue link, is blocked by, blocked by dependencies, depends on
    task, predecessors, prior step, prior task, builds on, building on`,
  resources: `
    resource, budget, cost, funding, funding source, source of funding, money, material, resource and support,
    support needed, support required, input, material needed, what do we need, supply, equipment, resource person,
    budget needed, cost estimate, tool, amount, how much, how much will it cost, price, spend, expense,
    estimated expense, allocation, what is needed, what s needed, what it takes, what it needs, kit, supplies,
    things needed, budget line, kit needed`,
  "resources-available": `
    resource available, available resource, available, existing resource, resource we have, what we have,
    resource and support available`,
  "resources-needed": `
    resource needed, needed resource, needed, additional resource, resource we need, missing resource, what we
    need, resource and support needed, what resource will i need, what resource or support will i need, what
    resource are needed, what do i need`,
  measure: `
    measure, measure of success, physical target, monitoring indicator, success measure, kpi, indicator,
    success indicator, performance indicator,
    indicator of success, success criteria, criteria for success, evidence, evidence of success,
    evidence of completion, output, outcome, desired outcome, result, intended outcome, target, deliverable,
    means of verification, how will we know, how will you measure your success, metric, evaluation,
    evaluation method, monitoring, measurable outcome, impact measure, definition of done, done when, proof,
    progress indicator, acceptance criteria, what success looks like, performance measure, how we will know,
    how we will know it worked, how will success be measured, how will i know, how i will know,
    how i know, how we ll know,
    measurement, data source,
    verification, what will success look like, completion criteria, source of verification, how do we know,
    how is it measured, how can we tell, how can we measure, how will it be measured, how to measure, how measured,
    we will know, we know, how will we evaluate it, how do we evaluate it, how is it evaluated,
    how will it be evaluated, satisfied when, good enough when, we are done when, finished when, complete when,
    it has worked if, how we know, how do we know it has worked, how we will know it has worked,
    how people will notice, how others will notice, what it will look like, what it looks like when done,
    what good looks like, success is, looks like success, counts as done when`,
  barriers: `
    barrier, resistance, obstacle, risk, challenge, constraint, anticipated barrier, what could go wrong,
    hurdle, assumption and risk, threat, difficulty, issues and risks, issue and risk`,
  audience: `
    audience, target audience, target group, informed, who needs to know, inform, communicate to, recipient,
    who needs to hear, who should know, communication plan target audience, stakeholder to inform,
    beneficiary, communicate with, participant, tell whom, whom to tell, who to tell, who is told, who must
    be told, stakeholders to update, stakeholder to update, who to update, keep informed, who must know, who
    should be told, who has to know, report to, reports to, inform whom`,
  communicator: `
    communicator, communication plan by whom, communication by whom, who informs, informed by, communicated by,
    who communicates, who tells them, communication owner, sender, communication responsible, messenger, who
    will inform, communicated by whom, told by, who tells`,
  cadence: `
    cadence, how often, frequency, recurrence, communication plan how often, communication frequency,
    how frequently, interval, periodicity, review frequency, frequency of communication, repeat, update rhythm,
    rhythm, how often to update, update frequency, reporting frequency`,
  channel: `
    channel, communication channel, means of communication, communication method, communication medium, medium,
    how communicated, communication plan channel, how to inform, delivery method, via, by what means,
    through which channel, how it is shared`,
  lead: "responsible to lead, who can lead this action, will lead it, will lead, who will lead, who will lead it",
  mobilizer: `
    responsible to mobilize, responsible to mobilise, mobilizer, who mobilize, who mobilizes, who will mobilize,
    who can mobilize, to mobilize, mobilized by, mobilised by, will recruit a leader, recruits a leader,
    will find a leader, finds a leader, who will recruit, who will find a leader, recruiter`,
  mobilized: `
    to be mobilized, to be mobilised, who is mobilized, who is mobilised, who will be mobilized, whom to mobilize,
    who to mobilize, person to mobilize, mobilized to lead, leader to be recruited, leader to be found,
    leader to find, leader to recruit, who is to be recruited, who will be recruited`,
  status: `
    status, state, progress, complete, done, completed, current status, stage, progress to date, finished, rag,
    traffic light, status update, on track, check, ok, r a g, where we are, where are we, achieved, met,
    status comment, open closed, closed open, y n, tick, done yes no, when done, tick when done, sorted, sorted out,
    finished yes no, how far, on track yes no, signed off, sign off, ticked off, delivered, due complete,
    is complete, is done,
    complete yes no, done y n, was it done, is it done, is it finished, how is it going, where does it stand,
    where it stands, progress so far, status now, done or not, how is it, how far is it`,
  percent: `
    %, percent, percent complete, % complete, percentage, percentage complete, percent done, % done, completion
    percentage, complete percent, completion %, % progress, progress %`,
  number: `
    no, number, nr, num, #, id, ref, s no, sl no, sr no, serial, action no, task no, step no, item no, code,
    wbs, order, sequence, task id, activity no, action id, issue key, issue id, key, card id, poam id, finding
    no, finding number, item number, unique id, outline number, task number, step number, activity number, ref
    no, reference no, index, sl`,
  milestone: "milestone, milestones, planned milestone, key milestone, is milestone",
  section: `
    section, phase, objective, goal, strategy, strategic objective, priority area, area, category, workstream,
    work stream, theme, domain, component, pillar, strategic goal, initiative, project, program, programme,
    work package, focus, dimension, standard, topic, stage of project, action area, strategic priority,
    subject area, group, area of improvement, improvement area, key result area, activity group, main activity,
    core capability, capability, outcome area, development need, competency, competence, bucket name, bucket,
    list name, section column, task list, parent task, swimlane, sprint, milestone group, epic, epic name,
    epic link, sub project, agenda item, folder, agenda, agenda topic, topic heading, chapter, block, heading,
    theme area, line of action`,
  date: "date, day, month, week, year, quarter, term, time, date of activity, calendar, duration of activity",
  detail: `
    description, detail, item, name, title, subject, content, explanation of step, what and how, how, action
    detail, method, approach, procedure, plan, subtask, sub task, sub activity, element, work, event, descr,
    desc, particulars, subject matter, deliverables and tasks, summary, issue summary`,
  reason: `
    recommendation, problem, finding, need, outcome area, why, gap, process, root cause, rationale, reason,
    justification, purpose, background, current situation, issue area, condition, gap identified, area for
    improvement, observation and finding, weakness, non conformity, nonconformity, cause, what do i need to
    learn, what needs to improve, learning need, discussion, issue, weakness name, weakness description,
    observation finding, deficiency, defect, concern, nonconformance`,
  notes: `
    note, comment, remark, additional comment, additional information, observation, update, further information,
    other, explanation, reference, link, review note, latest update, lesson learned, feedback, additional note,
    other information, text, discussion notes, updates, latest news`,
  actual: `
    actual, actual start, review, date of last update, last updated, duration, day left, created, date assigned, date
    added, date raised, revised date, baseline, effort, hour, review date, assigned by, raised by, requested
    by, actual cost, date of review, variance, signature, initial, last done, last checked, last performed, day
    late, date received, date of meeting, meeting date, review outcome, revised, revised deadline, extended to,
    new date, rescheduled, time required, how long, created at, created date, date created, last modified,
    effort hours, time needed, time spent, hours spent, work hours, estimated duration, estimated hours`,
  withoutRole: `
    priority, urgency, importance, priority level, type, location, place, where, venue, impact, severity, site,
    room, unit, issue type, task type, task mode, risk rating, confidence rating, confidence, reporter, created by,
    card url, url, labels, tags, label, tag, attachment count, comment count, active, mode, email, e mail, phone,
    assignee email, owner email, email address, e mail address, effect, effects, failure mode, failure effect,
    effect of failure, potential effect,
    hazard, hazards, what are the hazards, who might be harmed, who might be harmed and how,
    what are you already doing, what are you already doing to control the risks, existing controls,
    existing control measures, control measures in place, controls in place, current controls`,
  filler: `
    expected, planned, proposed, main, major, specific, concrete, detailed, list of, required, overall, our,
    estimated, individual, primary, please, enter, e g, if any, if applicable, applicable, each, for this,
    brief, short, team s, key, be, will, that, we, you, it, is, are, in, on, for, and, or, with, possible,
    potential, new, annual, school, implementation, next, related, associated, final, est, approx, approximate`,
} as const satisfies EnglishHeadings;
