import type * as ExcelJS from "exceljs";
import { type HeaderFooter, type PageLayout, standardPageLayout } from "../model/book/page-layout";

/** Paper by its number in a file. */
const PAPERS: readonly (readonly [number: number, name: string])[] = [
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
];

const POINTS_AN_INCH = 72;
const points = (inches: number): number => Math.round(inches * POINTS_AN_INCH * 1000) / 1000;

/** Everything but what is kept as names: the print area and the titles. */
export function readPageLayout(sheet: ExcelJS.Worksheet): PageLayout {
  const setup = sheet.pageSetup;
  const margins = setup.margins as Partial<ExcelJS.Margins> | undefined;
  const fits = setup.fitToPage === true;
  return {
    ...standardPageLayout,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS.find(([number]) => number === Number(setup.paperSize))?.[1] ?? standardPageLayout.paperSize,
    topMargin: points(margins?.top ?? 0.75),
    bottomMargin: points(margins?.bottom ?? 0.75),
    leftMargin: points(margins?.left ?? 0.7),
    rightMargin: points(margins?.right ?? 0.7),
    headerMargin: points(margins?.header ?? 0.3),
    footerMargin: points(margins?.footer ?? 0.3),
    blackAndWhite: setup.blackAndWhite ?? false,
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    draftMode: setup.draft ?? false,
    // ExcelJS gives 1, too, where the file leaves it to Excel.
    firstPageNumber: setup.firstPageNumber === 1 ? "" : (setup.firstPageNumber ?? ""),
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    zoom: fits
      ? { ...pages("horizontal", setup.fitToWidth), ...pages("vertical", setup.fitToHeight) }
      : { scale: setup.scale ?? 100 },
    headersFooters: readHeadersFooters({ ...sheet.headerFooter }),
  };
}

/** 0 pages means as many as it takes. */
const pages = (way: "horizontal" | "vertical", count = 1) => (count === 0 ? {} : { [`${way}FitToPages`]: count });

function readHeadersFooters(given: Partial<ExcelJS.HeaderFooter>): PageLayout["headersFooters"] {
  const odd = readBoth(given.oddHeader, given.oddFooter);
  const first = given.differentFirst === true;
  const even = given.differentOddEven === true;
  return {
    ...standardPageLayout.headersFooters,
    state: first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : even ? "OddAndEven" : "Default",
    defaultForAllPages: odd,
    oddPages: odd,
    evenPages: readBoth(given.evenHeader, given.evenFooter),
    firstPage: readBoth(given.firstHeader, given.firstFooter),
  };
}

function readBoth(header: string | null | undefined, footer: string | null | undefined): HeaderFooter {
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
function readParts(text: string | null | undefined): { readonly L: string; readonly C: string; readonly R: string } {
  const [before = "", ...parts] = (text ?? "").split(/&([LCR])/);
  const read = { L: "", C: before, R: "" };
  for (let index = 0; index < parts.length; index += 2) read[parts[index] as "L" | "C" | "R"] = parts[index + 1] ?? "";
  return read;
}

/** To be assigned to the sheet's `pageSetup` and `headerFooter`. */
export function writePageLayout(layout: PageLayout): {
  readonly pageSetup: object;
  readonly headerFooter: Partial<ExcelJS.HeaderFooter>;
} {
  const { zoom, headersFooters } = layout;
  const paperSize = PAPERS.find(([, name]) => name === layout.paperSize)?.[0];
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const inches = (length: number) => length / POINTS_AN_INCH;
  const pageSetup = {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    margins: {
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    blackAndWhite: layout.blackAndWhite,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    draft: layout.draftMode,
    ...(layout.firstPageNumber === "" ? {} : { firstPageNumber: layout.firstPageNumber }),
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    fitToPage: fits,
    ...(fits
      ? { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? 100 }),
  };
  return { pageSetup, headerFooter: writeHeadersFooters(headersFooters) };
}

function writeHeadersFooters({
  state,
  defaultForAllPages,
  oddPages,
  evenPages,
  firstPage,
}: PageLayout["headersFooters"]): Partial<ExcelJS.HeaderFooter> {
  const differentOddEven = state === "OddAndEven" || state === "FirstOddAndEven";
  const differentFirst = state === "FirstAndDefault" || state === "FirstOddAndEven";
  const odd = differentOddEven ? oddPages : defaultForAllPages;
  return {
    oddHeader: writeParts(odd.leftHeader, odd.centerHeader, odd.rightHeader),
    oddFooter: writeParts(odd.leftFooter, odd.centerFooter, odd.rightFooter),
    ...(differentOddEven
      ? {
          differentOddEven,
          evenHeader: writeParts(evenPages.leftHeader, evenPages.centerHeader, evenPages.rightHeader),
          evenFooter: writeParts(evenPages.leftFooter, evenPages.centerFooter, evenPages.rightFooter),
        }
      : {}),
    ...(differentFirst
      ? {
          differentFirst,
          firstHeader: writeParts(firstPage.leftHeader, firstPage.centerHeader, firstPage.rightHeader),
          firstFooter: writeParts(firstPage.leftFooter, firstPage.centerFooter, firstPage.rightFooter),
        }
      : {}),
  };
}

const writeParts = (left: string, center: string, right: string): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join("");
