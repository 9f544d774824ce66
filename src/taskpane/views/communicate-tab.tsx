import type { ViewProps } from "./pane";

export function CommunicateTab({ state, actions }: ViewProps) {
  return (
    <>
      <p class="lead">Who must be informed, by whom and how often: a sheet drawn from the plans of this workbook.</p>
      <p>Build it again whenever the plan changes. What you typed in it (channel, message, notes, columns of your own) stays.</p>
      <div class="buttons">
        <button type="button" class="primary" disabled={state.work !== null} onClick={() => void actions.communicate()}>
          Build communication plan
        </button>
      </div>
    </>
  );
}
