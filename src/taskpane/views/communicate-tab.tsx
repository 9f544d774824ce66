import type { SurveyedSheet } from "../../commands/survey-communication";
import { maySaveFiles } from "../hand-over";
import type { ViewProps } from "./view-props";

export function CommunicateTab(props: ViewProps) {
  const { state, actions } = props;
  const { survey, work, leftOut } = state;
  const chosen = survey?.sheets.filter(({ sheet }) => !leftOut.includes(sheet));
  const isNothingChosen = chosen?.length === 0;
  return (
    <>
      <p class="lead">
        Who must be informed, by whom and how often, and the calendar of the next twelve weeks: two sheets, drawn from
        the plans of this workbook.
      </p>
      <Age {...props} />
      <Choice {...props} />
      {chosen
        ?.filter(({ saysWhomToTell }) => !saysWhomToTell)
        .map(({ sheet }) => (
          <Offer key={sheet} {...props} sheet={sheet} />
        ))}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={work !== null || isNothingChosen}
          onClick={() => void actions.communicate()}
        >
          {survey?.built ? "Refresh communication plan" : "Build communication plan"}
        </button>
      </div>
      <p class="quiet">
        Build it again whenever the plan changes. What you typed in it (channel, message, notes, columns of your own)
        stays.
      </p>
      {survey?.built && <Dates {...props} />}
    </>
  );
}

/** Whether the sheet that is there still says what the plans say. */
function Age({ state: { survey } }: ViewProps) {
  if (survey?.sheets.length === 0)
    return (
      <p>This workbook has no action plan yet. Insert one, or check the sheet to see why it is not taken for a plan.</p>
    );
  if (!survey?.built) return null;
  const { sheet, isOlder } = survey.built;
  return isOlder ? (
    <p class="verdict older" role="status">
      The sheet “{sheet}” is older than the plans: they say something else by now. Refresh it.
    </p>
  ) : (
    <p class="quiet" role="status">
      The sheet “{sheet}” says what the plans say. Refresh it to bring its dates up to today.
    </p>
  );
}

/** Which plans it is drawn from, where there are several. */
function Choice({ state: { survey, leftOut, work }, actions }: ViewProps) {
  if (!survey || survey.sheets.length < 2) return null;
  return (
    <fieldset class="choice">
      <legend>Drawn from</legend>
      {survey.sheets.map((one) => (
        <label key={one.sheet}>
          <input
            type="checkbox"
            checked={!leftOut.includes(one.sheet)}
            disabled={work !== null}
            onChange={({ currentTarget }) => {
              actions.dispatch({ type: "plan-chosen", sheet: one.sheet, on: currentTarget.checked });
            }}
          />
          <span>
            {one.sheet} <span class="quiet">{sayLength(one)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const sayLength = ({ steps }: SurveyedSheet): string => `${String(steps)} ${steps === 1 ? "step" : "steps"}`;

/** A plan that says nowhere who is told what can be given the columns for it. */
function Offer({ state, actions, sheet }: ViewProps & { readonly sheet: string }) {
  return (
    <section class="offer" aria-label={sheet}>
      <p>“{sheet}” has no columns for who is to be informed, by whom and how often.</p>
      <div class="buttons">
        <button
          type="button"
          disabled={state.work !== null}
          onClick={() => void actions.addCommunicationColumns(sheet)}
        >
          Add the three columns<span class="only-read"> to {sheet}</span>
        </button>
      </div>
    </section>
  );
}

function Dates({ state, actions }: ViewProps) {
  return (
    <div class="tools">
      <p class="quiet">The dates of the next twelve weeks, for Outlook and other calendars.</p>
      <div class="buttons">
        <button type="button" disabled={state.work !== null} onClick={() => void actions.exportDates()}>
          {maySaveFiles() ? "Save the dates (.ics)" : "Copy the dates (.ics)"}
        </button>
      </div>
    </div>
  );
}
