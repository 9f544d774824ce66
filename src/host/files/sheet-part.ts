import type { Rectangle } from "../../sheet/rectangle";
import type { Comment, Note } from "../model/book/comment";
import type { SheetProtection } from "../model/book/protection";
import type { Link } from "../model/book/sheet";
import type { Table } from "../model/book/table";
import type { Validation } from "../model/book/validation";
import { readComments, readNotes } from "./comments";
import { findLink } from "./links";
import type { Package } from "./package";
import { partsRelated } from "./package";
import { readBreaks } from "./page-breaks";
import { hasPassword, readProtection } from "./protections";
import { findQuoted } from "./quote-prefixes";
import { readTable } from "./tables";
import { readValidation } from "./validations";
import { childrenNamed, type Element, parseXml } from "./xml";

/** What of a sheet's part ExcelJS misreads, reads slowly or leaves out. */
export interface SheetPart {
  readonly protection: SheetProtection;
  readonly hasPassword: boolean;
  readonly validations: readonly Validation[];
  readonly links: readonly { readonly on: Rectangle; readonly link: Link }[];
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
  readonly comments: readonly Comment[];
  /** The rows, from 1, whose height somebody chose. */
  readonly chosenHeights: ReadonlySet<number>;
  /** The priorities of the conditional formats after which no other is looked at. */
  readonly stopping: ReadonlySet<number>;
  /** The `<conditionalFormatting>` elements with colour scales, data bars and icon sets. */
  readonly graphicFormats: readonly Element[];
  /** What the sheet's own filter asks. */
  readonly filter: Element | null;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** The cells, as `"B4"`, that were typed with an apostrophe before them. */
  readonly quoted: readonly string[];
  /** The part without all of that. */
  readonly rest: string;
}

/** What of the workbook a sheet is taken apart with. */
export interface Workshop {
  /** Names by their ids. */
  readonly people: ReadonlyMap<string, string>;
  /** The cell formats of what was typed with an apostrophe. */
  readonly quoting: ReadonlySet<string>;
  /** Gives tables and comments their ids. */
  readonly nextId: () => string;
}

export async function takeSheetApart(
  file: Package,
  path: string,
  { people, quoting, nextId }: Workshop,
): Promise<SheetPart> {
  const xml = (await file.read(path)) ?? "<worksheet/>";
  const relationships = await file.relationships(path);
  const { found, rest } = cut(xml, TAKEN);
  const related = async <Read>(kind: string, read: (part: string) => Read[]): Promise<Read[]> => {
    const parts = await Promise.all((await partsRelated(file, path, kind)).map((part) => file.read(part)));
    return parts.filter((part) => part !== null).flatMap(read);
  };
  const comments = await related("threadedComment", (part) => readComments(part, people, nextId));
  const notes = await related("comments", readNotes);
  const protection = found("sheetProtection")[0] ?? null;
  return {
    protection: readProtection(protection),
    hasPassword: hasPassword(protection),
    validations: joinEqual(
      [...found("dataValidations"), ...found("x14:dataValidations")]
        .flatMap((list) => childrenNamed(list, "dataValidation"))
        .map(readValidation),
    ),
    links: found("hyperlinks")
      .flatMap((list) => childrenNamed(list, "hyperlink"))
      .map((element) => findLink(element, relationships))
      .filter((link) => link !== null),
    tables: await related("table", (part) => [readTable(part, nextId())]),
    notes: notes.filter(
      ({ cell }) => !comments.some((comment) => comment.cell.row === cell.row && comment.cell.column === cell.column),
    ),
    comments,
    chosenHeights: new Set(
      Array.from(rest.matchAll(CHOSEN_HEIGHT), (match) => Number(/\br="(\d+)"/.exec(match[0])?.[1])),
    ),
    stopping: new Set(Array.from(rest.matchAll(STOPPING), (match) => Number(/\bpriority="(\d+)"/.exec(match[0])?.[1]))),
    graphicFormats: Array.from(rest.matchAll(FORMATTING), ([text]) => text)
      .filter((text) => GRAPHIC.test(text))
      .map(parseXml),
    filter: found("autoFilter")[0] ?? null,
    rowBreaks: readBreaks(found("rowBreaks")[0] ?? null),
    columnBreaks: readBreaks(found("colBreaks")[0] ?? null),
    quoted: findQuoted(rest, quoting),
    rest,
  };
}

const CHOSEN_HEIGHT = /<row\b[^>]*\bcustomHeight="(?:1|true)"[^>]*>/g;

const FORMATTING = /<conditionalFormatting\b[^>]*>[\s\S]*?<\/conditionalFormatting>/g;
const GRAPHIC = /<(?:dataBar|colorScale|iconSet)\b/;

const STOPPING = /<cfRule\b[^>]*\bstopIfTrue="(?:1|true)"[^>]*>/g;

/** Besides what is read here: what ExcelJS would look for in other parts, and sometimes break on. */
const TAKEN = [
  "sheetProtection",
  "dataValidations",
  "x14:dataValidations",
  "hyperlinks",
  "autoFilter",
  "rowBreaks",
  "colBreaks",
  "tableParts",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
];

function cut(
  xml: string,
  names: readonly string[],
): { readonly found: (name: string) => Element[]; readonly rest: string } {
  const sections = new Map<string, Element[]>();
  let rest = xml;
  for (const name of names) {
    const section = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|(?<!/)>[\\s\\S]*?</${name}>)`, "g");
    if (!rest.includes(`<${name}`)) continue;
    sections.set(
      name,
      Array.from(rest.matchAll(section), ([text]) => parseXml(text)),
    );
    rest = rest.replaceAll(section, "");
  }
  return { found: (name) => sections.get(name) ?? [], rest };
}

/** A rule that stands there once for each area becomes one with several areas. */
function joinEqual(validations: readonly Validation[]): Validation[] {
  const joined = new Map<string, Validation>();
  for (const validation of validations) {
    const key = JSON.stringify({ ...validation, areas: [] });
    const before = joined.get(key);
    joined.set(key, before ? { ...before, areas: [...before.areas, ...validation.areas] } : validation);
  }
  return [...joined.values()];
}
