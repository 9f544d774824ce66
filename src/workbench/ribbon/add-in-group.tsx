import { LargeButton } from "./button";
import { Menu } from "./menu";
import type { RibbonButton, RibbonGroup } from "./read-ribbon";

export interface AddInGroupProps {
  readonly group: RibbonGroup;
  readonly onPress: (button: RibbonButton) => void;
  /** By the control's id: the add-in may have said by `Office.ribbon.requestUpdate` that it is not to be used for now. */
  readonly isEnabled: (id: string) => boolean;
}

/** A group that an add-in put on the ribbon. */
export const AddInGroup = ({ group, ...use }: AddInGroupProps) => (
  <section class="ribbon-group" aria-label={group.label}>
    <div class="ribbon-controls">
      {group.controls.map((control) =>
        control.kind === "menu" ? (
          <Menu key={control.id} menu={control} {...use} />
        ) : (
          <LargeButton key={control.id} button={control} {...use} />
        ),
      )}
    </div>
    <h2>{group.label}</h2>
  </section>
);
