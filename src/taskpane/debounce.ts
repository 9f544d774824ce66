/** In milliseconds: as long as one pauses between two cells. */
const PAUSE = 700;

/** Calls `work` once after the last of a burst of calls. */
export function debounce(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, PAUSE);
  };
}
