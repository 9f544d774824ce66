import type { Finding } from "../../rules/finding";
import type { ViewProps } from "./view-props";

/** What the team ignores is listed, never hidden. */
export function IgnoredList({ state, actions, findings }: ViewProps & { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details class="ignored">
      <summary>
        <span class="group-title">Ignored by the team</span>
        <span class="count">{findings.length}</span>
      </summary>
      <ul>
        {findings.map(({ rule, key, message, ignored }) => (
          <li key={`${rule} ${key}`}>
            {message} <span class="quiet">Reason: {ignored}</span>{" "}
            <button
              type="button"
              class="link"
              disabled={state.work !== null}
              onClick={() => void actions.settle({ kind: "mind", rule, step: key })}
            >
              Stop ignoring
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
