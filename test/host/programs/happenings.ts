import { fillLoans, type Program } from "./program";

const code = (context: Excel.RequestContext): Promise<string> =>
  context.sync().then(
    () => "taken",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

/** A moment in which the events that were raised reach their handlers. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events, -comments, -worksheet-functions,
 * -hyperlinks, performance
 */
export const HAPPENINGS: readonly Program[] = [
  {
    does: "listens to a sheet, and stops",
    async run(context) {
      const sheet = await fillLoans(context);
      const heard: string[] = [];
      const handler = sheet.onChanged.add(({ address, changeType, source }) =>
        Promise.resolve(void heard.push(`${changeType} ${address} ${source}`)),
      );
      await context.sync();
      sheet.getRange("C2").values = [[125]];
      sheet.getRange("3:3").delete("Up");
      await context.sync();
      await moment();
      handler.remove();
      await context.sync();
      sheet.getRange("C2").values = [[130]];
      await context.sync();
      await moment();
      return heard;
    },
    gives: ["RangeEdited C2 Local", "RowDeleted 3:3 Local"],
  },
  {
    does: "reads in a handler what was before and after",
    async run(context) {
      const sheet = await fillLoans(context);
      const heard: unknown[] = [];
      sheet.onChanged.add(({ details, triggerSource }) =>
        Promise.resolve(void heard.push(details.valueBefore, details.valueAfter, triggerSource)),
      );
      await context.sync();
      sheet.getRange("C2").values = [[125]];
      await context.sync();
      await moment();
      return heard;
    },
    gives: [120, 125, "ThisLocalAddin"],
  },
  {
    does: "works in the handler of a table with the range that changed",
    async run(context) {
      const sheet = await fillLoans(context);
      const table = sheet.tables.add("A1:C5", true);
      table.onChanged.add((args) =>
        Excel.run(async (inner) => {
          args.getRange(inner).format.fill.color = "yellow";
          await inner.sync();
        }),
      );
      await context.sync();
      sheet.getRange("B3").values = [["March"]];
      await context.sync();
      await moment();
      const { fill } = sheet.getRange("B3").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    gives: "#FFFF00",
  },
  {
    does: "turns events off while it works",
    async run(context) {
      const sheet = await fillLoans(context);
      const heard: string[] = [];
      sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("C2").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange("C3").values = [[2]];
      await context.sync();
      await moment();
      return heard;
    },
    gives: ["C3"],
  },
  {
    does: "comments on a cell, answers, resolves and deletes",
    async run(context) {
      const { comments } = context.workbook;
      const comment = comments.add("Sheet1!A2", "Who does this?");
      comment.replies.add("Ann does.");
      comment.resolved = true;
      const replies = comment.replies.load("items/content");
      const location = comment.getLocation().load("address");
      comment.load("content, resolved");
      await context.sync();
      const read = [comment.content, comment.resolved, location.address, replies.items.map(({ content }) => content)];
      comments.getItemByCell("Sheet1!A2").delete();
      const count = comments.getCount();
      await context.sync();
      return [...read, count.value];
    },
    gives: ["Who does this?", true, "Sheet1!A2", ["Ann does."], 0],
  },
  {
    does: "mentions somebody in a comment",
    async run(context) {
      const richContent = '<at id="0">Ann</at>, can you look?';
      const comment = context.workbook.comments.add(
        "Sheet1!A1",
        { mentions: [{ email: "ann@library.example", id: 0, name: "Ann" }], richContent },
        Excel.ContentType.mention,
      );
      comment.load("content, mentions, contentType");
      await context.sync();
      return [comment.content, comment.mentions[0]?.name, comment.contentType];
    },
    gives: ["Ann, can you look?", "Ann", "Mention"],
  },
  {
    does: "lets Excel look something up, and nests functions",
    async run(context) {
      const sheet = await fillLoans(context);
      const { functions } = context.workbook;
      const range = sheet.getRange("A1:C5");
      const hillside = functions.vlookup("Hillside", range, 3, false).load("value");
      const both = functions
        .sum(functions.vlookup("Hillside", range, 3, false), functions.vlookup("Harbour", range, 3, false))
        .load("value");
      const wrong = functions.vlookup("Airport", range, 3, false).load("value, error");
      await context.sync();
      return [hillside.value, both.value, wrong.error];
    },
    gives: [80, 290, "#N/A"],
  },
  {
    does: "links a cell to a page, another to a sheet, and takes a link away",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add("Plan");
      sheet.getRange("A1").hyperlink = {
        textToDisplay: "The library",
        screenTip: "Opens its page",
        address: "https://library.example",
      };
      sheet.getRange("A2").hyperlink = { textToDisplay: "The plan", documentReference: "Plan!A1" };
      const [page, plan] = ["A1", "A2"].map((address) => sheet.getRange(address).load("hyperlink, text"));
      await context.sync();
      const read = [page!.hyperlink.address, page!.text[0]![0], plan!.hyperlink.documentReference];
      sheet.getRange("A1").clear("Hyperlinks");
      page!.load("hyperlink, values");
      await context.sync();
      return [...read, page!.hyperlink, page!.values[0]![0]] as unknown[];
    },
    gives: ["https://library.example", "The library", "Plan!A1", null, "The library"],
  },
  {
    does: "sets several properties at once",
    async run(context) {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:E2");
      range.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } } });
      range.format.autofitColumns();
      range.load("format/fill/color, format/font/name, format/font/color");
      await context.sync();
      return [range.format.fill.color, range.format.font.name, range.format.font.color];
    },
    gives: ["#4472C4", "Verdana", "#FFFFFF"],
  },
  {
    does: "asks for the first two sheets only",
    async run(context) {
      const { worksheets } = context.workbook;
      worksheets.add("Plan");
      worksheets.add("Lists");
      worksheets.load({ select: "name", top: 2, skip: 1 } as unknown as string);
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    gives: ["Plan", "Lists"],
  },
  {
    does: "does nothing to what is not there",
    async run(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const cell = sheet.getRange("A1");
      cell.values = [["lost"]];
      cell.load("values");
      return [await code(context), sheet.isNullObject, cell.isNullObject];
    },
    gives: ["taken", true, true],
  },
  {
    does: "names what it cannot do",
    async run(context) {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B4").flashFill();
      return code(context);
    },
    gives: "ApiNotFound",
  },
  {
    does: "calculates only when it is told to",
    async run(context) {
      const sheet = await fillLoans(context);
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      await context.sync();
      sheet.getRange("C2").values = [[0]];
      const cell = sheet.getRange("E1").load("values");
      await context.sync();
      const before: unknown = cell.values[0]![0];
      application.calculate(Excel.CalculationType.full);
      cell.load("values");
      await context.sync();
      return [before === 385, cell.values[0]![0]] as unknown[];
    },
    gives: [false, 385],
  },
];
