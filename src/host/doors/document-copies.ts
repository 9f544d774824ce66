import type { Document } from "./document";
import { NOT_SUPPORTED, type Reply } from "./page";

/** The copies of the workbook's file that a page reads in slices: `document.getFileAsync` and its `File`. */
export interface DocumentCopies {
  readonly open: (fileType: unknown) => Promise<Reply>;
  readonly read: (handle: unknown, offset: number, size: number) => Reply;
  readonly close: (handle: unknown) => Reply;
}

/** `Office.FileType.Compressed`, as the desktop's office.js sends it. */
export const COMPRESSED = 5;

// documented: two copies may be open: https://learn.microsoft.com/javascript/api/office/office.document
const MOST_COPIES = 2;

/** office.js: "An existing file needs to be closed before retrieving another one" (`ooeMemoryFileLimit`). */
const TOO_MANY_COPIES = 11000;

/** assumed: a copy that was closed has no slices */
const NO_SUCH_COPY = 3000;

export function keepCopies({ writeFile }: Pick<Document, "writeFile">): DocumentCopies {
  const copies = new Map<number, Uint8Array>();
  let lastHandle = 0;
  return {
    async open(fileType) {
      if (fileType !== COMPRESSED) return [NOT_SUPPORTED]; // a PDF would have to be drawn, and Excel has no text
      if (copies.size >= MOST_COPIES) return [TOO_MANY_COPIES];
      const bytes = await writeFile();
      copies.set(++lastHandle, bytes);
      return [0, [lastHandle, bytes.length]];
    },
    read(handle, offset, size) {
      const slice = copies.get(Number(handle))?.slice(offset, offset + size);
      return slice ? [0, [Array.from(slice), slice.length]] : [NO_SUCH_COPY];
    },
    close: (handle) => (copies.delete(Number(handle)) ? [0] : [NO_SUCH_COPY]),
  };
}
