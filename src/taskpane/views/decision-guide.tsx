import type { ViewProps } from "./view-props";

/** "Is an action plan needed?" Folded away, so that whoever knows the answer skips it. */
export function DecisionGuide({ state, actions }: ViewProps) {
  if (!state.catalogue) return null;
  const { title, intro, considerations, questions, answers } = state.catalogue.guide;
  return (
    <details class="guide">
      <summary>
        <span class="group-title">{title}</span>
      </summary>
      <p>{intro}</p>
      <ul class="bullets">
        {considerations.map((consideration) => (
          <li key={consideration}>{consideration}</li>
        ))}
      </ul>
      {questions.map(({ strategy, label, question }) => (
        <fieldset key={strategy}>
          <legend>{label}</legend>
          {question}
          <div class="buttons">
            {[true, false].map((needed) => (
              <button
                type="button"
                key={String(needed)}
                onClick={() => {
                  actions.dispatch({ type: "need-answered", needed });
                }}
              >
                {needed ? "Yes" : "No"}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status">{state.needed !== null && <strong>{state.needed ? answers.yes : answers.no}</strong>}</p>
    </details>
  );
}
