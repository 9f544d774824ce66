import { CHART_RECORDS } from "./chart";
import { chartCollection } from "./chart/chart-collection";
import { comment, commentReply, commentReplyCollection } from "./comment/comment";
import { commentCollection } from "./comment/comment-collection";
import { conditionalFormat } from "./conditional-format/conditional-format";
import { conditionalFormatCollection } from "./conditional-format/conditional-format-collection";
import {
  colorScale,
  dataBar,
  iconSet,
  negativeFormat,
  positiveFormat,
} from "./conditional-format/conditional-graphics";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-format/conditional-look";
import {
  cellValue,
  conditionalFormatRule,
  custom,
  presetCriteria,
  textComparison,
  topBottom,
} from "./conditional-format/conditional-rules";
import { queryCollection } from "./empty-collections";
import { PIVOT_RECORDS } from "./pivot";
import { dataValidation } from "./range/data-validation";
import { formatProtection } from "./range/format-protection";
import { range } from "./range/range";
import { rangeAreas, rangeAreasCollection, rangeCollection, workbookRangeAreas } from "./range/range-areas";
import { rangeBorder, rangeBorderCollection } from "./range/range-border";
import { rangeFill } from "./range/range-fill";
import { rangeFont } from "./range/range-font";
import { rangeFormat } from "./range/range-format";
import { rangeSort } from "./range/range-sort";
import { rangeView, rangeViewCollection } from "./range/range-view";
import { removeDuplicatesResult } from "./range/remove-duplicates-result";
import type { Records } from "./registry";
import { SHAPE_RECORDS } from "./shape";
import { shapeCollection } from "./shape/shape-collection";
import { SLICER_RECORDS } from "./slicer";
import { autoFilter } from "./table/auto-filter";
import { filter } from "./table/filter";
import { table } from "./table/table";
import { tableCollection, tableScopedCollection } from "./table/table-collection";
import { tableColumn, tableColumnCollection } from "./table/table-column";
import { tableRow, tableRowCollection } from "./table/table-row";
import { tableSort } from "./table/table-sort";
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
} from "./workbook/application";
import { binding, bindingCollection } from "./workbook/binding-collection";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./workbook/custom-xml-part";
import { customProperty, customPropertyCollection, documentProperties } from "./workbook/document-properties";
import { functionResult, functions } from "./workbook/functions";
import { namedItem, namedItemArrayValues } from "./workbook/named-item";
import { namedItemCollection } from "./workbook/named-item-collection";
import { defineStyle, defineStyleCollection } from "./workbook/named-styles";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  customFunctions,
  dynamicRibbon,
  persistentKvStorageService,
  ribbonButton,
  ribbonTab,
} from "./workbook/services";
import { setting, settingCollection } from "./workbook/setting";
import { style, styleCollection } from "./workbook/style";
import { runtime, workbook } from "./workbook/workbook";
import { workbookCreated } from "./workbook/workbook-created";
import { workbookProtection } from "./workbook/workbook-protection";
import { pageBreak, pageBreakCollection } from "./worksheet/page-break-collection";
import { headerFooter, headerFooterGroup, pageLayout } from "./worksheet/page-layout";
import { worksheet } from "./worksheet/worksheet";
import { worksheetCollection } from "./worksheet/worksheet-collection";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./worksheet/worksheet-custom-property";
import { worksheetFreezePanes } from "./worksheet/worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet/worksheet-protection";

/** The records of all types; a type without a record does not compile. */
export const RECORDS: Records = {
  ...CHART_RECORDS,
  ...PIVOT_RECORDS,
  ...SHAPE_RECORDS,
  ...SLICER_RECORDS,
  AddinInternalService: addinInternalService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AppRuntimeService: appRuntimeService,
  Application: application,
  AutoFilter: autoFilter,
  Binding: binding,
  BindingCollection: bindingCollection,
  CellValueConditionalFormat: cellValue,
  ChartCollection: chartCollection,
  ColorScaleConditionalFormat: colorScale,
  Comment: comment,
  CommentCollection: commentCollection,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplyCollection,
  ConditionalDataBarNegativeFormat: negativeFormat,
  ConditionalDataBarPositiveFormat: positiveFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: custom,
  CustomFunctions: customFunctions,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataBarConditionalFormat: dataBar,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  DocumentProperties: documentProperties,
  DynamicRibbon: dynamicRibbon,
  Filter: filter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IconSetConditionalFormat: iconSet,
  IterativeCalculation: iterativeCalculation,
  NamedItem: namedItem,
  NamedItemArrayValues: namedItemArrayValues,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  PersistentKvStorageService: persistentKvStorageService,
  PresetCriteriaConditionalFormat: presetCriteria,
  QueryCollection: queryCollection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RemoveDuplicatesResult: removeDuplicatesResult,
  RibbonButton: ribbonButton,
  RibbonTab: ribbonTab,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  ShapeCollection: shapeCollection,
  Style: style,
  StyleCollection: styleCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableScopedCollection: tableScopedCollection,
  TableSort: tableSort,
  TableStyle: defineStyle("TableStyle"),
  TableStyleCollection: defineStyleCollection("TableStyle"),
  TextConditionalFormat: textComparison,
  TopBottomConditionalFormat: topBottom,
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  WorkbookRangeAreas: workbookRangeAreas,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
