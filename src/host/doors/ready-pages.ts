import type { LivePage } from "./live-page";

/** The pages that take commands now, and those who wait for one that will. */
export interface ReadyPages {
  readonly add: (page: LivePage) => void;
  readonly remove: (page: LivePage) => void;
  /** The first page that fits, at once or as soon as it is ready. */
  readonly when: (fits: (page: LivePage) => boolean) => Promise<LivePage>;
}

export function createReadyPages(): ReadyPages {
  const ready = new Set<LivePage>();
  const waiting = new Set<(page: LivePage) => void>();
  return {
    add: (page) => {
      ready.add(page);
      for (const tell of [...waiting]) tell(page);
    },
    remove: (page) => {
      ready.delete(page);
    },
    when: (fits) => {
      const found = [...ready].find(fits);
      if (found) return Promise.resolve(found);
      return new Promise((resolve) => {
        const tell = (page: LivePage) => {
          if (!fits(page)) return;
          waiting.delete(tell);
          resolve(page);
        };
        waiting.add(tell);
      });
    },
  };
}
