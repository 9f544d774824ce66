import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { AddIn } from "../../host/doors/add-in";
import type { Ribbon } from "../ribbon/read-ribbon";
import { keepPlace } from "./keep-place";
import { createSurroundings, type Settings, THEMES } from "./settings";

interface PaneProps {
  readonly addIn: AddIn;
  readonly ribbon: Ribbon;
  readonly settings: Settings;
  readonly isVisible: boolean;
  readonly frame: RefObject<HTMLIFrameElement>;
  /** Once the page, or another one, has loaded. */
  readonly onLoad: (page: Window) => void;
}

/**
 * The task pane: the add-in's own page in a frame. It runs on while it is closed, as one long-lived runtime does. It
 * loads again where it is to run in another Excel; a theme alone changes its looks.
 */
export function Pane({ addIn, ribbon, settings, isVisible, frame, onLoad }: PaneProps) {
  const { addIn: title, pane: page } = ribbon;
  const surroundings = useMemo(() => createSurroundings(settings, title), [settings, title]);
  const theme = THEMES[settings.theme];
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
    <aside class="pane" hidden={!isVisible} style={{ width: `${settings.paneWidth}px` }} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          title="Close"
          aria-label={`Close ${title}`}
          onClick={() => {
            addIn.setVisibility("Hidden");
          }}
        >
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
