import { LargeButton } from "./button";
import { Menu } from "./menu";
import type { RibbonButton, RibbonGroup } from "./read-ribbon";

/** A group that an add-in put on the ribbon. */
export const AddInGroup = ({ group, onPress }: { readonly group: RibbonGroup; readonly onPress: (button: RibbonButton) => void }) => (
  <section class="ribbon-group" aria-label={group.label}>
    <div class="ribbon-controls">
      {group.controls.map((control) =>
        control.kind === "menu" ? (
          <Menu key={control.id} menu={control} onPress={onPress} />
        ) : (
          <LargeButton key={control.id} button={control} onPress={onPress} />
        ),
      )}
    </div>
    <h2>{group.label}</h2>
  </section>
);
