import type { Work } from "../state";

/** What is being done and how far it is; can be stopped. */
export function WorkBar({ work, onStop }: { readonly work: Work | null; readonly onStop: () => void }) {
  return (
    <div class="work" role="status" aria-live="polite">
      {work && (
        <>
          <progress aria-label={work.title} {...(work.share === null ? {} : { value: work.share })} />
          <div class="work-line">
            <span>
              {work.waiting ? "Excel is busy. If a cell is being edited, press Enter to finish it." : work.title}
            </span>
            {work.share !== null && (
              <button type="button" class="link" onClick={onStop}>
                Stop
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
