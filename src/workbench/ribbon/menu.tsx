import { useEffect, useRef, useState } from "preact/hooks";
import type { ControlUse } from "./button";
import { choosePicture, Supertip } from "./button";
import type { RibbonMenu } from "./read-ribbon";

/** A large button that opens a list of commands; the arrow keys walk through it, Escape closes it. */
export function Menu({ menu, onPress, isEnabled }: { readonly menu: RibbonMenu } & ControlUse) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLButtonElement>("[role=menuitem]:enabled") ?? [])];

  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const closeOutside = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      const all = items();
      all.at((all.indexOf(document.activeElement as HTMLButtonElement) + step) % all.length)?.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      setOpen(false);
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
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <img src={choosePicture(menu, 32)} alt="" width="32" height="32" />
        <span>
          {menu.label} <i class="chevron" />
        </span>
        {!open && <Supertip {...menu.tip} />}
      </button>
      {open && (
        <div class="ribbon-list" role="menu">
          {menu.items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              data-control={item.id}
              disabled={!isEnabled(item.id)}
              onClick={() => {
                setOpen(false);
                onPress(item);
              }}
            >
              <img src={choosePicture(item, 32)} alt="" width="24" height="24" />
              <span>
                <b>{item.label}</b>
                <small>{item.tip.text}</small>
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
