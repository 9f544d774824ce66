import type { Finding } from "../../../rules/finding";
import { saveChoice } from "../../actions/save-choice";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** What the team ignores is listed, never hidden. */
export function IgnoredList({ findings, ...props }: ViewProps & { readonly findings: readonly Finding[] }) {
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
            <ActionButton {...props} action={saveChoice} input={{ kind: "stop-ignoring", rule, step: key }} look="link">
              Stop ignoring
            </ActionButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
