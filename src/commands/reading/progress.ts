/** How long work can be followed and stopped. */
export interface Progress {
  /** Told how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work once it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * The progress of one of several parts of a piece of work.
 * @example
 * partOfProgress(progress, 1, 4); // the second of four parts: its 0 to 1 is 0.25 to 0.5 of the whole
 */
export const partOfProgress = ({ onProgress, signal }: Progress, part: number, parts: number): Progress => ({
  ...(onProgress && {
    onProgress: (share: number) => {
      onProgress((part + share) / parts);
    },
  }),
  ...(signal && { signal }),
});

/** Work goes on for as long as this before the page may draw and hear clicks, in milliseconds. */
const LONGEST = 30;

/** When the page could last do so, as far as is known: reading a long answer of Excel may have kept it since. */
let lastPause = -Infinity;

/**
 * Makes the function to call between two small pieces of work: it tells how much is done, and now and then lets the
 * page draw and hear clicks.
 * @throws {DOMException} AbortError once the work is stopped
 */
export const makePause =
  ({ onProgress, signal }: Progress): ((share: number) => Promise<void>) =>
  async (share) => {
    signal?.throwIfAborted();
    if (performance.now() - lastPause < LONGEST) return;

    onProgress?.(share);
    await new Promise((resume) => setTimeout(resume));
    signal?.throwIfAborted();
    lastPause = performance.now();
  };
