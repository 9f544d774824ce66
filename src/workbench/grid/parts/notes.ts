import type { Comment, Note } from "../../../host/doors/spreadsheet";
import type { Part } from "./part";

/** Univer has notes only: a threaded comment is shown as one, with its replies below it. */
export const notes: Part<readonly Note[]> = {
  of: (sheet) => sheet.notes,
  show: ({ id: sheetId, paint }, notes, before = []) => {
    for (const { cell } of before) paint(REMOVE, { sheetId, row: cell.row, col: cell.column });
    for (const { cell, author, text } of notes)
      paint(UPDATE, { sheetId, row: cell.row, col: cell.column, note: noteAt(cell, `${author}:\n${text}`) });
  },
};

export const comments: Part<readonly Comment[]> = {
  of: (sheet) => sheet.comments,
  show: ({ id: sheetId, paint }, comments, before = []) => {
    for (const { cell } of before) paint(REMOVE, { sheetId, row: cell.row, col: cell.column });
    for (const comment of comments) {
      const { cell, replies } = comment;
      const text = [comment, ...replies].map(({ authorName, content }) => `${authorName}:\n${content}`).join("\n\n");
      paint(UPDATE, { sheetId, row: cell.row, col: cell.column, note: noteAt(cell, text) });
    }
  },
};

const UPDATE = "sheet.mutation.update-note";
const REMOVE = "sheet.mutation.remove-note";

const noteAt = ({ row, column }: Note["cell"], note: string) => ({
  id: `${row}-${column}`,
  row,
  col: column,
  width: 220,
  height: 120,
  note,
  show: false,
});
