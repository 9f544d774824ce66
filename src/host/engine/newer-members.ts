/** The members that came after ExcelApi 1.12, by the set they came with; a type's own entry is for all of it. */
const NEWER: Readonly<Record<number, readonly string[]>> = {
  13: [
    "Range.GetDirectDependents",
    "Range.GetExtendedRange",
    "Range.GetMergedAreasOrNullObject",
    "Range.GetRangeEdge",
    "Table.Resize",
    "Workbook.InsertWorksheetsFromBase64",
  ],
  14: [
    "AutoFilter.ClearColumnCriteria",
    "CommentCollection.GetItemOrNullObject",
    "CommentReplyCollection.GetItemOrNullObject",
    "ConditionalFormatCollection.GetItemOrNullObject",
    "Range.GetPrecedents",
    "StyleCollection.GetItemOrNullObject",
    "TableScopedCollection.GetItemOrNullObject",
    "Worksheet.TabId",
  ],
  15: ["Range.GetDependents"],
};

const minors = new Map(
  Object.entries(NEWER).flatMap(([minor, names]) => names.map((name) => [name, Number(minor)] as const)),
);

/** 13 for a member of ExcelApi 1.13; 0 for all up to 1.12. */
export const readMinor = (typeName: string, memberName: string): number => minors.get(`${typeName}.${memberName}`) ?? 0;
