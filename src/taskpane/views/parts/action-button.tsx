import type { ComponentChildren } from "preact";
import type { Action, Perform } from "../../actions/action";

interface ActionButtonProps<Input> {
  readonly perform: Perform;
  readonly action: Action<Input>;
  readonly input: Input;
  readonly look?: "primary" | "link";
  readonly disabled?: boolean;
  /** Shown while the pointer rests on it. */
  readonly tip?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * A button that does an action. While something else is being done it waits its turn, so that no key and no click is
 * lost; a second press of the same is none.
 */
export const ActionButton = <Input,>({
  perform,
  action,
  input,
  look,
  disabled = false,
  tip,
  children,
}: ActionButtonProps<Input>) => (
  <button
    type="button"
    {...(look && { class: look })}
    title={tip}
    disabled={disabled}
    onClick={() => void perform(action, input)}
  >
    {children}
  </button>
);
