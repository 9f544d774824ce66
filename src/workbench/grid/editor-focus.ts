import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";

/** Puts the focus where Univer takes what is typed: into the selected cell. */
export type EditorFocus = () => void;

export const createEditorFocus =
  (container: HTMLElement): EditorFocus =>
  () => {
    container.querySelector<HTMLElement>(`[id="__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}"]`)?.focus();
  };
