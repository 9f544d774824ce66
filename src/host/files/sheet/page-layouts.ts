import { type HeaderFooter, type PageLayout, standardPageLayout } from "../../model/book/page-layout";
import { PAPERS } from "../../model/book/papers";
import { type Element, findChild, readFlag } from "../xml/parse-xml";
import { type Attributes, escapeXml, writeElement } from "../xml/write-xml";
import { readBreaks } from "./page-breaks";

const POINTS_AN_INCH = 72;
const points = (inches: number): number => Math.round(inches * POINTS_AN_INCH * 1000) / 1000;

/**
 * How a sheet prints, but for what a file keeps as names: the print area and the titles.
 * Source: ISO/IEC 29500-1, 18.3.1.62 (pageMargins), 18.3.1.63 (pageSetup), 18.3.1.70 (printOptions), 18.3.1.46
 * (headerFooter)
 */
export function readPageLayout(root: Element): PageLayout {
  const attributes = (name: string): Element["attributes"] => findChild(root, name)?.attributes ?? {};
  const [setup, margins, options] = [attributes("pageSetup"), attributes("pageMargins"), attributes("printOptions")];
  const properties = findChild(root, "sheetPr");
  const fits = readFlag(properties ? findChild(properties, "pageSetUpPr")?.attributes.fitToPage : undefined);
  return {
    ...standardPageLayout,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS[Number(setup.paperSize) - 1] ?? standardPageLayout.paperSize,
    topMargin: points(Number(margins.top ?? 0.75)),
    bottomMargin: points(Number(margins.bottom ?? 0.75)),
    leftMargin: points(Number(margins.left ?? 0.7)),
    rightMargin: points(Number(margins.right ?? 0.7)),
    headerMargin: points(Number(margins.header ?? 0.3)),
    footerMargin: points(Number(margins.footer ?? 0.3)),
    blackAndWhite: readFlag(setup.blackAndWhite),
    centerHorizontally: readFlag(options.horizontalCentered),
    centerVertically: readFlag(options.verticalCentered),
    draftMode: readFlag(setup.draft),
    firstPageNumber: readFlag(setup.useFirstPageNumber) ? Number(setup.firstPageNumber ?? 1) : "",
    printGridlines: readFlag(options.gridLines),
    printHeadings: readFlag(options.headings),
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    zoom: fits
      ? { ...pages("horizontal", setup.fitToWidth), ...pages("vertical", setup.fitToHeight) }
      : { scale: Number(setup.scale ?? 100) },
    headersFooters: readHeadersFooters(findChild(root, "headerFooter")),
    rowBreaks: readBreaks(findChild(root, "rowBreaks")),
    columnBreaks: readBreaks(findChild(root, "colBreaks")),
  };
}

/** 0 pages means as many as it takes. */
const pages = (way: "horizontal" | "vertical", count = "1") =>
  Number(count) === 0 ? {} : { [`${way}FitToPages`]: Number(count) };

function readHeadersFooters(element: Element | null): PageLayout["headersFooters"] {
  const text = (name: string): string => (element && findChild(element, name)?.text) ?? "";
  const odd = readBoth(text("oddHeader"), text("oddFooter"));
  const first = readFlag(element?.attributes.differentFirst);
  const even = readFlag(element?.attributes.differentOddEven);
  return {
    ...standardPageLayout.headersFooters,
    state: first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : even ? "OddAndEven" : "Default",
    defaultForAllPages: odd,
    oddPages: odd,
    evenPages: readBoth(text("evenHeader"), text("evenFooter")),
    firstPage: readBoth(text("firstHeader"), text("firstFooter")),
  };
}

function readBoth(header: string, footer: string): HeaderFooter {
  const above = readParts(header);
  const below = readParts(footer);
  return {
    leftHeader: above.L,
    centerHeader: above.C,
    rightHeader: above.R,
    leftFooter: below.L,
    centerFooter: below.C,
    rightFooter: below.R,
  };
}

/** `"&LTown library&C&P"` → left, centre and right; without a mark it is the centre's. */
function readParts(text: string): { readonly L: string; readonly C: string; readonly R: string } {
  const [before = "", ...parts] = text.split(/&([LCR])/);
  const read = { L: "", C: before, R: "" };
  for (let index = 0; index < parts.length; index += 2) read[parts[index] as "L" | "C" | "R"] = parts[index + 1] ?? "";
  return read;
}

const inches = (length: number): number => length / POINTS_AN_INCH;

export const writeMargins = (layout: PageLayout): Attributes => ({
  left: inches(layout.leftMargin),
  right: inches(layout.rightMargin),
  top: inches(layout.topMargin),
  bottom: inches(layout.bottomMargin),
  header: inches(layout.headerMargin),
  footer: inches(layout.footerMargin),
});

export const writePrintOptions = (layout: PageLayout): Attributes => ({
  horizontalCentered: layout.centerHorizontally || null,
  verticalCentered: layout.centerVertically || null,
  headings: layout.printHeadings || null,
  gridLines: layout.printGridlines || null,
});

/** Whether the sheet is printed on a number of pages instead of at a scale. */
export const fitsPages = ({ zoom }: PageLayout): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

export function writePageSetup(layout: PageLayout): Attributes {
  const { zoom } = layout;
  const fits = fitsPages(layout);
  const pagesOrAny = (count: number | undefined): number | null => (count === 1 ? null : (count ?? 0));
  return {
    paperSize: PAPERS.findIndex((name) => name === layout.paperSize) + 1 || null,
    scale: fits || (zoom.scale ?? 100) === 100 ? null : zoom.scale,
    firstPageNumber: layout.firstPageNumber === "" ? null : layout.firstPageNumber,
    fitToWidth: fits ? pagesOrAny(zoom.horizontalFitToPages) : null,
    fitToHeight: fits ? pagesOrAny(zoom.verticalFitToPages) : null,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: layout.blackAndWhite || null,
    draft: layout.draftMode || null,
    useFirstPageNumber: layout.firstPageNumber === "" ? null : true,
  };
}

/** A `<headerFooter>`, or `""` where nothing is printed above or below. */
export function writeHeadersFooters({ headersFooters }: PageLayout): string {
  const { state, defaultForAllPages, oddPages, evenPages, firstPage } = headersFooters;
  const differentOddEven = state === "OddAndEven" || state === "FirstOddAndEven";
  const differentFirst = state === "FirstAndDefault" || state === "FirstOddAndEven";
  const content = [
    writeBoth("odd", differentOddEven ? oddPages : defaultForAllPages),
    differentOddEven ? writeBoth("even", evenPages) : "",
    differentFirst ? writeBoth("first", firstPage) : "",
  ].join("");
  return content === "" && !differentFirst && !differentOddEven
    ? ""
    : writeElement(
        "headerFooter",
        { differentOddEven: differentOddEven || null, differentFirst: differentFirst || null },
        content,
      );
}

function writeBoth(pages: "odd" | "even" | "first", given: HeaderFooter): string {
  const write = (name: string, text: string): string => (text === "" ? "" : writeElement(name, {}, escapeXml(text)));
  return (
    write(`${pages}Header`, writeParts(given.leftHeader, given.centerHeader, given.rightHeader)) +
    write(`${pages}Footer`, writeParts(given.leftFooter, given.centerFooter, given.rightFooter))
  );
}

const writeParts = (left: string, center: string, right: string): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join("");
