import { DecisionGuide } from "./decision-guide";
import { TemplateCard } from "./template-card";
import type { ViewProps } from "./view-props";

export function InsertTab({ state, actions }: ViewProps) {
  return (
    <>
      <p class="lead">Plan on a new sheet, then check it before you submit it. Nothing leaves your workbook.</p>
      <DecisionGuide state={state} actions={actions} />
      {state.catalogue?.templates.map((template) => (
        <TemplateCard key={template.command} template={template} busy={state.work !== null} insert={actions.insert} />
      ))}
      <p>
        <button type="button" class="link" disabled={state.work !== null} onClick={() => void actions.removeExample()}>
          Remove the example from this sheet
        </button>
      </p>
    </>
  );
}
