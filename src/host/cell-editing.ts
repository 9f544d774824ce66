/** Whether a person is typing into a cell, and who waits for them to end. */
export interface CellEditing {
  readonly isEditing: () => boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** Resolves the next time that somebody ends typing. */
  readonly whenEnded: () => Promise<void>;
}

export function createCellEditing(): CellEditing {
  let isEditing = false;
  const waiting: (() => void)[] = [];
  return {
    isEditing: () => isEditing,
    begin: () => {
      isEditing = true;
    },
    end: () => {
      isEditing = false;
      for (const resume of waiting.splice(0)) resume();
    },
    whenEnded: () => new Promise((resume) => waiting.push(resume)),
  };
}
