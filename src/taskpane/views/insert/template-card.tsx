import type { Catalogue } from "../../../commands/catalogue";
import type { Role } from "../../../plan/role";
import { findIsoDay, formatIsoDay } from "../../../sheet/serial-date";
import type { InsertTemplateInput } from "../../actions/insert-template";
import { wallClock } from "../../clock";
import { TemplatePreview } from "./template-preview";

type Template = Catalogue["templates"][number];

export interface TemplateCardProps {
  readonly template: Template;
  readonly insert: (input: InsertTemplateInput) => void;
}

/**
 * A template in the gallery: a preview of its sheet, what it is for, how long it takes, what may be typed before it is
 * inserted, and how to fill it in.
 */
export function TemplateCard({ template, insert }: TemplateCardProps) {
  const { command, title, purpose, time, columns, directions, preview } = template;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement)
      insert(readForm(new FormData(event.currentTarget), template, event.submitter?.dataset.example === "yes"));
  };

  return (
    <form class="card template" aria-labelledby={`title-${command}`} onSubmit={submit}>
      <TemplatePreview preview={preview} />
      <h2 id={`title-${command}`}>{title}</h2>
      <p>{purpose}</p>
      <p class="quiet">
        {time} · {columns} columns
      </p>
      <FirstWords template={template} />
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
      <div class="buttons">
        <button type="submit" class="primary">
          Insert<span class="only-read"> {title}</span>
        </button>
        <button type="submit" data-example="yes">
          With an example<span class="only-read">: {title}</span>
        </button>
      </div>
    </form>
  );
}

/** The plan's name, the fields above its table, and its optional columns; all of them may be left as they are. */
const FirstWords = ({ template: { title, fields, extras } }: Pick<TemplateCardProps, "template">) => (
  <details>
    <summary>
      Name it, and choose its columns<span class="only-read">: {title}</span>
    </summary>
    <div class="first-words">
      <label class="questions">
        Name of the plan, also of its sheet
        <input name="title" maxLength={60} autocomplete="off" placeholder={title} />
      </label>
      {fields.map(({ field, label, hint, kind, isToday }) => (
        <label key={field} class="questions">
          {label}
          <input
            name={field}
            title={hint}
            type={kind === "date" ? "date" : "text"}
            autocomplete="off"
            {...(isToday && { defaultValue: formatIsoDay(wallClock.today()) })}
          />
        </label>
      ))}
      {extras.length > 0 && (
        <ul class="extras" aria-label="Columns">
          {extras.map(({ role, heading, why, usual }) => (
            <li key={role}>
              <label>
                <input type="checkbox" name="extra" value={role} defaultChecked={usual} />
                <span>
                  {heading} <span class="quiet">{why}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  </details>
);

function readForm(form: FormData, { command, fields, extras }: Template, withExample: boolean): InsertTemplateInput {
  const readText = (name: string): string => {
    const text = form.get(name);
    return typeof text === "string" ? text.trim() : "";
  };
  const chosen = form.getAll("extra");
  const title = readText("title");
  return {
    command,
    withExample,
    extras: extras.map(({ role }): Role => role).filter((role) => chosen.includes(role)),
    ...(title !== "" && { title }),
    fields: Object.fromEntries(
      fields.flatMap(({ field, kind }) => {
        const text = readText(field);
        const content = kind === "date" ? findIsoDay(text) : text;
        return content === "" || content === null ? [] : [[field, content]];
      }),
    ),
  };
}
