import type { Document } from "./document";
import { type Household, type LivePage, openPage } from "./live-page";
import { openMacDoor } from "./mac";
import type { PageKind, Surroundings, Theme } from "./surroundings";
import { refuseStrangers } from "./trust";
import { openWebDoor, type WebDoor } from "./web";
import { forgetTheme, openWindowsDoor } from "./windows";

/** The windows in which pages of the add-in live, one page at a time each. */
export interface Frames {
  /** Says what a window's pages are for and what surrounds them, before they load. */
  readonly announce: (window: Window, kind: PageKind, surroundings: Surroundings) => void;
  /** A page that is loading hands its window over; not needed on the web path. */
  readonly connect: (window: Window) => void;
  /** What the pages are told of the theme when they ask again; none is told by itself. */
  readonly setTheme: (theme: Theme) => void;
  readonly forget: (window: Window) => void;
  readonly pageIn: (window: Window) => LivePage | null;
  readonly pages: () => readonly LivePage[];
}

interface Frame {
  readonly kind: PageKind;
  readonly surroundings: Surroundings;
  readonly webDoor: WebDoor | null;
}

/** A page that nobody announced is a pane in the `usual` surroundings. */
export function createFrames(document: Document, household: Household, usual: Surroundings): Frames {
  const unannounced: Frame = { kind: "pane", surroundings: usual, webDoor: null };
  const frames = new Map<Window, Frame>();
  const pages = new Map<Window, LivePage>();
  /** Where each window's first page came from. */
  const homes = new Map<Window, string>();
  let loads = 0;

  const frameOf = (window: Window): Frame => frames.get(window) ?? unannounced;

  function load(window: Window, origin: string): LivePage {
    pages.get(window)?.close();
    loads += 1;
    const { kind, surroundings } = frameOf(window);
    const home = homes.get(window) ?? origin;
    refuseStrangers(origin, home, surroundings);
    homes.set(window, home);
    const theme = () => frameOf(window).surroundings.theme;
    const instance = `load-${loads}`;
    const page = openPage(document, household, { window, kind, surroundings, theme, origin, instance });
    pages.set(window, page);
    return page;
  }

  function close(window: Window, page = pages.get(window)): void {
    page?.close();
    if (pages.get(window) === page) pages.delete(window);
  }

  return {
    announce: (window, kind, surroundings) => {
      frames.get(window)?.webDoor?.close();
      loads += 1;
      const conversation = `conversation-${loads}`;
      const onTheWeb = surroundings.platform === "web";
      const webDoor = onTheWeb
        ? openWebDoor(window, kind, surroundings, conversation, (origin) => load(window, origin))
        : null;
      frames.set(window, { kind, surroundings, webDoor });
    },
    connect: (window) => {
      const { platform } = frameOf(window).surroundings;
      if (platform === "web") return;
      const page = load(window, window.location.origin);
      window.addEventListener("pagehide", () => {
        close(window, page);
      });
      if (platform === "windows") openWindowsDoor(page);
      else openMacDoor(page);
    },
    setTheme: (theme) => {
      for (const [window, frame] of frames) {
        frames.set(window, { ...frame, surroundings: { ...frame.surroundings, theme } });
        if (frame.surroundings.platform === "windows") forgetTheme(window);
      }
    },
    forget: (window) => {
      frames.get(window)?.webDoor?.close();
      frames.delete(window);
      homes.delete(window);
      close(window);
    },
    pageIn: (window) => pages.get(window) ?? null,
    pages: () => [...pages.values()],
  };
}
