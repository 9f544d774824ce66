import { useState } from "preact/hooks";
import {
  adoptPlan,
  insertFile,
  insertOwn,
  type Layout,
  listOwnTemplates,
  previewAdoption,
  removeOwn,
  saveTemplate,
} from "../../actions/layouts";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** The team's own templates, and what can be done with the layout of the sheet that is open. */
export function OwnLayouts(props: ViewProps) {
  const { state, perform } = props;
  return (
    <details
      class="card"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && state.ownTemplates === null) void perform(listOwnTemplates);
      }}
    >
      <summary>Your own layouts</summary>
      <div class="first-words">
        <Move {...props} />
        <Save {...props} />
        <Kept {...props} />
      </div>
    </details>
  );
}

/** Moves the plan of the sheet to another layout, once its user has seen what goes where. */
function Move(props: ViewProps) {
  const { state, dispatch } = props;
  const [chosen, choose] = useState("action-plan");
  const own = state.ownTemplates?.find(({ id }) => `own:${id}` === chosen);
  const layout: Layout = own ? { own } : { id: chosen };
  return (
    <>
      <label class="questions">
        Move the plan on this sheet to
        <select
          value={chosen}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
            dispatch({ type: "adoption-read", said: null });
          }}
        >
          {(state.catalogue?.templates ?? [])
            .filter(({ isForPlans }) => isForPlans)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          {state.ownTemplates?.map(({ id, title }) => (
            <option key={id} value={`own:${id}`}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {state.adoption && (
        <ul class="directions" aria-label="What goes where">
          {state.adoption.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <ActionButton {...props} action={previewAdoption} input={layout}>
          What goes where?
        </ActionButton>
        <ActionButton {...props} action={adoptPlan} input={layout}>
          Move to a new sheet
        </ActionButton>
      </div>
    </>
  );
}

function Save(props: ViewProps) {
  const [title, setTitle] = useState("");
  return (
    <>
      <label class="questions">
        Save the layout of this sheet as a template, called
        <input
          maxLength={60}
          autocomplete="off"
          placeholder="as the sheet"
          value={title}
          onInput={({ currentTarget }) => {
            setTitle(currentTarget.value);
          }}
        />
      </label>
      <div class="buttons">
        <ActionButton {...props} action={saveTemplate} input={{ title }}>
          Save as template
        </ActionButton>
      </div>
    </>
  );
}

/** The templates that the workbook keeps, and a file of one. */
function Kept(props: ViewProps) {
  const { state, perform } = props;
  return (
    <>
      {state.ownTemplates?.map((template) => (
        <div key={template.id} class="buttons">
          <ActionButton {...props} action={insertOwn} input={template}>
            Insert {template.title}
          </ActionButton>
          <ActionButton {...props} look="link" action={removeOwn} input={template}>
            Remove<span class="only-read"> the template {template.title}</span>
          </ActionButton>
        </div>
      ))}
      <label class="questions">
        Insert a template from a file
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void perform(insertFile, file);
            currentTarget.value = ""; // the same file can be chosen again
          }}
        />
      </label>
    </>
  );
}
