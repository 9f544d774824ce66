import { useEffect, useRef } from "preact/hooks";

interface SaveFirstProps {
  /** The workbook's name. */
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks, as Excel does, before a workbook is closed in which something was changed. */
export function SaveFirst({ name, onSave, onDiscard, onCancel }: SaveFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} class="question" aria-labelledby="save-first" onClose={onCancel}>
      <h2 id="save-first">Save your changes to “{name}” first?</h2>
      <p>What you do not save is lost.</p>
      <div>
        <button type="button" class="recommended" onClick={onSave}>
          Save
        </button>
        <button type="button" onClick={onDiscard}>
          Don’t Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
