import type { Work } from "../state";

const WAITING: Readonly<Record<NonNullable<Work["waiting"]>, string>> = {
  editing: "Excel is busy. If a cell is being edited, press Enter to finish it.",
  long:
    "Excel has not answered for ten seconds. It may be showing a dialog, saving, or waiting for the network. " +
    "Wait, or stop and try again.",
};

/** What is being done and how far it is; can be stopped. */
export function WorkBar({ work, onStop }: { readonly work: Work | null; readonly onStop: () => void }) {
  return (
    <div class="work" role="status" aria-live="polite">
      {work && (
        <>
          <progress aria-label={work.title} {...(work.share === null ? {} : { value: work.share })} />
          <div class="work-line">
            <span>{work.waiting ? WAITING[work.waiting] : work.title}</span>
            <button type="button" class="link" onClick={onStop}>
              Stop
            </button>
          </div>
        </>
      )}
    </div>
  );
}
