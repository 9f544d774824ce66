/** How long work can be followed and stopped. */
export interface Patience {
  /** 0 to 1 */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The patience for one of several parts of a work, as for the second of four: `portionOf(patience, 1, 4)`. */
export const portionOf = ({ onProgress, signal }: Patience, part: number, parts: number): Patience => ({
  ...(onProgress && {
    onProgress: (share: number) => {
      onProgress((part + share) / parts);
    },
  }),
  ...(signal && { signal }),
});

/** Work goes on for as long as this before the page may draw and hear clicks, in milliseconds. */
const LONGEST = 30;

/**
 * To be called between two small pieces of work: tells how far it is, and now and then lets the page draw and hear clicks.
 * @throws {DOMException} AbortError once the work is stopped
 */
export function pausesOf({ onProgress, signal }: Patience): (share: number) => Promise<void> {
  let since = performance.now();
  return async (share) => {
    signal?.throwIfAborted();
    if (performance.now() - since < LONGEST) return;
    onProgress?.(share);
    await new Promise((resume) => setTimeout(resume));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
