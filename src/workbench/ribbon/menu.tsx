import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ControlUse } from "./button";
import { choosePicture, Supertip } from "./button";
import type { RibbonButton, RibbonMenu } from "./read-ribbon";

/** A large button that opens a list of commands; the arrow keys walk through it, Escape closes it. */
export function Menu({ menu, onPress, isEnabled }: { readonly menu: RibbonMenu } & ControlUse) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
  };
  useOpenMenu(root, isOpen, close);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      walk(root.current, step);
      event.preventDefault();
    } else if (event.key === "Escape") {
      close();
      root.current?.querySelector("button")?.focus();
    }
  };

  return (
    <div class="ribbon-menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="ribbon-button"
        data-control={menu.id}
        disabled={!isEnabled(menu.id)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <img src={choosePicture(menu, 32)} alt="" width="32" height="32" />
        <span>
          {menu.label} <i class="chevron" />
        </span>
        {!isOpen && <Supertip {...menu.tip} />}
      </button>
      {isOpen && (
        <div class="ribbon-list" role="menu">
          {menu.items.map((item) => (
            <MenuItem
              key={item.id}
              item={item}
              isEnabled={isEnabled(item.id)}
              onPress={() => {
                close();
                onPress(item);
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** The first command has the focus once the menu is open; a click elsewhere closes it. */
function useOpenMenu(root: RefObject<HTMLDivElement>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    listItems(root.current)[0]?.focus();
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) close();
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
    };
  }, [isOpen]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** To the next command or the one before; from the last to the first. */
function walk(root: HTMLElement | null, step: number): void {
  const items = listItems(root);
  const from = items.findIndex((item) => item === document.activeElement);
  items.at((from + step) % items.length)?.focus();
}

const listItems = (root: HTMLElement | null): readonly HTMLButtonElement[] =>
  Array.from(root?.querySelectorAll<HTMLButtonElement>("[role=menuitem]:enabled") ?? []);

interface MenuItemProps {
  readonly item: RibbonButton;
  readonly isEnabled: boolean;
  readonly onPress: () => void;
}

const MenuItem = ({ item, isEnabled, onPress }: MenuItemProps) => (
  <button type="button" role="menuitem" data-control={item.id} disabled={!isEnabled} onClick={onPress}>
    <img src={choosePicture(item, 32)} alt="" width="24" height="24" />
    <span>
      <b>{item.label}</b>
      <small>{item.tip.text}</small>
    </span>
  </button>
);
