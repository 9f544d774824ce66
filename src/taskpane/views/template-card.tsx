import type { Catalogue } from "../../commands/catalogue";
import type { Role } from "../../plan/role";

type Template = Catalogue["templates"][number];

export interface TemplateCardProps {
  readonly template: Template;
  readonly busy: boolean;
  readonly insert: (withExample: boolean, extras: readonly Role[]) => void;
}

/**
 * A template in the gallery: its picture, what it is for, how long it takes, how to fill it in, and its optional
 * columns.
 */
export function TemplateCard({ template, busy, insert }: TemplateCardProps) {
  const { command, title, purpose, time, picture, directions } = template;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement)
      insert(event.submitter?.dataset.example === "yes", readExtras(event.currentTarget, template));
  };

  return (
    <form class="card" aria-labelledby={`title-${command}`} onSubmit={submit}>
      <h2 id={`title-${command}`}>{title}</h2>
      <div class="card-body">
        <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt="" width="96" height="60" />
        <div>
          <p>{purpose}</p>
          <p class="quiet">{time}</p>
        </div>
      </div>
      <details>
        <summary>
          How to fill it in<span class="only-read">: {title}</span>
        </summary>
        <ol class="directions">
          {directions.map((direction) => (
            <li key={direction}>{direction}</li>
          ))}
        </ol>
      </details>
      <Extras template={template} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy}>
          Insert<span class="only-read"> {title}</span>
        </button>
        <button type="submit" data-example="yes" disabled={busy}>
          With an example<span class="only-read">: {title}</span>
        </button>
      </div>
    </form>
  );
}

function Extras({ template: { title, extras } }: Pick<TemplateCardProps, "template">) {
  if (extras.length === 0) return null;

  return (
    <details>
      <summary>
        More columns<span class="only-read"> of {title}</span>
      </summary>
      <ul class="extras">
        {extras.map(({ role, heading, why }) => (
          <li key={role}>
            <label>
              <input type="checkbox" name="extra" value={role} />
              <span>
                {heading} <span class="quiet">{why}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function readExtras(form: HTMLFormElement, { extras }: Template): readonly Role[] {
  const chosen = new FormData(form).getAll("extra");
  return extras.map(({ role }) => role).filter((role) => chosen.includes(role));
}
