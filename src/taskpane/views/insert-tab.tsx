import type { Catalogue } from "../../commands";
import { DecisionGuide } from "./decision-guide";
import type { ViewProps } from "./pane";

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

interface CardProps {
  readonly template: Catalogue["templates"][number];
  readonly busy: boolean;
  readonly insert: (command: string, withExample: boolean) => Promise<void>;
}

function TemplateCard({ template: { command, title, purpose, time, picture }, busy, insert }: CardProps) {
  return (
    <section class="card" aria-labelledby={`title-${command}`}>
      <h2 id={`title-${command}`}>{title}</h2>
      <div class="card-body">
        <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt="" width="96" height="60" />
        <div>
          <p>{purpose}</p>
          <p class="quiet">{time}</p>
        </div>
      </div>
      <div class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={() => void insert(command, false)}>
          Insert<span class="only-read"> {title}</span>
        </button>
        <button type="button" disabled={busy} onClick={() => void insert(command, true)}>
          With an example<span class="only-read">: {title}</span>
        </button>
      </div>
    </section>
  );
}
