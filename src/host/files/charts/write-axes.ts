import { writeElement } from "../xml/write-xml";
import type { WrittenChart } from "./ask";
import { type ChartKind, writeValue } from "./chart-kinds";
import { PALE, writeShape, writeTextLook, writeTitle } from "./write-look";

/** The numbers by which the series of a chart name its axes. */
export const AXIS = { category: 111_111_111, value: 222_222_222 } as const;

/** The two axes of a chart. Source: ISO/IEC 29500-1, 21.2.2.25 (catAx), 21.2.2.226 (valAx) */
export function writeAxes(written: WrittenChart, kind: ChartKind): string {
  if (kind.axes === null) return "";
  const across = kind.isLying ? "l" : "b";
  const up = kind.isLying ? "b" : "l";
  const category =
    kind.axes === "values"
      ? writeElement("c:valAx", {}, [writeAxis(written, "Category", across), ...writeValueEnd(written, "Category")])
      : writeElement("c:catAx", {}, [
          writeAxis(written, "Category", across),
          writeValue("auto", true),
          writeValue("lblAlgn", "ctr"),
          writeValue("lblOffset", 100),
          writeValue("noMultiLvlLbl", false),
        ]);
  const value = writeElement("c:valAx", {}, [
    writeAxis(written, "Value", up),
    ...writeValueEnd(written, "Value", kind.element === "areaChart" || kind.axes === "values" ? "midCat" : "between"),
  ]);
  return category + value;
}

/** What both kinds of axes have. */
function writeAxis(written: WrittenChart, name: "Category" | "Value", position: string): string {
  const { ask } = written;
  const part = `Axes.${name}Axis`;
  const [own, other] = name === "Category" ? [AXIS.category, AXIS.value] : [AXIS.value, AXIS.category];
  const isShown = (gridlines: string, standard: boolean): boolean => (ask(gridlines, "Visible") ?? standard) === true;
  const gridlines = (element: string, size: string, standard: boolean): string =>
    isShown(`${part}.${size}Gridlines`, standard)
      ? writeElement(
          `c:${element}`,
          {},
          writeShape(ask, { fill: null, line: `${part}.${size}Gridlines.Format.Line` }, LINE),
        )
      : "";
  const hasTitle =
    ask(`${part}.Title`, "Visible") ??
    ["Text", "Formula"].some((setting) => ask(`${part}.Title`, setting) !== undefined);
  const format = ask(part, "NumberFormat");
  return [
    writeValue("axId", own),
    writeScaling(written, part),
    writeValue("delete", ask(part, "Visible") === false),
    writeValue("axPos", position),
    gridlines("majorGridlines", "Major", name === "Value"),
    gridlines("minorGridlines", "Minor", false),
    hasTitle === true ? writeTitle(written, `${part}.Title`, position === "l") : "",
    writeElement("c:numFmt", {
      formatCode: typeof format === "string" ? format : "General",
      sourceLinked: typeof format !== "string",
    }),
    writeValue("majorTickMark", translate(TICKS, ask(part, "MajorTickMark"))),
    writeValue("minorTickMark", translate(TICKS, ask(part, "MinorTickMark"))),
    writeValue("tickLblPos", translate(LABELS, ask(part, "TickLabelPosition"))),
    writeShape(ask, { fill: null, line: `${part}.Format.Line` }, name === "Category" ? LINE : { line: null }),
    writeTextLook(ask, `${part}.Format.Font`),
    writeValue("crossAx", other),
    writeValue("crosses", "autoZero"),
  ].join("");
}

function writeScaling({ ask }: WrittenChart, part: string): string {
  const [least, most] = [ask(part, "Minimum"), ask(part, "Maximum")];
  const isLogarithmic = ask(part, "ScaleType") === "Logarithmic";
  return writeElement("c:scaling", {}, [
    isLogarithmic ? writeValue("logBase", Number(ask(part, "LogBase") ?? 10)) : "",
    writeValue("orientation", ask(part, "ReversePlotOrder") === true ? "maxMin" : "minMax"),
    typeof most === "number" ? writeValue("max", most) : "",
    typeof least === "number" ? writeValue("min", least) : "",
  ]);
}

function writeValueEnd({ ask }: WrittenChart, name: "Category" | "Value", crossing = "midCat"): readonly string[] {
  const [major, minor] = [ask(`Axes.${name}Axis`, "MajorUnit"), ask(`Axes.${name}Axis`, "MinorUnit")];
  return [
    writeValue("crossBetween", crossing),
    typeof major === "number" ? writeValue("majorUnit", major) : "",
    typeof minor === "number" ? writeValue("minorUnit", minor) : "",
  ];
}

const LINE = { line: PALE, weight: 0.75 } as const;

const TICKS: Readonly<Record<string, string>> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const LABELS: Readonly<Record<string, string>> = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };

/** The word that a file has for one of Office.js; the first where none was set. */
const translate = (words: Readonly<Record<string, string>>, word: unknown): string =>
  words[String(word)] ?? Object.values(words)[0] ?? "";
