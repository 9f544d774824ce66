import type { StreamedBook } from "../../sheet/streamed-book";
import {
  writeBook,
  writeBookRelations,
  writeContentTypes,
  writePackageRelations,
  writeTitle,
} from "./stream/book-parts";
import { continueRows } from "./stream/continue-rows";
import { writeLooks } from "./stream/looks";
import { type FinishedSheet, streamSheet } from "./stream/stream-sheet";

/** A part of the file, its text in pieces. Each has to be read to its end before the next one is asked for. */
export interface StreamedPart {
  readonly path: string;
  readonly text: Iterable<string>;
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_ROWS = 1_048_576;

/**
 * The parts of an .xlsx file, in the order in which they are to be written.
 * Source: ISO/IEC 29500-1, 12 and 18
 * @param mostRows how many rows a sheet takes before it goes on in another one
 * @example for (const { path, text } of streamWorkbook(book)) zip.add(path, text);
 */
export function* streamWorkbook(book: StreamedBook, mostRows = MOST_ROWS): Generator<StreamedPart> {
  const { xml, styleOf } = writeLooks(book.looks);
  const finished: FinishedSheet[] = [];

  yield { path: "_rels/.rels", text: [writePackageRelations()] };
  for (const sheet of book.sheets)
    for (const { name, rows } of continueRows(sheet, mostRows)) {
      const number = finished.length + 1;
      const stream = streamSheet({ ...sheet, name, rows }, styleOf, number === 1);
      yield { path: `xl/worksheets/sheet${number}.xml`, text: stream.text };

      const done = stream.finish();
      finished.push(done);
      if (done.relations !== "") yield { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, text: [done.relations] };
    }
  yield { path: "xl/styles.xml", text: [xml] };
  yield { path: "xl/workbook.xml", text: [writeBook(finished)] };
  yield { path: "xl/_rels/workbook.xml.rels", text: [writeBookRelations(finished.length)] };
  yield { path: "docProps/core.xml", text: [writeTitle(book.title)] };
  yield { path: "[Content_Types].xml", text: [writeContentTypes(finished.length)] };
}
