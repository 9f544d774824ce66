import type { ComponentChildren } from "preact";

interface DropAreaProps {
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** Takes a file that is dropped on it. */
export const DropArea = ({ onFile, children }: DropAreaProps) => (
  <div
    class="desk"
    onDragOver={(event) => {
      event.preventDefault();
    }}
    onDrop={(event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    }}
  >
    {children}
  </div>
);
