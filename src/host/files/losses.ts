import type { ConditionalFormat } from "../model/book/conditional-format";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { isByColor } from "./filters";
import { isCarried, isFancyBar } from "./graphic-formats";
import type { Package } from "./package";
import { type Element, findChild } from "./xml";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const STYLES = /^xl\/styles\.xml$/;

/** What a file may hold that a copy would be without: by the part that it lies in, and by what stands there. */
const LOSSES: readonly { readonly what: string; readonly part: RegExp; readonly text?: RegExp }[] = [
  { what: "charts", part: /^xl\/(charts|chartsheets)\// },
  { what: "pictures", part: /^xl\/media\// },
  { what: "threaded comments", part: /^xl\/threadedComments\// },
  { what: "pivot tables", part: /^xl\/pivotTables\// },
  { what: "slicers and timelines", part: /^xl\/(slicers|timelines)\// },
  { what: "macros", part: /^xl\/(vbaProject\.bin$|macrosheets\/|dialogsheets\/)/ },
  { what: "form controls", part: /^xl\/(ctrlProps|activeX)\// },
  { what: "embedded objects", part: /^xl\/embeddings\// },
  { what: "links to other workbooks", part: /^xl\/externalLinks\// },
  { what: "data connections", part: /^xl\/(connections\.xml|queryTables\/)/ },
  { what: "a data model", part: /^xl\/model\// },
  { what: "linked data types", part: /^xl\/richData\// },
  { what: "buttons of its own in the ribbon", part: /^customUI\// },
  { what: "digital signatures", part: /^_xmlsignatures\// },
  { what: "sparklines", part: SHEET, text: /<x14:sparklineGroup\b/ },
  { what: "array formulas", part: SHEET, text: /<f\b[^>]*\bt="array"/ },
  { what: "what-if data tables", part: SHEET, text: /<f\b[^>]*\bt="dataTable"/ },
  {
    what: "fine points of data bars (axis, direction, negative colours)",
    part: SHEET,
    text: /<x14:cfRule\b[^>]*\btype="dataBar"/,
  },
  { what: "conditional formats of Excel 2010 or later", part: SHEET, text: /<x14:cfRule\b(?![^>]*\btype="dataBar")/ },
  {
    what: "filters by colour or icon",
    part: /^xl\/(worksheets|tables)\/[^/]+\.xml$/,
    text: /<(colorFilter|iconFilter)\b/,
  },
  { what: "scenarios", part: SHEET, text: /<scenarios\b/ },
  { what: "ranges that certain people may edit", part: SHEET, text: /<protectedRanges\b/ },
  { what: "custom views", part: /^xl\/workbook\.xml$/, text: /<customWorkbookViews\b/ },
  { what: "a password for changing it", part: /^xl\/workbook\.xml$/, text: /<fileSharing\b/ },
  { what: "sheets that run from right to left", part: SHEET, text: /<sheetView\b[^>]*\brightToLeft="(1|true)"/ },
  { what: "split windows", part: SHEET, text: /<pane\b(?![^>]*\bstate="frozen)[^>]*>/ },
  {
    what: "cells of which only a part of the text is formatted",
    part: /^xl\/(sharedStrings\.xml|worksheets\/[^/]+\.xml)$/,
    text: /<(si|is)>\s*<r>/,
  },
  { what: "cells that are filled with a gradient", part: STYLES, text: /<gradientFill\b/ },
  { what: "cell styles of its own", part: STYLES, text: /<cellStyle\b(?![^>]*\bbuiltinId=)[^>]*>/ },
  { what: "table styles of its own", part: STYLES, text: /<tableStyle\b/ },
];

/** What of a file would be missing from a copy: `charts`, `pivot tables`. */
export async function findLosses(file: Package): Promise<readonly string[]> {
  const kinds: string[] = [];
  for (const { what, part, text } of LOSSES) if (await hasPart(file, part, text)) kinds.push(what);
  if (
    !kinds.includes("charts") &&
    !kinds.includes("pictures") &&
    (await hasPart(file, /^xl\/drawings\/drawing\d+\.xml$/, /<xdr:(sp|cxnSp|grpSp)\b/))
  )
    kinds.push("shapes or text boxes");
  return kinds;
}

/** One sentence a kind, for the user. */
export function sayLosses(kinds: readonly string[], workbookPart: Element): string[] {
  const sentences = kinds.map(
    (what) =>
      `This workbook has ${what}. They are not carried: a copy saved here is without them, the file itself stays as it is.`,
  );
  const from1904 = ["1", "true"].includes(findChild(workbookPart, "workbookPr")?.attributes.date1904 ?? "");
  return from1904
    ? [
        ...sentences,
        "This workbook counts its days from 1904. A copy saved here counts from 1900; the dates stay the same.",
      ]
    : sentences;
}

async function hasPart(file: Package, part: RegExp, text?: RegExp): Promise<boolean> {
  for (const path of file.paths().filter((name) => part.test(name)))
    if (!text || text.test((await file.read(path)) ?? "")) return true;
  return false;
}

/** What of a workbook cannot be written to a file: sentences for the user, to be shown before saving. */
export function findUnwritable({ sheets }: Workbook): readonly string[] {
  const say = (holds: (sheet: Sheet) => boolean, sentence: (names: string) => string): string[] => {
    const names = sheets.filter(holds).map(({ name }) => `“${name}”`);
    return names.length > 0 ? [sentence(names.join(", "))] : [];
  };
  const hasFormat = (holds: (format: ConditionalFormat) => boolean) => (sheet: Sheet) =>
    sheet.conditionalFormats.some(holds);
  return [
    ...say(
      ({ comments }) => comments.length > 0,
      (names) => `The comments on ${names} are not saved. Notes are: use a note where it must be kept.`,
    ),
    ...say(
      hasFormat((format) => !isCarried(format)),
      (names) => `Icon sets of stars, triangles or boxes on ${names} are not saved.`,
    ),
    ...say(
      hasFormat(isFancyBar),
      (names) =>
        `Data bars on ${names} are saved with their colour and their limits only, without axis, direction and negative colour.`,
    ),
    ...say(
      hasColorFilter,
      (names) => `The filters by colour or icon on ${names} are not saved; rows that they hide stay hidden.`,
    ),
  ];
}

const hasColorFilter = ({ tables, filter }: Sheet): boolean =>
  [...tables.flatMap(({ columns }) => columns.map((column) => column.filter)), ...(filter?.criteria ?? [])].some(
    isByColor,
  );
