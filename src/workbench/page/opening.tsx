import { useEffect, useRef } from "preact/hooks";
import type { PageActions } from "./page-actions";

interface OpeningProps extends Pick<PageActions, "showSample" | "startEmpty"> {
  /** The grid takes the focus when it has been drawn; then it is for what is recommended. */
  readonly isGridReady: boolean;
  readonly chooseFile: () => void;
}

/** What somebody who opens the workbench for the first time can try. */
export function Opening({ isGridReady, showSample, startEmpty, chooseFile }: OpeningProps) {
  const recommended = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isGridReady) recommended.current?.focus();
  }, [isGridReady]);

  return (
    <section class="opening" aria-labelledby="opening">
      <h2 id="opening">What would you like to try?</h2>
      <p>A plan with mistakes shows in a minute what the add-in does.</p>
      <div class="opening-cards">
        <button
          ref={recommended}
          type="button"
          class="opening-card recommended"
          onClick={() => {
            showSample("mistakes");
          }}
        >
          <Picture marked />
          <b>Open a plan with mistakes</b>
          <span>Six steps of a school’s plan. Press Check Plan, and fix what it finds one by one.</span>
        </button>
        <button
          type="button"
          class="opening-card"
          onClick={() => {
            showSample("finished");
          }}
        >
          <Picture />
          <b>Open a finished plan</b>
          <span>The same plan, complete: check it, and build its communication plan.</span>
        </button>
        <button type="button" class="opening-card" onClick={startEmpty}>
          <Picture empty />
          <b>Start from a template</b>
          <span>Four forms that school teams use. Choose one in the pane, or under Insert Action Plan.</span>
        </button>
      </div>
      <p class="opening-own">
        Or drop your own plan here, .xlsx or .csv.
        <button type="button" onClick={chooseFile}>
          Open a file…
        </button>
        <button type="button" onClick={startEmpty}>
          Empty sheet
        </button>
      </p>
    </section>
  );
}

interface PictureProps {
  /** With cells that the check highlights. */
  readonly marked?: boolean;
  /** Without words in its rows. */
  readonly empty?: boolean;
}

/** A sheet in small. */
const Picture = ({ marked = false, empty = false }: PictureProps) => (
  <svg viewBox="0 0 240 120" aria-hidden="true">
    <path class="picture-paper" d="M0 0h240v120H0z" />
    <path class="picture-title" d="M12 12h90v8H12z" />
    <path class="picture-head" d="M12 32h216v12H12z" />
    {!empty && <path class="picture-words" d={WORDS} />}
    {marked && <path class="picture-error" d="M120 60h36v14h-36zM192 88h36v14h-36z" />}
    {marked && <path class="picture-warning" d="M84 74h36v14H84z" />}
    <path class="picture-lines" d="M12 46h216M12 60h216M12 74h216M12 88h216M12 102h216" />
  </svg>
);

const WORDS = [51, 65, 79, 93]
  .flatMap((y) => [`M16 ${String(y)}h56`, `M88 ${String(y)}h24`, `M124 ${String(y)}h26`, `M162 ${String(y)}h22`])
  .join("");
