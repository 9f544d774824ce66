import type { Sheet } from "../../model/book/sheet";
import type { Package } from "../package/package";
import { findRelated } from "../package/relations";
import { readComments, readNotes } from "./comments";
import { readTable } from "./tables";

/** What of a sheet is in parts of its own. */
export type Attachments = Pick<Sheet, "tables" | "notes" | "comments">;

interface Reader {
  readonly people: ReadonlyMap<string, string>;
  readonly nextId: () => string;
  readonly warn: (sentence: string) => void;
}

/** The tables, notes and comments of a sheet. A part that is missing or damaged is named in a warning. */
export function readAttachments(file: Package, path: string, { people, nextId, warn }: Reader): Attachments {
  const read = <Found>(kind: string, readPart: (xml: string) => Found): Found[] =>
    readEach(file, path, kind, readPart, warn).map(({ found }) => found);
  const comments = read("threadedComment", (xml) => readComments(xml, people, nextId)).flat();
  const notes = read("comments", readNotes).flat();
  return {
    tables: read("table", (xml) => readTable(xml, nextId())),
    comments,
    // Beside a thread a file keeps a note for older programs.
    notes: notes.filter(
      ({ cell }) => !comments.some((comment) => comment.cell.row === cell.row && comment.cell.column === cell.column),
    ),
  };
}

/** The paths of a sheet's tables, in the order in which they are read. */
export const findTableParts = (file: Package, path: string): readonly string[] =>
  readEach(
    file,
    path,
    "table",
    (xml) => readTable(xml, ""),
    () => undefined,
  ).map(({ part }) => part);

function readEach<Found>(
  file: Package,
  path: string,
  kind: string,
  readPart: (xml: string) => Found,
  warn: Reader["warn"],
): readonly { readonly part: string; readonly found: Found }[] {
  return findRelated(file, path, kind).flatMap((part) => {
    try {
      return [{ part, found: readPart(file.read(part) ?? "") }];
    } catch {
      warn(`The part ${part} of this workbook is missing or damaged, and was not read.`);
      return [];
    }
  });
}
