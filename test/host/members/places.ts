import { assumed, defineMembers, does, hears, holds, isText, loans, loansTable, reads, refuses, shown } from "./member";

const at = (address: string) => ({ address: `Sheet1!${address}` });

const namesWithLoans = (context: Excel.RequestContext): Excel.NamedItemCollection => {
  const { names } = context.workbook;
  names.add("AllLoans", loans(context), "what was lent");
  return names;
};

export const namedItemCollection = defineMembers(
  "NamedItemCollection",
  namesWithLoans,
)({
  add: [
    does((it, context) => it.add("Branches", shown(context).getRange("A2:A5")).load("name, formula, scope"), {
      name: "Branches",
      formula: "=Sheet1!$A$2:$A$5",
      scope: "Workbook",
    }),
    does((it) => it.add("Goal", "=200", "for 2026").load("value, comment"), { value: 200, comment: "for 2026" }),
    refuses((it) => it.add("two words", "=1"), "InvalidArgument"),
    refuses((it) => it.add("A1", "=1"), "InvalidArgument"),
    assumed(
      "the code for a name that is there",
      refuses((it) => it.add("allloans", "=1"), "ItemAlreadyExists"),
    ),
  ],
  addFormulaLocal: does((it) => it.addFormulaLocal("Total", "=SUM(Sheet1!$C$2:$C$5)").load("formula, value"), {
    formula: "=SUM(Sheet1!$C$2:$C$5)",
    value: 505,
  }),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("ALLLOANS").load("name"), { name: "AllLoans" }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("AllLoans").load("name"), it.getItemOrNullObject("none")],
    [{ name: "AllLoans" }, null],
  ),
  items: does((it) => it.load("items/name, items/type"), { items: [{ name: "AllLoans", type: "Range" }] }),
});

export const namedItem = defineMembers("NamedItem", (context) => namesWithLoans(context).getItem("AllLoans"))({
  arrayValues: does((it) => it.arrayValues.load("values"), {
    values: [
      ["Branch", "Month", "Loans"],
      ["Riverside", "January", 120],
      ["Hillside", "January", 80],
      ["Riverside", "February", 95],
      ["Harbour", "February", 210],
    ],
  }),
  comment: holds("what was lent", "all of it"),
  delete: does((it, context) => (it.delete(), context.workbook.names.getCount()), 0),
  formula: [
    holds("=Sheet1!$A$1:$C$5", "=Sheet1!$C$2:$C$5"),
    does((it, context) => (shown(context).getRange("1:2").insert("Down"), it.load("formula")), {
      formula: "=Sheet1!$A$3:$C$7",
    }),
  ],
  getRange: [
    does((it) => it.getRange().load("address"), at("A1:C5")),
    assumed(
      "the code for a constant",
      refuses((_it, context) => context.workbook.names.add("Goal", "=200").getRange(), "InvalidReference"),
    ),
  ],
  getRangeOrNullObject: does(
    (it, context) => [
      it.getRangeOrNullObject().load("address"),
      context.workbook.names.add("Goal", "=200").getRangeOrNullObject(),
    ],
    [at("A1:C5"), null],
  ),
  name: reads("AllLoans"),
  scope: [
    reads("Workbook"),
    does((_it, context) => shown(context).names.add("Own", "=1").load("scope"), { scope: "Worksheet" }),
  ],
  type: [
    reads("Range"),
    does(
      (_it, context) =>
        ["=200", "=2.5", '="text"', "=TRUE", "=1/0"].map((formula, index) =>
          context.workbook.names.add(`Name${index}x`, formula).load("type"),
        ),
      [{ type: "Integer" }, { type: "Double" }, { type: "String" }, { type: "Boolean" }, { type: "Error" }],
    ),
  ],
  value: [
    reads("Sheet1!A1:C5"),
    does((_it, context) => context.workbook.names.add("Twice", "=Sheet1!$C$2*2").load("value"), { value: 240 }),
  ],
  visible: holds(true, false),
  worksheet: [
    does((_it, context) => shown(context).names.add("Own", "=1").worksheet.load("name"), { name: "Sheet1" }),
    assumed(
      "the code for a name of the workbook",
      refuses((it) => it.worksheet.load("name"), "ItemNotFound"),
    ),
  ],
  worksheetOrNullObject: does(
    (it, context) => [
      shown(context).names.add("Own", "=1").worksheetOrNullObject.load("name"),
      it.worksheetOrNullObject,
    ],
    [{ name: "Sheet1" }, null],
  ),
});

export const namedItemArrayValues = defineMembers(
  "NamedItemArrayValues",
  (context) => context.workbook.names.add("Loans", loans(context).getRow(1)).arrayValues,
)({
  types: reads([["String", "String", "Double"]]),
  values: reads([["Riverside", "January", 120]]),
});

const bindingsWithLoans = (context: Excel.RequestContext): Excel.BindingCollection => {
  context.workbook.bindings.add(loans(context), "Range", "loans");
  return context.workbook.bindings;
};

export const bindingCollection = defineMembers(
  "BindingCollection",
  bindingsWithLoans,
)({
  add: [
    does((it) => it.add("Sheet1!A1", "Text", "heading").load("id, type"), { id: "heading", type: "Text" }),
    assumed(
      "the code for an id that is taken",
      refuses((it) => it.add("Sheet1!A1", "Text", "loans"), "ItemAlreadyExists"),
    ),
  ],
  addFromNamedItem: does(
    (it, context) => (
      context.workbook.names.add("Branches", shown(context).getRange("A2:A5")),
      it.addFromNamedItem("Branches", "Range", "branches").getRange().load("address")
    ),
    at("A2:A5"),
  ),
  addFromSelection: [
    does(
      (it, context) => (shown(context).getRange("B2").select(), it.addFromSelection("Text", "month").getText()),
      "January",
    ),
    refuses(
      (it, _context, { host }) => (host.user.select("A1,C3"), it.addFromSelection("Range", "two")),
      "InvalidReference",
    ),
  ],
  count: reads(1),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("loans").load("type"), { type: "Range" }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(0).load("id"), { id: "loans" }),
    refuses((it) => it.getItemAt(1), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("loans").load("id"), it.getItemOrNullObject("none")],
    [{ id: "loans" }, null],
  ),
  items: does((it) => it.load("items/id"), { items: [{ id: "loans" }] }),
});

export const binding = defineMembers("Binding", (context) => bindingsWithLoans(context).getItem("loans"))({
  delete: does((it, context) => (it.delete(), context.workbook.bindings.getCount()), 0),
  getRange: does(
    (it, context) => (shown(context).getRange("1:1").insert("Down"), it.getRange().load("address")),
    at("A2:C6"),
  ),
  getTable: [
    does(
      (_it, context) => (
        loansTable(context),
        context.workbook.bindings.addFromNamedItem("Loans", "Table", "table").getTable().load("name")
      ),
      { name: "Loans" },
    ),
    assumed(
      "the code for a binding of another type",
      refuses((it) => it.getTable(), "InvalidBinding"),
    ),
  ],
  getText: [
    does((_it, context) => context.workbook.bindings.add("Sheet1!C2", "Text", "text").getText(), "120"),
    assumed(
      "the code for a binding of another type",
      refuses((it) => it.getText(), "InvalidBinding"),
    ),
  ],
  id: reads("loans"),
  onDataChanged: does(
    async (it, context, { settled }) => {
      const heard: string[] = [];
      it.onDataChanged.add(({ binding: own }) =>
        Promise.resolve(heard.push(own === it ? "loans" : "another")).then(() => undefined),
      );
      await context.sync();
      shown(context).getRange("C2").values = [[121]];
      shown(context).getRange("F9").values = [["elsewhere"]];
      await context.sync();
      await settled();
      return heard;
    },
    ["loans"],
  ),
  onSelectionChanged: does(
    async (it, context, { settled }) => {
      const heard: object[] = [];
      it.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) =>
        Promise.resolve(heard.push({ startRow, startColumn, rowCount, columnCount })).then(() => undefined),
      );
      await context.sync();
      shown(context).getRange("B3:C4").select();
      await context.sync();
      await settled();
      return heard;
    },
    [{ startRow: 2, startColumn: 1, rowCount: 2, columnCount: 2 }],
  ),
  type: reads("Range"),
});

const twoAreas = (context: Excel.RequestContext): Excel.RangeAreas => {
  loans(context);
  return shown(context).getRanges("A1:B2, C4:C5");
};

export const rangeAreas = defineMembers(
  "RangeAreas",
  twoAreas,
)({
  address: reads("Sheet1!A1:B2, Sheet1!C4:C5"),
  addressLocal: reads("Sheet1!A1:B2, Sheet1!C4:C5"),
  areaCount: reads(2),
  areas: does((it) => it.areas.load("items/address"), { items: [at("A1:B2"), at("C4:C5")] }),
  calculate: does(
    (it, context) => {
      context.workbook.application.calculationMode = "Manual";
      shown(context).getRange("C4").formulas = [["=C2*2"]];
      shown(context).getRange("C2").values = [[50]];
      it.calculate();
      return shown(context).getRange("C4").load("values");
    },
    { values: [[100]] },
  ),
  cellCount: reads(6),
  clear: does((it, context) => (it.clear("Contents"), shown(context).getRange("A1:C5").load("values")), {
    values: [
      ["", "", "Loans"],
      ["", "", 120],
      ["Hillside", "January", 80],
      ["Riverside", "February", ""],
      ["Harbour", "February", ""],
    ],
  }),
  conditionalFormats: does(
    (it) => ((it.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"), it.conditionalFormats.getCount()),
    1,
  ),
  convertDataTypeToText: does((it) => (it.convertDataTypeToText(), it.load("cellCount")), { cellCount: 6 }),
  copyFrom: does(
    (_it, context) => (
      shown(context).getRanges("E1:F1, E3:F3").copyFrom("A2:B2"),
      shown(context).getRange("E1:F3").load("values")
    ),
    {
      values: [
        ["Riverside", "January"],
        ["", ""],
        ["Riverside", "January"],
      ],
    },
  ),
  dataValidation: does(
    (it) => (
      (it.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } }),
      it.dataValidation.load("type")
    ),
    { type: "WholeNumber" },
  ),
  format: does(
    (it, context) => ((it.format.fill.color = "#FFFF00"), shown(context).getRange("C5").format.fill.load("color")),
    { color: "#FFFF00" },
  ),
  getEntireColumn: does((it) => it.getEntireColumn().load("address"), { address: "Sheet1!A:B, Sheet1!C:C" }),
  getEntireRow: does((it) => it.getEntireRow().load("address"), { address: "Sheet1!1:2, Sheet1!4:5" }),
  getIntersection: [
    does((it) => it.getIntersection("B2:C4").load("address"), { address: "Sheet1!B2, Sheet1!C4" }),
    refuses((it) => it.getIntersection("H1"), "ItemNotFound"),
  ],
  getIntersectionOrNullObject: does(
    (it) => [it.getIntersectionOrNullObject("A1").load("address"), it.getIntersectionOrNullObject("H1")],
    [at("A1"), null],
  ),
  getOffsetRangeAreas: [
    does((it) => it.getOffsetRangeAreas(1, 1).load("address"), { address: "Sheet1!B2:C3, Sheet1!D5:D6" }),
    refuses((it) => it.getOffsetRangeAreas(-1, 0), "InvalidArgument"),
  ],
  getSpecialCells: [
    does((it) => it.getSpecialCells("Constants", "Numbers").load("address"), at("C4:C5")),
    refuses((it) => it.getSpecialCells("Formulas"), "ItemNotFound"),
  ],
  getSpecialCellsOrNullObject: does(
    (it) => [
      it.getSpecialCellsOrNullObject("Constants", "Text").load("address"),
      it.getSpecialCellsOrNullObject("Blanks"),
    ],
    [at("A1:B2"), null],
  ),
  getTables: does((it, context) => (shown(context).tables.add("C1:C5", true), it.getTables().getCount()), 1),
  getUsedRangeAreas: [
    does((_it, context) => shown(context).getRanges("A4:A9, C:D").getUsedRangeAreas().load("address"), {
      address: "Sheet1!A4:A5, Sheet1!C1:C5",
    }),
    refuses((_it, context) => shown(context).getRanges("H1, H3").getUsedRangeAreas(), "ItemNotFound"),
  ],
  getUsedRangeAreasOrNullObject: does(
    (it, context) => [
      it.getUsedRangeAreasOrNullObject().load("areaCount"),
      shown(context).getRanges("H1, H3").getUsedRangeAreasOrNullObject(),
    ],
    [{ areaCount: 2 }, null],
  ),
  isEntireColumn: [
    reads(false),
    does((_it, context) => shown(context).getRanges("A:C, F:F").load("isEntireColumn"), { isEntireColumn: true }),
  ],
  isEntireRow: [
    reads(false),
    does((_it, context) => shown(context).getRanges("1:3, 5:7").load("isEntireRow"), { isEntireRow: true }),
  ],
  setDirty: does((it) => (it.setDirty(), it.load("areaCount")), { areaCount: 2 }),
  style: holds("Normal", "Good"),
  worksheet: does((it) => it.worksheet.load("name"), { name: "Sheet1" }),
});

export const rangeCollection = defineMembers(
  "RangeCollection",
  (context) => twoAreas(context).areas,
)({
  getCount: does((it) => it.getCount(), 2),
  getItemAt: does((it) => it.getItemAt(1).load("address"), at("C4:C5")),
  items: does((it) => it.load("items/address"), { items: [at("A1:B2"), at("C4:C5")] }),
});

/** The cells that a formula of Sheet1 looks at, on two sheets. */
const precedents = (context: Excel.RequestContext): Excel.WorkbookRangeAreas => {
  loans(context);
  context.workbook.worksheets.add("Plan").getRange("B2").values = [[3]];
  const cell = shown(context).getRange("E1");
  cell.formulas = [["=SUM(C2:C5)+Plan!B2"]];
  return cell.getDirectPrecedents();
};

export const workbookRangeAreas = defineMembers(
  "WorkbookRangeAreas",
  precedents,
)({
  addresses: reads(["Sheet1!C2:C5", "Plan!B2"]),
  areas: does((it) => it.areas.load("items/address"), { items: [at("C2:C5"), { address: "Plan!B2" }] }),
  getRangeAreasBySheet: [
    does((it) => it.getRangeAreasBySheet("Plan").load("address"), { address: "Plan!B2" }),
    refuses((it) => it.getRangeAreasBySheet("Lists"), "ItemNotFound"),
  ],
  getRangeAreasOrNullObjectBySheet: does(
    (it) => [
      it.getRangeAreasOrNullObjectBySheet("Sheet1").load("address"),
      it.getRangeAreasOrNullObjectBySheet("Lists"),
    ],
    [at("C2:C5"), null],
  ),
  ranges: does((it) => it.ranges.load("items/address"), { items: [at("C2:C5"), { address: "Plan!B2" }] }),
});

export const rangeAreasCollection = defineMembers(
  "RangeAreasCollection",
  (context) => precedents(context).areas,
)({
  getCount: does((it) => it.getCount(), 2),
  getItemAt: does((it) => it.getItemAt(1).load("address"), { address: "Plan!B2" }),
  items: does((it) => it.load("items/address"), { items: [at("C2:C5"), { address: "Plan!B2" }] }),
});

export const commentCollection = defineMembers(
  "CommentCollection",
  (context) => (context.workbook.comments.add("Sheet1!B2", "Which year?"), context.workbook.comments),
)({
  add: [
    does((it) => it.add("Sheet1!C3", "Is that all?").load("content, authorName"), {
      content: "Is that all?",
      authorName: "User",
    }),
    refuses((it) => it.add("Sheet1!C3:C4", "Two cells"), "InvalidArgument"),
    assumed(
      "the code for a cell that has a comment",
      refuses((it) => it.add("Sheet1!B2", "Again"), "InvalidOperation"),
    ),
  ],
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => {
      const id = "4";
      return it.getItemOrNullObject(id);
    }, null),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(0).load("content"), { content: "Which year?" }),
    refuses((it) => it.getItemAt(1), "ItemNotFound"),
  ],
  getItemByCell: [
    does((it) => it.getItemByCell("Sheet1!B2").load("content"), { content: "Which year?" }),
    assumed(
      "the code for a cell without a comment",
      refuses((it) => it.getItemByCell("Sheet1!C3"), "ItemNotFound"),
    ),
  ],
  getItemByReplyId: does(
    async (it, context) => {
      const reply = it.getItemAt(0).replies.add("2026").load("id");
      await context.sync();
      return it.getItemByReplyId(reply.id).load("content");
    },
    { content: "Which year?" },
  ),
  getItemOrNullObject: does(
    async (it, context) => {
      const comment = it.getItemAt(0).load("id");
      await context.sync();
      return [it.getItemOrNullObject(comment.id).load("content"), it.getItemOrNullObject("none")];
    },
    [{ content: "Which year?" }, null],
  ),
  items: does((it) => it.load("items/content"), { items: [{ content: "Which year?" }] }),
  onAdded: hears(
    (it) => {
      it.add("Sheet1!C3", "Is that all?");
    },
    { type: "CommentAdded", source: "Local" },
  ),
  onChanged: hears(
    (it) => {
      it.getItemAt(0).replies.add("2026");
    },
    { type: "CommentChanged", changeType: "ReplyAdded", source: "Local" },
  ),
  onDeleted: hears((it) => it.getItemAt(0).delete(), { type: "CommentDeleted", source: "Local" }),
});

const mention = {
  mentions: [{ email: "ann@library.example", id: 0, name: "Ann" }],
  richContent: '<at id="0">Ann</at>, which year?',
};

export const comment = defineMembers("Comment", (context) => context.workbook.comments.add("Sheet1!B2", "Which year?"))(
  {
    authorEmail: reads("user@example.com"),
    authorName: reads("User"),
    content: holds("Which year?", "Which month?"),
    contentType: [
      reads("Plain"),
      does((_it, context) => context.workbook.comments.add("Sheet1!C3", mention, "Mention").load("contentType"), {
        contentType: "Mention",
      }),
    ],
    creationDate: does((it) => it.load("creationDate"), { creationDate: "2026-11-22T09:00:00.000Z" }),
    delete: does((it, context) => (it.replies.add("2026"), it.delete(), context.workbook.comments.getCount()), 0),
    getLocation: does(
      (it, context) => (shown(context).getRange("1:1").insert("Down"), it.getLocation().load("address")),
      at("B3"),
    ),
    id: assumed("any text", isText),
    mentions: does((_it, context) => context.workbook.comments.add("Sheet1!C3", mention, "Mention").load("mentions"), {
      mentions: mention.mentions,
    }),
    replies: does((it) => (it.replies.add("2026"), it.replies.getCount()), 1),
    resolved: holds(false, true),
    richContent: does(
      (_it, context) => context.workbook.comments.add("Sheet1!C3", mention, "Mention").load("richContent, content"),
      { richContent: mention.richContent, content: "Ann, which year?" },
    ),
    updateMentions: does((it) => (it.updateMentions(mention), it.load("content, contentType")), {
      content: "Ann, which year?",
      contentType: "Mention",
    }),
  },
);

export const commentReplyCollection = defineMembers("CommentReplyCollection", (context) => {
  const { replies } = context.workbook.comments.add("Sheet1!B2", "Which year?");
  replies.add("2026");
  return replies;
})({
  add: does((it) => [it.add("All of it").load("content"), it.getCount()], [{ content: "All of it" }, 2]),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does(
      async (it, context) => {
        const reply = it.getItemAt(0).load("id");
        await context.sync();
        return it.getItem(reply.id).load("content");
      },
      { content: "2026" },
    ),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemAt: does((it) => it.getItemAt(0).load("content"), { content: "2026" }),
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/content"), { items: [{ content: "2026" }] }),
});

export const commentReply = defineMembers("CommentReply", (context) =>
  context.workbook.comments.add("Sheet1!B2", "Which year?").replies.add("2026"),
)({
  authorEmail: reads("user@example.com"),
  authorName: reads("User"),
  content: holds("2026", "2027"),
  contentType: reads("Plain"),
  creationDate: does((it) => it.load("creationDate"), { creationDate: "2026-11-22T09:00:00.000Z" }),
  delete: does((it, context) => (it.delete(), context.workbook.comments.getItemAt(0).replies.getCount()), 0),
  getLocation: does((it) => it.getLocation().load("address"), at("B2")),
  getParentComment: does((it) => it.getParentComment().load("content"), { content: "Which year?" }),
  id: assumed("any text", isText),
  mentions: reads([]),
  resolved: [
    reads(false),
    does((it, context) => ((context.workbook.comments.getItemAt(0).resolved = true), it.load("resolved")), {
      resolved: true,
    }),
  ],
  richContent: reads("2026"),
  updateMentions: does((it) => (it.updateMentions(mention), it.load("content, contentType")), {
    content: "Ann, which year?",
    contentType: "Mention",
  }),
});

const partXml = '<plan xmlns="https://library.example/plan"><step>Count the loans</step></plan>';
const addPart = (context: Excel.RequestContext): Excel.CustomXmlPartCollection => (
  context.workbook.customXmlParts.add(partXml),
  context.workbook.customXmlParts
);
const scoped = (context: Excel.RequestContext, namespace = "https://library.example/plan") =>
  addPart(context).getByNamespace(namespace);

export const customXmlPartCollection = defineMembers(
  "CustomXmlPartCollection",
  addPart,
)({
  add: [does((it) => it.add("<list/>").getXml(), "<list/>"), refuses((it) => it.add("<list>"), "InvalidArgument")],
  getByNamespace: does(
    (it) => [it.getByNamespace("https://library.example/plan").getCount(), it.getByNamespace("none").getCount()],
    [1, 0],
  ),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does(async (it, context) => {
      const part = it.add("<list/>").load("id");
      await context.sync();
      return it.getItem(part.id).getXml();
    }, "<list/>"),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/namespaceUri"), { items: [{ namespaceUri: "https://library.example/plan" }] }),
});

export const customXmlPartScopedCollection = defineMembers("CustomXmlPartScopedCollection", (context) =>
  scoped(context),
)({
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does(
      async (it, context) => {
        const part = it.getOnlyItem().load("id");
        await context.sync();
        return it.getItem(part.id).load("namespaceUri");
      },
      { namespaceUri: "https://library.example/plan" },
    ),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  getOnlyItem: [
    does((it) => it.getOnlyItem().getXml(), partXml),
    assumed(
      "the code for more than one",
      refuses((it, context) => (addPart(context), it.getOnlyItem()), "InvalidOperation"),
    ),
  ],
  getOnlyItemOrNullObject: does(
    (it, context) => [
      it.getOnlyItemOrNullObject().load("namespaceUri"),
      context.workbook.customXmlParts.getByNamespace("none").getOnlyItemOrNullObject(),
    ],
    [{ namespaceUri: "https://library.example/plan" }, null],
  ),
  items: does((it) => it.load("items/namespaceUri"), { items: [{ namespaceUri: "https://library.example/plan" }] }),
});

export const customXmlPart = defineMembers("CustomXmlPart", (context) => context.workbook.customXmlParts.add(partXml))({
  delete: does((it, context) => (it.delete(), context.workbook.customXmlParts.getCount()), 0),
  getXml: does((it) => it.getXml(), partXml),
  id: assumed("any text", isText),
  namespaceUri: reads("https://library.example/plan"),
  setXml: does(
    (it) => (it.setXml('<plan xmlns="https://clinic.example/plan"/>'), [it.getXml(), it.load("namespaceUri")]),
    ['<plan xmlns="https://clinic.example/plan"/>', { namespaceUri: "https://clinic.example/plan" }],
  ),
});
