import { readBoolean, readChoice, readFields, readNumber, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import type { HeaderFooter, HeadersFooters, PageLayout, Zoom } from "../../model/book/page-layout";
import { PAPERS } from "../../model/book/papers";
import { COLUMNS, ROWS } from "../../model/book/sheet";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { invalid, missing } from "../../model/host-error";
import { createRange, getRectangle, readAreas, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { PagesTarget, SheetTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: HostRecord<"PageLayout"> = {
  name: "PageLayout",
  properties: {
    BlackAndWhite: field("blackAndWhite", readBoolean),
    BottomMargin: field("bottomMargin", readMargin),
    CenterHorizontally: field("centerHorizontally", readBoolean),
    CenterVertically: field("centerVertically", readBoolean),
    DraftMode: field("draftMode", readBoolean),
    FirstPageNumber: field("firstPageNumber", (value) => (value === "" ? "" : readNumber(value))),
    FooterMargin: field("footerMargin", readMargin),
    HeaderMargin: field("headerMargin", readMargin),
    LeftMargin: field("leftMargin", readMargin),
    Orientation: field("orientation", (value) => readChoice(value, ["Portrait", "Landscape"])),
    PaperSize: field("paperSize", (value) => readChoice(value, PAPERS)),
    PrintComments: field("printComments", (value) => readChoice(value, ["NoComments", "EndSheet", "InPlace"])),
    PrintErrors: field("printErrors", (value) => readChoice(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
    PrintGridlines: field("printGridlines", readBoolean),
    PrintHeadings: field("printHeadings", readBoolean),
    PrintOrder: field("printOrder", (value) => readChoice(value, ["DownThenOver", "OverThenDown"])),
    RightMargin: field("rightMargin", readMargin),
    TopMargin: field("topMargin", readMargin),
    Zoom: field("zoom", readZoom),
  },
  links: { HeadersFooters: (target) => createObject("HeaderFooterGroup", target) },
  methods: {
    GetPrintArea: (target) => printArea(target) ?? missing(),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (target) => titleColumns(target) ?? missing(),
    GetPrintTitleColumnsOrNullObject: titleColumns,
    GetPrintTitleRows: (target) => titleRows(target) ?? missing(),
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintArea: (target, [area], { workbook }) =>
      put(target, {
        printArea: (typeof area === "string"
          ? readAreas(area, workbook, target.sheet)
          : readRange(area, workbook, target.sheet)
        ).areas,
      }),
    SetPrintMargins: (target, [unit, margins]) =>
      setMargins(target, readChoice(unit, ["Points", "Inches", "Centimeters"]), readFields(margins)),
    SetPrintTitleColumns(target, [columns], { workbook }) {
      const { column, columns: count } = getRectangle(readRange(columns, workbook, target.sheet));
      put(target, { titleColumns: { first: column, last: column + count - 1 } });
    },
    SetPrintTitleRows(target, [rows], { workbook }) {
      const { row, rows: count } = getRectangle(readRange(rows, workbook, target.sheet));
      put(target, { titleRows: { first: row, last: row + count - 1 } });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroup: HostRecord<"HeaderFooterGroup"> = {
  name: "HeaderFooterGroup",
  properties: {
    State: group("state", (value) =>
      readChoice(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]),
    ),
    UseSheetMargins: group("useSheetMargins", readBoolean),
    UseSheetScale: group("useSheetScale", readBoolean),
  },
  links: {
    DefaultForAllPages: ({ workbook, sheet }) =>
      createObject("HeaderFooter", { workbook, sheet, pages: "defaultForAllPages" }),
    EvenPages: ({ workbook, sheet }) => createObject("HeaderFooter", { workbook, sheet, pages: "evenPages" }),
    FirstPage: ({ workbook, sheet }) => createObject("HeaderFooter", { workbook, sheet, pages: "firstPage" }),
    OddPages: ({ workbook, sheet }) => createObject("HeaderFooter", { workbook, sheet, pages: "oddPages" }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooter: HostRecord<"HeaderFooter"> = {
  name: "HeaderFooter",
  properties: {
    CenterFooter: line("centerFooter"),
    CenterHeader: line("centerHeader"),
    LeftFooter: line("leftFooter"),
    LeftHeader: line("leftHeader"),
    RightFooter: line("rightFooter"),
    RightHeader: line("rightHeader"),
  },
};

function put({ workbook, sheet }: SheetTarget, change: Partial<PageLayout>): void {
  assign(workbook, sheet, "pageLayout", { ...sheet.pageLayout, ...change });
  note(workbook, { kind: "look", sheet });
}

function field<Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): Property<SheetTarget> {
  return { get: ({ sheet }) => sheet.pageLayout[key], set: (target, value) => put(target, { [key]: read(value) }) };
}

function group<Key extends keyof HeadersFooters>(
  key: Key,
  read: (value: unknown) => HeadersFooters[Key],
): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headersFooters[key],
    set: (target, value) =>
      put(target, { headersFooters: { ...target.sheet.pageLayout.headersFooters, [key]: read(value) } }),
  };
}

function line(key: keyof HeaderFooter): Property<PagesTarget> {
  return {
    get: ({ sheet, pages }) => sheet.pageLayout.headersFooters[pages][key],
    set(target, value) {
      const { headersFooters } = target.sheet.pageLayout;
      put(target, {
        headersFooters: {
          ...headersFooters,
          [target.pages]: { ...headersFooters[target.pages], [key]: readText(value) },
        },
      });
    },
  };
}

function readMargin(value: unknown): number {
  const points = readNumber(value);
  if (points < 0) invalid();
  return points;
}

// documented: a scale, or a number of pages:
// https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions
function readZoom(value: unknown): Zoom {
  const zoom = readFields(value);
  const entries = (["scale", "horizontalFitToPages", "verticalFitToPages"] as const).flatMap((key) =>
    typeof zoom[key] === "number" ? [[key, zoom[key]] as const] : [],
  );
  const { scale } = Object.fromEntries(entries);
  if (scale !== undefined && (scale < 10 || scale > 400)) invalid();
  return Object.fromEntries(entries);
}

const POINTS_A_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(
  target: SheetTarget,
  unit: keyof typeof POINTS_A_UNIT,
  margins: Readonly<Record<string, unknown>>,
): void {
  const sides = ["top", "bottom", "left", "right", "header", "footer"].filter(
    (side) => typeof margins[side] === "number",
  );
  put(
    target,
    Object.fromEntries(sides.map((side) => [`${side}Margin`, readMargin(margins[side]) * POINTS_A_UNIT[unit]])),
  );
}

function printArea({ sheet }: SheetTarget): Instance | null {
  const areas = sheet.pageLayout.printArea;
  return areas.length > 0 ? createObject("RangeAreas", { sheet, areas }) : null;
}

function titleRows({ sheet }: SheetTarget): Instance | null {
  const span = sheet.pageLayout.titleRows;
  return (
    span &&
    createObject(
      "Range",
      createRange(sheet, { row: span.first, column: 0, rows: span.last - span.first + 1, columns: COLUMNS }),
    )
  );
}

function titleColumns({ sheet }: SheetTarget): Instance | null {
  const span = sheet.pageLayout.titleColumns;
  return (
    span &&
    createObject(
      "Range",
      createRange(sheet, { row: 0, column: span.first, rows: ROWS, columns: span.last - span.first + 1 }),
    )
  );
}
