import type { ComponentChildren } from "preact";
import type { Entry } from "../../../commands/fixes/find-entry";
import { formatCell } from "../../../sheet/a1";
import { fixFinding } from "../../actions/fix-finding";
import type { OpenFinding } from "../../state";
import type { ViewProps } from "./view-props";

interface EntryProps extends ViewProps {
  readonly opened: OpenFinding;
  readonly entry: Entry;
  /** Further buttons. */
  readonly children: ComponentChildren;
}

/** What was typed and not set yet, so that it is there again when its card is. */
const DRAFTS = new Map<string, string>();

/** By which a draft is known. */
export const keyOfDraft = ({ plan, finding: { rule, cell } }: OpenFinding): string =>
  `${String(plan)} ${rule} ${formatCell(cell)}`;

/**
 * A field for what the cell of the finding should hold; Enter, the button or a suggestion writes it. It is never
 * disabled, or what is typed while the cell is being selected would be lost: what is set then waits its turn.
 */
export function EntryForm({ perform, opened, entry, children }: EntryProps) {
  const key = keyOfDraft(opened);
  const { kind, noun, suggestions } = entry;
  const set = (typed: string) => {
    DRAFTS.delete(key);
    void perform(fixFinding, { ...opened, fix: { typed } });
  };

  return (
    <form
      class="entry"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = event.currentTarget instanceof HTMLFormElement && new FormData(event.currentTarget).get("entry");
        if (typeof typed === "string") set(typed);
      }}
    >
      <label>
        <strong>{capitalize(noun)}</strong>
        <input
          name="entry"
          type={kind === "day" ? "date" : "text"}
          required
          autocomplete="off"
          defaultValue={DRAFTS.get(key) ?? entry.value}
          onInput={({ currentTarget }) => {
            DRAFTS.set(key, currentTarget.value);
          }}
        />
      </label>
      {suggestions.length > 0 && (
        <div class="chips" role="group" aria-label={`Suggestions for the ${noun}`}>
          {suggestions.map(({ label, value }) => (
            <button
              type="button"
              key={value}
              class="chip"
              onClick={() => {
                set(value);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          Set {noun}
        </button>
        {children}
      </div>
    </form>
  );
}

const capitalize = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
