import type { RefObject } from "preact";
import type { PageActions } from "./page-actions";

interface TitleBarProps extends Pick<PageActions, "startNew" | "openFile" | "undo" | "redo"> {
  readonly title: string;
  /** The field that asks for a file. */
  readonly input: RefObject<HTMLInputElement>;
  readonly save: () => void;
}

/** The workbook's name, and what Excel keeps in reach above the ribbon. */
export function TitleBar({ title, input, startNew, openFile, save, undo, redo }: TitleBarProps) {
  const choose = () => {
    const file = input.current?.files?.[0];
    if (file) openFile(file);
    if (input.current) input.current.value = "";
  };
  return (
    <header class="title-bar">
      <button type="button" onClick={startNew}>
        New
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        Open…
      </button>
      <input ref={input} type="file" accept=".xlsx,.xlsm,.xltx,.xltm,.csv" hidden onChange={choose} />
      <button type="button" title="Save (Ctrl+S)" onClick={save}>
        Save
      </button>
      <span class="divider" />
      <button type="button" title="Undo (Ctrl+Z)" aria-label="Undo" onClick={undo}>
        <Arrow />
      </button>
      <button type="button" title="Redo (Ctrl+Y)" aria-label="Redo" onClick={redo}>
        <Arrow mirrored />
      </button>
      <h1>{title}</h1>
      <p>Nothing leaves this computer</p>
    </header>
  );
}

const Arrow = ({ mirrored = false }: { readonly mirrored?: boolean }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
    transform={mirrored ? "scale(-1 1)" : ""}
  >
    <path d="M6 2.5 2.5 6 6 9.5M2.5 6H10a3.5 3.5 0 0 1 0 7.5H6.5" />
  </svg>
);
