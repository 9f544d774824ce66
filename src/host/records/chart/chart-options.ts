import { definePart } from "../drawing/define-part";
import { choice, flag, number, points, whole } from "../drawing/field";
import { WORDS } from "./words";

// assumed: what these options are before they are set, as Excel's own dialogs show it

/** https://learn.microsoft.com/javascript/api/excel/excel.chartbinoptions */
export const chartBinOptions = definePart("ChartBinOptions", {
  values: {
    AllowOverflow: flag(false),
    AllowUnderflow: flag(false),
    Count: whole(undefined, 1),
    OverflowValue: number(),
    Type: choice(WORDS.BinType, "Auto"),
    UnderflowValue: number(),
    Width: number(undefined, 0),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartboxwhiskeroptions */
export const chartBoxwhiskerOptions = definePart("ChartBoxwhiskerOptions", {
  values: {
    QuartileCalculation: choice(WORDS.BoxQuartileCalculation, "Exclusive"),
    ShowInnerPoints: flag(false),
    ShowMeanLine: flag(false),
    ShowMeanMarker: flag(true),
    ShowOutlierPoints: flag(true),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatatable */
export const chartDataTable = definePart("ChartDataTable", {
  values: {
    ShowHorizontalBorder: flag(true),
    ShowLegendKey: flag(true),
    ShowOutlineBorder: flag(true),
    ShowVerticalBorder: flag(true),
    Visible: flag(false),
  },
  parts: { Format: "ChartDataTableFormat" },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.charterrorbars */
export const chartErrorBars = definePart("ChartErrorBars", {
  values: {
    EndStyleCap: flag(true),
    Include: choice(WORDS.ErrorBarsInclude, "Both"),
    Type: choice(WORDS.ErrorBarsType, "FixedValue"),
    Visible: flag(false),
  },
  parts: { Format: "ChartErrorBarsFormat" },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartmapoptions */
export const chartMapOptions = definePart("ChartMapOptions", {
  values: {
    LabelStrategy: choice(WORDS.MapLabelStrategy, "None"),
    Level: choice(WORDS.MapAreaLevel, "Automatic"),
    ProjectionType: choice(WORDS.MapProjectionType, "Automatic"),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpivotoptions */
export const chartPivotOptions = definePart("ChartPivotOptions", {
  values: {
    ShowAxisFieldButtons: flag(true),
    ShowLegendFieldButtons: flag(true),
    ShowReportFilterFieldButtons: flag(true),
    ShowValueFieldButtons: flag(true),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotarea */
export const chartPlotArea = definePart("ChartPlotArea", {
  values: {
    Height: points(),
    InsideHeight: points(),
    InsideLeft: points(),
    InsideTop: points(),
    InsideWidth: points(),
    Left: points(),
    Position: choice(WORDS.PlotAreaPosition, "Automatic"),
    Top: points(),
    Width: points(),
  },
  parts: { Format: "ChartPlotAreaFormat" },
});
