import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AddIn } from "../../host/doors/add-in";
import type { Surroundings, Theme } from "../../host/doors/surroundings";
import { keepPlace } from "./keep-place";

interface PaneProps {
  readonly addIn: AddIn;
  /** The address of the pane's page, as the manifest has it. */
  readonly page: string;
  readonly title: string;
  readonly width: string;
  readonly isVisible: boolean;
  /** The pane loads again if `surroundings` changes. */
  readonly surroundings: Partial<Surroundings>;
  /** The pane stays as it is where only this changes. */
  readonly theme: Theme;
  readonly frame: RefObject<HTMLIFrameElement>;
  /** Once the page, or another one, has loaded. */
  readonly onLoad: (page: Window) => void;
  readonly onClose: () => void;
}

/** The task pane: the add-in's own page in a frame. It runs on while it is closed, as one long-lived runtime does. */
export function Pane({ addIn, page, title, width, isVisible, surroundings, theme, frame, onLoad, onClose }: PaneProps) {
  const last = useRef({ addIn, locale: surroundings.locale });
  useEffect(() => {
    const { current } = frame;
    if (!current?.contentWindow) return;
    const isSameBook = last.current.addIn === addIn;
    if (isSameBook && last.current.locale !== surroundings.locale) keepPlace(current, addIn);
    last.current = { addIn, locale: surroundings.locale };
    Object.assign(window, { excelHost: addIn }); // the bridge in the pane's page looks for it here
    addIn.connect(current.contentWindow, { ...surroundings, theme, hidden: addIn.visibility() === "Hidden" });
    current.src = page;
  }, [addIn, page, JSON.stringify(surroundings)]);
  useEffect(() => {
    addIn.setTheme(theme);
    frame.current?.contentWindow?.dispatchEvent(new Event("focus")); // as when the user goes back to the pane
  }, [addIn, theme]);
  return (
    <aside class="pane" hidden={!isVisible} style={{ width: `${width}px` }} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" title="Close" aria-label={`Close ${title}`} onClick={onClose}>
          ✕
        </button>
      </header>
      <iframe
        ref={frame}
        title={title}
        onLoad={({ currentTarget }) => {
          if (currentTarget.contentWindow) onLoad(currentTarget.contentWindow);
        }}
      />
    </aside>
  );
}
