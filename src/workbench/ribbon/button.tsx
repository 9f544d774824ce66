import type { RibbonButton } from "./read-ribbon";

/** How the controls of a group are used. */
export interface ControlUse {
  readonly onPress: (button: RibbonButton) => void;
  /** By the control's id; `Office.ribbon.requestUpdate` can disable a control for a while. */
  readonly isEnabled: (id: string) => boolean;
}

/**
 * A large button of the ribbon, as Excel shows an add-in's: picture over label, and the supertip while one points at
 * it.
 */
export function LargeButton({ button, onPress, isEnabled }: { readonly button: RibbonButton } & ControlUse) {
  return (
    <button
      type="button"
      class="ribbon-button"
      data-control={button.id}
      disabled={!isEnabled(button.id)}
      onClick={() => {
        onPress(button);
      }}
    >
      <img src={choosePicture(button, 32)} alt="" width="32" height="32" />
      <span>{button.label}</span>
      <Supertip {...button.tip} />
    </button>
  );
}

export const Supertip = ({ title, text }: RibbonButton["tip"]) => (
  <span class="supertip" role="tooltip">
    <b>{title}</b>
    {text}
  </span>
);

/** The picture of this size in pixels, or the largest that there is. */
export const choosePicture = ({ icons }: Pick<RibbonButton, "icons">, size: number): string =>
  icons[size] ?? Object.values(icons).at(-1) ?? "";
