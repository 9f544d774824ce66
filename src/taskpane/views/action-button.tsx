import type { ComponentChildren } from "preact";
import type { Action, Perform } from "../actions/action";
import type { State } from "../state";

interface ActionButtonProps<Input> {
  readonly state: State;
  readonly perform: Perform;
  readonly action: Action<Input>;
  readonly input: Input;
  readonly look?: "primary" | "link";
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button that does an action; it is disabled while something is being done. */
export const ActionButton = <Input,>({
  state,
  perform,
  action,
  input,
  look,
  disabled = false,
  children,
}: ActionButtonProps<Input>) => (
  <button
    type="button"
    {...(look && { class: look })}
    disabled={disabled || state.work !== null}
    onClick={() => void perform(action, input)}
  >
    {children}
  </button>
);
