import type { SurveyedSheet } from "../../../commands/survey-communication";
import { addCommunicationColumns, communicate } from "../../actions/communicate";
import { exportDates } from "../../actions/export-dates";
import { maySaveFiles } from "../../hand-over";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";
import { Messages } from "./messages";

export function CommunicateTab(props: ViewProps) {
  const { survey, leftOut } = props.state;
  const chosen = survey?.sheets.filter(({ sheet }) => !leftOut.includes(sheet));
  const isNothingChosen = chosen?.length === 0;

  return (
    <>
      <p class="lead">
        Two sheets built from the plans in this workbook: who must be informed, by whom and how often, and a calendar of
        the next twelve weeks.
      </p>
      <Age {...props} />
      <Choice {...props} />
      {chosen
        ?.filter(({ saysWhomToTell }) => !saysWhomToTell)
        .map(({ sheet }) => (
          <Offer key={sheet} {...props} sheet={sheet} />
        ))}
      {chosen && chosen.length > 0 && !chosen.some(({ namesAudience }) => namesAudience) && <Questions {...props} />}
      <div class="buttons">
        <ActionButton {...props} action={communicate} input={undefined} look="primary" disabled={isNothingChosen}>
          {survey?.built ? "Refresh communication plan" : "Build communication plan"}
        </ActionButton>
      </div>
      <p class="quiet">
        Build it again whenever the plan changes. Everything you typed in it (channel, message, your own columns) is
        kept.
      </p>
      {survey?.built && <Dates {...props} />}
      {chosen && chosen.length > 0 && <Messages {...props} />}
    </>
  );
}

/** Whether the communication plan is up to date with the plans. */
function Age({ state: { survey } }: ViewProps) {
  if (survey?.sheets.length === 0)
    return (
      <p>This workbook has no action plan yet. Insert one, or check the sheet to see why it is not read as a plan.</p>
    );
  if (!survey?.built) return null;
  const { sheet, isOlder } = survey.built;
  return isOlder ? (
    <p class="verdict older" role="status">
      The plans have changed since “{sheet}” was built. Refresh it.
    </p>
  ) : (
    <p class="quiet" role="status">
      “{sheet}” is up to date. Refresh it to move its dates on to today.
    </p>
  );
}

/** Which plans it is built from, where there are several. */
function Choice({ state: { survey, leftOut, work }, dispatch }: ViewProps) {
  if (!survey || survey.sheets.length < 2) return null;
  return (
    <fieldset class="choice">
      <legend>Built from</legend>
      {survey.sheets.map((one) => (
        <label key={one.sheet}>
          <input
            type="checkbox"
            checked={!leftOut.includes(one.sheet)}
            disabled={work !== null}
            onChange={({ currentTarget }) => {
              dispatch({ type: "plan-chosen", sheet: one.sheet, on: currentTarget.checked });
            }}
          />
          <span>
            {one.sheet} <span class="quiet">{formatLength(one)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const formatLength = ({ steps }: SurveyedSheet): string => `${String(steps)} ${steps === 1 ? "step" : "steps"}`;

/** Offers the columns for communication to a plan that has none. */
function Offer({ sheet, ...props }: ViewProps & { readonly sheet: string }) {
  return (
    <section class="offer" aria-label={sheet}>
      <p>“{sheet}” has no columns for who is informed, by whom and how often.</p>
      <div class="buttons">
        <ActionButton {...props} action={addCommunicationColumns} input={{ sheet }}>
          Add the three columns<span class="only-read"> to {sheet}</span>
        </ActionButton>
      </div>
    </section>
  );
}

/** Where no plan names an audience, three answers make a draft of the communication plan. */
function Questions({ state: { survey, answers, work }, dispatch }: ViewProps) {
  return (
    <fieldset class="questions">
      <legend>No step names an audience yet. Three answers make a draft:</legend>
      {QUESTIONS.map(({ id, question, example }) => (
        <label key={id}>
          {question}
          <input
            name={id}
            autocomplete="off"
            maxLength={200}
            placeholder={example}
            value={answers[id] ?? survey?.built?.answers[id] ?? ""}
            disabled={work !== null}
            onInput={({ currentTarget }) => {
              dispatch({ type: "answered", answers: { [id]: currentTarget.value } });
            }}
          />
        </label>
      ))}
      {survey?.built?.unreadable && (
        <p class="quiet" role="status">
          “{survey.built.unreadable}” cannot be scheduled, so no dates are set. Write a rhythm such as “every 2 weeks”.
        </p>
      )}
    </fieldset>
  );
}

const QUESTIONS = [
  { id: "audience", question: "Who needs to hear?", example: "Teachers; parents" },
  { id: "howOften", question: "How often?", example: "every 2 weeks" },
  { id: "channel", question: "By what channel?", example: "newsletter" },
] as const;

/** A calendar to save: what the audiences hear, or what one person has to do. */
function Dates(props: ViewProps) {
  const { state, dispatch } = props;
  const people = state.survey?.built?.people ?? [];
  const person = people.find((name) => name === state.calendarOf) ?? null;

  return (
    <div class="tools">
      <p class="quiet">For Outlook and other calendars, with reminders. Rhythms are in it for twelve weeks.</p>
      <label>
        Calendar of
        <select
          name="calendar-of"
          disabled={state.work !== null}
          onChange={({ currentTarget: { value } }) => {
            dispatch({ type: "calendar-chosen", person: value === "" ? null : value });
          }}
        >
          <option value="" selected={person === null}>
            the audiences: what they hear
          </option>
          {people.map((name) => (
            <option key={name} value={name} selected={name === person}>
              {name}: deadlines, reviews, messages
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <ActionButton {...props} action={exportDates} input={{ person }}>
          {maySaveFiles() ? "Save the dates (.ics)" : "Copy the dates (.ics)"}
        </ActionButton>
      </div>
    </div>
  );
}
