import { useEffect, useRef } from "preact/hooks";
import type { ValidationAlert } from "../../host/doors/spreadsheet";
import type { EntryAnswer } from "../grid/guard-entries";

interface EntryAlertProps {
  readonly alert: ValidationAlert;
  readonly onAnswer: (answer: EntryAnswer) => void;
}

/** What Excel asks when an entry breaks the rule of its cell: the rule's own title and message, and Excel's buttons. */
export function EntryAlert({ alert: { style, title, message }, onAnswer }: EntryAlertProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="entry-alert"
      aria-describedby="entry-alert-message"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer("cancel");
      }}
    >
      <h2 id="entry-alert">{title || "Microsoft Excel"}</h2>
      <p id="entry-alert-message">
        {message || NO_MESSAGE}
        {style === "Warning" && <span>Continue?</span>}
      </p>
      <div>
        {BUTTONS[style].map(([label, answer], place) => (
          <button
            key={label}
            type="button"
            class={place === DEFAULTS[style] ? "recommended" : ""}
            autofocus={place === DEFAULTS[style]}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}

// documented:
// https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
const BUTTONS: Readonly<Record<ValidationAlert["style"], readonly (readonly [string, EntryAnswer])[]>> = {
  Stop: [
    ["Retry", "retry"],
    ["Cancel", "cancel"],
  ],
  Warning: [
    ["Yes", "enter"],
    ["No", "retry"],
    ["Cancel", "cancel"],
  ],
  Information: [
    ["OK", "enter"],
    ["Cancel", "cancel"],
  ],
};

// assumed: the button that Enter presses
const DEFAULTS: Readonly<Record<ValidationAlert["style"], number>> = { Stop: 0, Warning: 1, Information: 0 };

const NO_MESSAGE = "This value doesn’t match the data validation restrictions defined for this cell.";
