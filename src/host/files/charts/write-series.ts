import { formatAt } from "../../model/book/cells";
import type { Series } from "../../model/book/drawing";
import { readSourceTexts, readSourceValues } from "../../model/drawings/chart-source";
import { findPlace } from "../../model/places/find-place";
import { escapeXml, writeElement } from "../xml/write-xml";
import type { WrittenChart } from "./ask";
import { type ChartKind, writeValue } from "./chart-kinds";
import { writeLabels } from "./write-labels";
import { writeShape } from "./write-look";

/** A series with what its cells showed last. Source: ISO/IEC 29500-1, 21.2.2.170 (ser) */
export function writeSeries(written: WrittenChart, kind: ChartKind, series: Series): string {
  const { chart, ask } = written;
  const part = `Series.${series.key}`;
  const order = chart.series.indexOf(series);
  const isScatter = kind.axes === "values";
  const [categories, values] = isScatter ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  const isSmooth = ask(part, "Smooth") ?? kind.isSmooth;
  return writeElement("c:ser", {}, [
    writeValue("idx", order),
    writeValue("order", order),
    writeName(written, series.sources.name),
    writeSeriesShape(written, kind, series),
    kind.element === "barChart" ? writeValue("invertIfNegative", ask(part, "InvertIfNegative") === true) : "",
    writeMarker(written, kind, series),
    kind.axes === null ? writeExplosion(written, part) : "",
    ...writePoints(written, kind, series),
    writeLabels(written, kind, part),
    writeSource(written, categories, series.sources.categories),
    writeSource(written, values, series.sources.values, true),
    kind.element === "lineChart" || isScatter ? writeValue("smooth", isSmooth === true) : "",
  ]);
}

function writeName({ workbook }: WrittenChart, name: string): string {
  if (name === "") return "";
  if (!name.startsWith("=")) return writeElement("c:tx", {}, writeElement("c:v", {}, escapeXml(name)));
  return writeElement("c:tx", {}, writeReference("str", name, readSourceTexts(workbook, name)));
}

/** Lines for what is lines, none for the points of a scatter chart, else an area; pieces of a pie have their own. */
function writeSeriesShape({ chart, ask, accentAt }: WrittenChart, kind: ChartKind, { key }: Series): string {
  const accent = accentAt(chart.series.findIndex((one) => one.key === key));
  const line = `Series.${key}.Format.Line`;
  if (kind.hasLines) return writeShape(ask, { fill: null, line }, { line: accent, weight: 2.25 });
  if (kind.axes === "values") return writeShape(ask, { fill: null, line }, { line: null });
  return kind.axes === null ? "" : writeShape(ask, { fill: `Series.${key}.Format.Fill`, line }, { fill: accent });
}

function writeMarker({ chart, ask, accentAt }: WrittenChart, kind: ChartKind, { key }: Series): string {
  if (!kind.hasLines && kind.axes !== "values") return "";
  const part = `Series.${key}`;
  const accent = accentAt(chart.series.findIndex((one) => one.key === key));
  const [style, size] = [ask(part, "MarkerStyle"), ask(part, "MarkerSize")];
  const symbol = (typeof style === "string" ? SYMBOLS[style] : undefined) ?? (kind.hasMarkers ? "circle" : "none");
  if (symbol === "none") return writeElement("c:marker", {}, writeValue("symbol", symbol));
  const read = (name: string): string => String(ask(part, name) ?? accent);
  return writeElement("c:marker", {}, [
    writeValue("symbol", symbol),
    writeValue("size", typeof size === "number" ? size : 5),
    writeShape(
      ask,
      { fill: null, line: null },
      { fill: read("MarkerBackgroundColor"), line: read("MarkerForegroundColor"), weight: 0.75 },
    ),
  ]);
}

const SYMBOLS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  None: "none",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

function writeExplosion({ chart, ask }: WrittenChart, part: string): string {
  const percent = ask(part, "Explosion") ?? (chart.type.endsWith("Exploded") ? 25 : 0);
  return percent === 0 ? "" : writeValue("explosion", Number(percent));
}

/** The points that have a colour of their own, in their order: each piece of a pie, and those that were given one. */
function writePoints({ workbook, ask, accentAt, chart }: WrittenChart, kind: ChartKind, series: Series): string[] {
  const part = `Series.${series.key}`;
  const isPie = kind.axes === null;
  const points = Array.from(readSourceValues(workbook, series.sources.values).keys());
  const hasOwn = (index: number): boolean => chart.settings.has(`${part}.Points.${index}.Format.Fill/Color`);
  return points
    .filter((index) => isPie || (hasOwn(index) && !kind.hasLines))
    .map((index) =>
      writeElement("c:dPt", {}, [
        writeValue("idx", index),
        kind.element === "barChart" ? writeValue("invertIfNegative", false) : "",
        writeValue("bubble3D", false),
        writeShape(
          ask,
          { fill: `${part}.Points.${index}.Format.Fill`, line: null },
          isPie ? { fill: accentAt(index), line: "#FFFFFF", weight: 1.5 } : {},
        ),
      ]),
    );
}

/** What the cells show or hold; categories are numbers only where all of them are. */
function writeSource({ workbook }: WrittenChart, element: string, source: string, isOfNumbers = false): string {
  if (!source.startsWith("=")) return "";
  const values = readSourceValues(workbook, source);
  if (!isOfNumbers && !(values.length > 0 && values.every((value) => typeof value === "number")))
    return writeElement(element, {}, writeReference("str", source, readSourceTexts(workbook, source)));
  const place = findPlace(workbook, null, source.slice(1));
  const format = place ? formatAt(place.sheet, place.rectangle).numberFormat : "General";
  const numbers = values.map((value) => (typeof value === "number" ? value : ""));
  return writeElement(element, {}, writeReference("num", source, numbers, format));
}

function writeReference(
  type: "str" | "num",
  source: string,
  items: readonly (string | number)[],
  format?: string,
): string {
  const points = items.flatMap((item, idx) =>
    item === "" ? [] : [writeElement("c:pt", { idx }, writeElement("c:v", {}, escapeXml(String(item))))],
  );
  return writeElement(`c:${type}Ref`, {}, [
    writeElement("c:f", {}, escapeXml(source.slice(1))),
    writeElement(`c:${type}Cache`, {}, [
      format === undefined ? "" : writeElement("c:formatCode", {}, escapeXml(format)),
      writeValue("ptCount", items.length),
      ...points,
    ]),
  ]);
}
