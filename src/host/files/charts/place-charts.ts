import type { Chart } from "../../model/book/drawing";
import { findUsed } from "../../model/book/find-used";
import { COLUMNS, ROWS, type Sheet } from "../../model/book/sheet";
import { measureAcross, readHeight, readWidth } from "../../model/book/sizes";
import type { Workbook } from "../../model/book/workbook";
import { DOCUMENT_TYPE } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelation, readRelations, RELATION } from "../package/relations";
import { addPart, asInFile } from "../package/strict";
import { findNewPath } from "../parts/new-paths";
import type { FrameEdits } from "../sheet/frame-edits";
import { editXml, insertLast } from "../xml/edit-xml";
import { findChild, findRelationId, parseXml } from "../xml/parse-xml";
import { writeElement, XML_HEAD } from "../xml/write-xml";
import { openChart } from "./ask";
import { isCarriedChart } from "./carried";
import { writeChart } from "./write-chart";
import { toEmu } from "./write-look";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** What of the workbook its charts are written with. */
export interface ChartWriter {
  readonly file: Package;
  readonly workbook: Workbook;
  /** Whether the file says what the accents of its colours are. */
  readonly hasTheme: boolean;
}

/** Writes the charts that were added to a sheet, each as a part of its own, beside what its drawing has already. */
export function writeCharts(
  { file, workbook, hasTheme }: ChartWriter,
  path: string,
  edits: FrameEdits,
  sheet: Sheet,
): void {
  const charts = sheet.charts.filter(isCarriedChart);
  if (charts.length === 0) return;
  const drawing = findDrawing(file, path, edits) ?? addDrawing(file, path, edits);
  for (const [index, chart] of charts.entries()) {
    const part = findNewPath(file, (number) => `xl/charts/chart${number}.xml`);
    addPart(
      file,
      part,
      writeChart(openChart(workbook, sheet, chart, hasTheme)),
      `${DOCUMENT_TYPE}.drawingml.chart+xml`,
    );
    const id = addRelation(file, drawing, `${RELATION}/chart`, part);
    const xml = file.read(drawing) ?? "";
    const anchor = writeAnchor(sheet, chart, id, { index, number: nextNumber(xml) });
    file.write(drawing, editXml(xml, [insertLast(xml, parseXml(xml), asInFile(file, anchor))]));
  }
}

/** The part in which the sheet's drawings are; null where it has none. */
function findDrawing(file: Package, path: string, { root }: FrameEdits): string | null {
  const element = findChild(root, "drawing");
  return (element && readRelations(file, path).get(findRelationId(element) ?? "")?.target) ?? null;
}

function addDrawing(file: Package, path: string, edits: FrameEdits): string {
  const part = findNewPath(file, (number) => `xl/drawings/drawing${number}.xml`);
  const xml = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;
  addPart(file, part, xml, `${DOCUMENT_TYPE}.drawing+xml`);
  edits.replace("drawing", writeElement("drawing", { "r:id": addRelation(file, path, `${RELATION}/drawing`, part) }));
  return part;
}

/** The drawings of a sheet are numbered. */
const nextNumber = (drawing: string): number =>
  Math.max(1, ...Array.from(drawing.matchAll(/<(?:\w+:)?cNvPr\b[^>]*?\sid=["'](\d+)["']/g), ([, id]) => Number(id))) +
  1;

/** Where a chart lies, and which it is: it moves and grows with its cells. 20.5.2.33 (twoCellAnchor) */
function writeAnchor(
  sheet: Sheet,
  chart: Chart,
  relation: string,
  { index, number }: { readonly index: number; readonly number: number },
): string {
  const read = (name: string, standard: number): number => Number(chart.settings.get(`/${name}`) ?? standard);
  const [width, height] = [read("Width", 360), read("Height", 216)];
  const left = read("Left", findFreeLeft(sheet));
  const top = read("Top", 15 + index * (height + 15));
  const corner = (name: string, across: number, down: number): string => {
    const column = locate(across, (at) => readWidth(sheet, at), COLUMNS - 1);
    const row = locate(down, (at) => readHeight(sheet, at), ROWS - 1);
    return writeElement(`xdr:${name}`, {}, [
      writeElement("xdr:col", {}, String(column.index)),
      writeElement("xdr:colOff", {}, String(toEmu(column.rest))),
      writeElement("xdr:row", {}, String(row.index)),
      writeElement("xdr:rowOff", {}, String(toEmu(row.rest))),
    ]);
  };
  const names = { "xmlns:xdr": `${DRAWING}/spreadsheetDrawing`, "xmlns:a": `${DRAWING}/main` };
  const inner = { "xmlns:c": `${DRAWING}/chart`, "xmlns:r": RELATION, "r:id": relation };
  return writeElement("xdr:twoCellAnchor", names, [
    corner("from", left, top),
    corner("to", left + width, top + height),
    writeElement("xdr:graphicFrame", { macro: "" }, [
      writeElement("xdr:nvGraphicFramePr", {}, [
        writeElement("xdr:cNvPr", { id: number, name: chart.name }),
        "<xdr:cNvGraphicFramePr/>",
      ]),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      writeElement(
        "a:graphic",
        {},
        writeElement("a:graphicData", { uri: `${DRAWING}/chart` }, writeElement("c:chart", inner)),
      ),
    ]),
    "<xdr:clientData/>",
  ]);
}

/** A chart that nobody placed lies beside the cells that are used. */
function findFreeLeft(sheet: Sheet): number {
  const used = findUsed(sheet, false);
  return used ? measureAcross(sheet, { ...used, column: used.column + used.columns, columns: 1 }).start + 15 : 15;
}

/** The row or column in which a length ends, at most the last one, and how far in it. */
function locate(
  points: number,
  sizeAt: (index: number) => number,
  last: number,
): { readonly index: number; readonly rest: number } {
  let [index, rest] = [0, points];
  while (rest >= sizeAt(index) && index < last) rest -= sizeAt(index++);
  return { index, rest: Math.min(rest, sizeAt(index)) };
}
