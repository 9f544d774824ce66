import type { AmendedCells, Amendment } from "../sheet/amendment";
import type { Draft } from "../sheet/draft";
import { writeAmended } from "./amend/amend-sheet";
import { all, type Batch } from "./batch";
import { run } from "./run";
import { splitIntoPortions } from "./split-into-portions";

/** Contents that are too many for one message to Excel. */
export interface InPortions {
  /** Of these, what the first message holds. */
  readonly takeFirst: <Of extends Draft | Amendment>(of: Of) => Of;
  /** False where it holds all. */
  readonly hasOthers: boolean;
  /** Writes the rows of the others, which are formatted already. */
  readonly writeOthers: (nameOf: (of: Draft | Amendment) => string) => Promise<void>;
}

/** Parts the contents of sheets into messages of at most 2.5 MB. */
export function inPortions(sheets: readonly (Draft | Amendment)[]): InPortions {
  const [first = [], ...others] = splitIntoPortions(
    sheets.flatMap((of) => of.cells.map((block) => ({ ...block, of }))),
  );
  return {
    takeFirst: (of) => ({ ...of, cells: first.filter((block) => block.of === of) }),
    hasOthers: others.length > 0,
    writeOthers: async (nameOf) => {
      for (const portion of others) await run(all(portion.map(({ of, ...block }) => writeBlock(nameOf(of), block))));
    },
  };
}

const writeBlock =
  (sheet: string, block: AmendedCells): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    writeAmended(worksheet, block);
    worksheet.getRangeByIndexes(block.row, block.column, block.contents.length, 1).format.autofitRows();
    return () => undefined;
  };
