import type { MessageRead } from "../../../commands/read-messages";
import { copyMessage, markAsTold, readMessages, writeMessages } from "../../actions/messages";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** What each audience is to be told today: its text, a draft of an e-mail, and that they were told. */
export function Messages(props: ViewProps) {
  const { messages } = props.state;
  const fresh = messages?.filter(({ news }) => news.length > 0);

  return (
    <section class="tools" aria-labelledby="messages">
      <h2 id="messages">Messages</h2>
      <p class="quiet">
        What to tell each audience today, from what changed since it was last told. You send it yourself: nothing is
        ever sent for you.
      </p>
      {fresh?.map((message) => (
        <One key={message.audience} {...props} message={message} />
      ))}
      {fresh?.length === 0 && <p role="status">{sayNothing(messages ?? [])}</p>}
      <div class="buttons">
        <ActionButton {...props} action={readMessages} input={undefined}>
          {messages ? "Look again" : "Show what is new"}
        </ActionButton>
        {messages !== null && messages.length > 0 && (
          <ActionButton {...props} action={writeMessages} input={undefined}>
            Write the sheet “Messages”
          </ActionButton>
        )}
      </div>
    </section>
  );
}

const sayNothing = (messages: readonly MessageRead[]): string =>
  messages.length === 0
    ? "No step names an audience yet, so there is nobody to write to."
    : "Nobody has anything new to hear.";

function One({ message, ...props }: ViewProps & { readonly message: MessageRead }) {
  const { state, dispatch } = props;
  const { audience, what, text, mailto, communicators } = message;
  const by = state.toldBy ?? communicators.join(", ");

  return (
    <details>
      <summary>
        {audience} <span class="quiet">{what}</span>
      </summary>
      <div class="questions">
        <textarea aria-label={`Message for ${audience}`} readOnly rows={MOST_ROWS} value={text} />
        <div class="buttons">
          <ActionButton {...props} action={copyMessage} input={{ message }}>
            Copy the text
          </ActionButton>
          <a href={mailto} target="_blank" rel="noopener">
            Open as an e-mail
          </a>
        </div>
        <label>
          Told by
          <input
            name="told-by"
            autocomplete="name"
            maxLength={100}
            value={by}
            disabled={state.work !== null}
            onInput={({ currentTarget }) => {
              dispatch({ type: "told-by", name: currentTarget.value });
            }}
          />
        </label>
        <div class="buttons">
          <ActionButton {...props} action={markAsTold} input={{ message, by }}>
            Mark as told<span class="only-read"> to {audience}</span>
          </ActionButton>
        </div>
      </div>
    </details>
  );
}

const MOST_ROWS = 8;
