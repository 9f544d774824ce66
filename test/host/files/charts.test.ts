import { createHost } from "../../../src/host";
import { findUnwritable } from "../../../src/host/files/losses";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { readParts } from "../../support/file-parts";
import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

const LOANS = [
  ["Branch", "Loans", "Visitors & guests"],
  ["Riverside", 120, 300],
  ["Hillside", 80, 210],
  ["Harbour", 95, 260],
];

/** What a library's add-in draws on a sheet. */
async function draw(host = createHost(), sheetName = "Sheet1") {
  openExcel(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange("A1:C4").values = LOANS;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    chart.set({ name: "Loans", left: 48, top: 75, width: 300, height: 150 });
    chart.title.text = "Loans & guests\nin March";
    chart.title.format.font.color = "#7030A0";
    chart.legend.position = "Right";
    chart.axes.valueAxis.title.text = "books";
    chart.axes.valueAxis.maximum = 400;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const loans = chart.series.getItemAt(0);
    loans.format.fill.setSolidColor("#C00000");
    loans.hasDataLabels = true;
    loans.dataLabels.position = "OutsideEnd";
    chart.series.getItemAt(1).chartType = "LineMarkers";
    await context.sync();
  });
  return host;
}

const findFormulas = (part = ""): string[] =>
  Array.from(part.matchAll(/<c:f>(.*?)<\/c:f>/g), ([, formula]) => formula!);

test("a chart of an add-in is in the saved file, with its data, titles, axes, legend, labels and place", async () => {
  const host = await draw();
  expect(findUnwritable(host.workbook)).toEqual([]);
  const parts = readParts(writeWorkbook(host.workbook));
  const chart = parts["xl/charts/chart1.xml"];
  expect(findFormulas(chart)).toEqual([
    ...["Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"],
    ...["Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"],
  ]);
  for (const written of [
    "<a:t>Loans &amp; guests</a:t>",
    "<a:t>in March</a:t>",
    '<a:srgbClr val="7030A0"/>',
    '<c:barDir val="col"/><c:grouping val="clustered"/>',
    '<a:srgbClr val="C00000"/>',
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>',
    '<c:pt idx="1"><c:v>80</c:v></c:pt>',
    '<c:lineChart><c:grouping val="standard"/>',
    '<c:symbol val="circle"/>',
    '<c:orientation val="maxMin"/>',
    '<c:max val="400"/>',
    "<a:t>books</a:t>",
    '<c:legendPos val="r"/>',
  ])
    expect(chart).toContain(written);

  const drawing = parts["xl/drawings/drawing1.xml"];
  expect(drawing).toContain("<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>");
  expect(drawing).toContain('<xdr:cNvPr id="2" name="Loans"/>');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<drawing r:id="rId1"/>');
});

test("charts of a file stay as they are when others are added, and none is written twice", async () => {
  const saved = writeWorkbook((await draw()).workbook);
  const { workbook } = readWorkbook(saved);
  const [sheet] = workbook.sheets;
  expect(sheet?.charts).toEqual([]); // those of the file are not listed
  expect(writeWorkbook(workbook)).toEqual(saved);

  await draw(createHost({ workbook }));
  writeWorkbook(workbook);
  const [before, parts] = [readParts(saved), readParts(writeWorkbook(workbook))];
  expect(parts["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
  expect(Object.keys(parts).filter((path) => path.includes("/charts/"))).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
  ]);
  const drawing = parts["xl/drawings/drawing1.xml"];
  expect(Array.from(drawing?.matchAll(/<xdr:cNvPr id="(\d+)"/g) ?? [], ([, id]) => id)).toEqual(["2", "3"]);
});

test("every kind that is written has its element; what is not written is said", async () => {
  const host = createHost();
  openExcel(host);
  const kinds = {
    BarStacked100: '<c:barDir val="bar"/><c:grouping val="percentStacked"/>',
    LineStacked: '<c:lineChart><c:grouping val="stacked"/>',
    AreaStacked: '<c:areaChart><c:grouping val="stacked"/>',
    Pie: '<c:pieChart><c:varyColors val="1"/>',
    Doughnut: "<c:doughnutChart>",
    XYScatterSmooth: '<c:scatterChart><c:scatterStyle val="lineMarker"/>',
    RadarFilled: '<c:radarChart><c:radarStyle val="filled"/>',
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = LOANS;
    for (const kind of Object.keys(kinds)) sheet.charts.add(kind as keyof typeof kinds, sheet.getRange("A1:C4"));
    const { worksheets } = context.workbook;
    worksheets.add("Shelves").charts.add("Treemap", sheet.getRange("A1:B4"));
    worksheets.add("Trends").charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(0).trendlines.add("Linear");
    const second = worksheets.add("Two scales").charts.add("Line", sheet.getRange("A1:C4"));
    second.series.getItemAt(1).axisGroup = "Secondary";
    await context.sync();
  });
  expect(findUnwritable(host.workbook)).toEqual([
    "Charts that were added to “Shelves”, “Two scales” are not saved: their kind cannot be, or their second axis.",
    "Charts that were added to “Trends” are saved with their data, titles, axes, legend, labels and colours, but " +
      "not with all that was set of them.",
  ]);
  const parts = readParts(writeWorkbook(host.workbook));
  for (const [index, written] of Object.values(kinds).entries())
    expect(parts[`xl/charts/chart${index + 1}.xml`]).toContain(written);
  expect(Object.keys(parts).filter((path) => path.includes("/charts/"))).toHaveLength(8);
});
