import type { ControlUse } from "./button";
import { LargeButton } from "./button";
import { Menu } from "./menu";
import type { RibbonGroup } from "./read-ribbon";

/** A group that an add-in put on the ribbon. */
export const AddInGroup = ({ group, ...use }: { readonly group: RibbonGroup } & ControlUse) => (
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
