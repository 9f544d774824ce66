import type { ViewProps } from "../parts/view-props";

/** “Is an action plan needed?” Folded at first, so that whoever knows the answer can skip it. */
export function DecisionGuide({ state, dispatch }: ViewProps) {
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
                  dispatch({ type: "need-answered", needed });
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
