import { escapeXml, writeElement } from "../xml/write-xml";
import type { WrittenChart } from "./ask";
import { type ChartKind, writeValue } from "./chart-kinds";
import { writeTextLook } from "./write-look";

/** The labels of a series, or `""` where it has none. Source: ISO/IEC 29500-1, 21.2.2.49 (dLbls) */
export function writeLabels({ ask }: WrittenChart, kind: ChartKind, series: string): string {
  const part = `${series}.DataLabels`;
  const said = ask(series, "HasDataLabels");
  const shows = (name: string): boolean => ask(part, name) === true;
  if (!(said ?? SHOWN.some(shows))) return "";
  const [position, separator, format] = [ask(part, "Position"), ask(part, "Separator"), ask(part, "NumberFormat")];
  const place = typeof position === "string" && kind.labels.includes(position) ? PLACES[position] : undefined;
  return writeElement("c:dLbls", {}, [
    typeof format === "string"
      ? writeElement("c:numFmt", { formatCode: format, sourceLinked: ask(part, "LinkNumberFormat") === true })
      : "",
    writeTextLook(ask, `${part}.Format.Font`),
    place === undefined ? "" : writeValue("dLblPos", place),
    writeValue("showLegendKey", shows("ShowLegendKey")),
    writeValue("showVal", (ask(part, "ShowValue") ?? said) === true),
    writeValue("showCatName", shows("ShowCategoryName")),
    writeValue("showSerName", shows("ShowSeriesName")),
    writeValue("showPercent", shows("ShowPercentage")),
    writeValue("showBubbleSize", shows("ShowBubbleSize")),
    typeof separator === "string" ? writeElement("c:separator", {}, escapeXml(separator)) : "",
  ]);
}

const SHOWN = ["ShowValue", "ShowSeriesName", "ShowCategoryName", "ShowPercentage", "ShowBubbleSize"];

const PLACES: Readonly<Record<string, string>> = {
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
};
