import { RELATION } from "../package/relations";
import { writeElement, XML_HEAD } from "../xml/write-xml";
import type { WrittenChart } from "./ask";
import { type ChartKind, groupSeries, writeValue } from "./chart-kinds";
import { AXIS, writeAxes } from "./write-axes";
import { GREY, PALE, writeShape, writeTextLook, writeTitle } from "./write-look";
import { writeSeries } from "./write-series";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** A chart as a part of a file. Source: ISO/IEC 29500-1, 21.2.2.29 (chartSpace) */
export function writeChart(written: WrittenChart): string {
  const { chart, ask } = written;
  const groups = groupSeries(chart) ?? new Map<ChartKind, (typeof chart)["series"]>();
  const [first] = groups.keys();
  const hasTitle = ask("Title", "Visible") !== false;
  const isPie = first?.axes === null;
  const hasLegend = ask("Legend", "Visible") ?? (isPie || chart.series.length > 1);
  return (
    XML_HEAD +
    writeElement("c:chartSpace", { "xmlns:c": `${DRAWING}/chart`, "xmlns:a": `${DRAWING}/main`, "xmlns:r": RELATION }, [
      writeValue("roundedCorners", ask("Format", "RoundedCorners") === true),
      writeElement("c:chart", {}, [
        hasTitle ? writeTitle(written, "Title") : "",
        writeValue("autoTitleDeleted", !hasTitle),
        writeElement("c:plotArea", {}, [
          "<c:layout/>",
          ...Array.from(groups, ([kind, series]) => writeGroup(written, kind, series)),
          first ? writeAxes(written, first) : "",
          writeShape(ask, { fill: "PlotArea.Format.Fill", line: "PlotArea.Format.Border" }),
        ]),
        hasLegend === true ? writeLegend(written) : "",
        writeValue("plotVisOnly", ask("", "PlotVisibleOnly") !== false),
        writeValue("dispBlanksAs", BLANKS[String(ask("", "DisplayBlanksAs"))] ?? "gap"),
      ]),
      writeShape(ask, { fill: "Format.Fill", line: "Format.Border" }, { fill: "#FFFFFF", line: PALE, weight: 0.75 }),
      writeTextLook(ask, "Format.Font", { size: 9, color: GREY }),
    ])
  );
}

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

/** The series of one kind, with what they have in common. */
function writeGroup(written: WrittenChart, kind: ChartKind, series: WrittenChart["chart"]["series"]): string {
  return writeElement(`c:${kind.element}`, {}, [
    kind.head,
    ...series.map((one) => writeSeries(written, kind, one)),
    writeTail(written, kind, `Series.${series[0]?.key ?? ""}`),
    kind.tail,
    kind.axes === null ? "" : writeValue("axId", AXIS.category) + writeValue("axId", AXIS.value),
  ]);
}

/** Gaps and holes are those of the group's first series. */
function writeTail({ ask }: WrittenChart, { element, head }: ChartKind, part: string): string {
  const read = (name: string, standard: number): number => Number(ask(part, name) ?? standard);
  const isClustered = head.includes("clustered");
  switch (element) {
    case "barChart":
      return (
        writeValue("gapWidth", read("GapWidth", isClustered ? (head.includes('"col"') ? 219 : 182) : 150)) +
        writeValue("overlap", read("Overlap", isClustered ? (head.includes('"col"') ? -27 : 0) : 100))
      );
    case "pieChart":
      return writeValue("firstSliceAng", read("FirstSliceAngle", 0));
    case "doughnutChart":
      return (
        writeValue("firstSliceAng", read("FirstSliceAngle", 0)) + writeValue("holeSize", read("DoughnutHoleSize", 75))
      );
    default:
      return "";
  }
}

const PLACES: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

const writeLegend = ({ ask }: WrittenChart): string =>
  writeElement("c:legend", {}, [
    writeValue("legendPos", PLACES[String(ask("Legend", "Position"))] ?? "b"),
    writeValue("overlay", ask("Legend", "Overlay") === true),
    writeShape(ask, { fill: "Legend.Format.Fill", line: "Legend.Format.Border" }),
    writeTextLook(ask, "Legend.Format.Font"),
  ]);
