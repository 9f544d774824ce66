import { AddInGroup } from "../ribbon/add-in-group";
import type { Ribbon, RibbonButton } from "../ribbon/read-ribbon";
import type { Asked } from "./use-add-in";

interface HomeTabProps {
  readonly ribbon: Ribbon;
  /** What the add-in has asked of its buttons. */
  readonly asked: Asked;
  readonly onPress: (button: RibbonButton) => void;
}

/** The groups of the add-in, as its manifest has them. */
export const HomeTab = ({ ribbon, asked: { enabled, visible }, onPress }: HomeTabProps) =>
  ribbon.groups
    .filter(({ tab }) => visible.get(tab) ?? true)
    .map((group) => (
      <AddInGroup key={group.label} group={group} onPress={onPress} isEnabled={(id) => enabled.get(id) ?? true} />
    ));
