import type { Workbook } from "../model/workbook";
import type { Package } from "./package";
import { type Element, findChild } from "./xml";

/** What a file may hold that is neither shown nor written here, by where it lies in the file. */
const LOSSES: readonly (readonly [what: string, where: RegExp])[] = [
  ["charts", /^xl\/(charts|chartsheets)\//],
  ["pictures", /^xl\/media\//],
  ["threaded comments", /^xl\/threadedComments\//],
  ["pivot tables", /^xl\/pivotTables\//],
  ["slicers and timelines", /^xl\/(slicers|timelines)\//],
  ["macros", /^xl\/vbaProject\.bin$/],
  ["form controls", /^xl\/(ctrlProps|activeX)\//],
  ["embedded objects", /^xl\/embeddings\//],
  ["links to other workbooks", /^xl\/externalLinks\//],
  ["data connections", /^xl\/(connections\.xml|queryTables\/)/],
];

/** One sentence a kind, for the user, about what of a file would be missing from a copy. */
export async function nameLosses(file: Package, workbookPart: Element): Promise<string[]> {
  const paths = file.paths();
  const kinds = LOSSES.filter(([, where]) => paths.some((path) => where.test(path))).map(([what]) => what);
  if (!kinds.includes("charts") && !kinds.includes("pictures") && (await hasShapes(file))) kinds.push("shapes or text boxes");
  const sentences = kinds.map((what) => `This workbook has ${what}. They are not carried: a copy saved here is without them, the file itself stays as it is.`);
  const from1904 = ["1", "true"].includes(findChild(workbookPart, "workbookPr")?.attributes.date1904 ?? "");
  return from1904 ? [...sentences, "This workbook counts its days from 1904. A copy saved here counts from 1900; the dates stay the same."] : sentences;
}

async function hasShapes(file: Package): Promise<boolean> {
  for (const path of file.paths().filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)))
    if (/<xdr:(sp|cxnSp|grpSp)\b/.test((await file.read(path)) ?? "")) return true;
  return false;
}

/** What of a workbook cannot be written to a file: sentences for the user, to be shown before saving. */
export function findUnwritable({ sheets }: Workbook): readonly string[] {
  const threads = sheets.filter(({ comments }) => comments.length > 0).map(({ name }) => `“${name}”`);
  const graphics = sheets
    .filter(({ conditionalFormats }) => conditionalFormats.some(({ type }) => ["DataBar", "ColorScale", "IconSet"].includes(type)))
    .map(({ name }) => `“${name}”`);
  return [
    ...(threads.length > 0 ? [`The comments on ${threads.join(", ")} are not saved. Notes are: use a note where it must be kept.`] : []),
    ...(graphics.length > 0 ? [`The colour scales, data bars and icon sets on ${graphics.join(", ")} are not saved.`] : []),
  ];
}
