import { describeProfile, listProfile } from "../../../commands/profile/describe-profile";
import { removeProfile, useProfile } from "../../actions/profile";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** The rules of a district that the workbook is checked by, and what of them is locked; or how to get some. */
export function Profile(props: ViewProps) {
  const { state, perform } = props;
  const profile = state.choices?.profile;
  return (
    <section class="tools" aria-labelledby="profile">
      <h2 id="profile">{profile ? `Rules of ${profile.name}` : "Rules of your district"}</h2>
      {profile ? (
        <>
          <p class="quiet">{describeProfile(profile)}. They are kept in this workbook.</p>
          <details>
            <summary>What they ask for</summary>
            <ul>
              {listProfile(profile).map(({ about, says, locked }) => (
                <li key={about}>
                  {about}: <span class="quiet">{locked ? `${says}, locked` : says}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : (
        <p class="quiet">
          A district can give its own rules as a file (.json): what counts, and what nobody may turn off.
        </p>
      )}
      <label class="questions">
        {profile ? "Use other rules" : "Use the rules in a file"}
        <input
          type="file"
          accept=".json,application/json"
          disabled={state.work !== null}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = ""; // so that the same file can be chosen again once it is corrected
            if (file) void file.text().then((text) => perform(useProfile, text));
          }}
        />
      </label>
      {profile && (
        <div class="buttons">
          <ActionButton {...props} action={removeProfile} input={undefined}>
            Remove these rules
          </ActionButton>
        </div>
      )}
    </section>
  );
}
