import type { CellValue } from "../../sheet/cell";
import type { HostType, Instance } from "../engine/host-type";
import { createInstance } from "../engine/host-type";
import type { Runtime } from "../engine/runtime";
import type { Workbook } from "../model/book/workbook";
import type { Part } from "../model/drawings/settings";
import type { Culture } from "../model/languages/culture";
import type { PartName } from "./drawing/part-name";
import type {
  PivotAxisTarget,
  PivotDataTarget,
  PivotFieldTarget,
  PivotHierarchyTarget,
  PivotItemsTarget,
  PivotItemTarget,
  PivotsTarget,
  PivotsWithin,
  PivotTarget,
} from "./pivot/targets";
import type { SlicerItemTarget, SlicerTarget } from "./slicer/targets";
import type {
  AreasAcross,
  BindingTarget,
  BorderTarget,
  BreaksTarget,
  BreakTarget,
  CellsTarget,
  ColumnTarget,
  CommentsTarget,
  CommentTarget,
  ConditionalBorderTarget,
  ConditionalTarget,
  ControlTarget,
  CreatedTarget,
  CustomTarget,
  FilterTarget,
  Look,
  NamedStyleTarget,
  NameScope,
  NameTarget,
  PagesTarget,
  PartsTarget,
  PartTarget,
  PropertyTarget,
  RangeTarget,
  RemovedDuplicates,
  ReplyTarget,
  RowTarget,
  SettingTarget,
  SheetTarget,
  StyleTarget,
  TablesTarget,
  TablesWithin,
  TableTarget,
  ViewTarget,
} from "./targets";

/**
 * What an object of each type is about, by the name that Office.js gives the type. A link names a type; the registry
 * finds its record.
 */
export interface Targets extends Readonly<Record<PartName, Part>> {
  readonly AddinInternalService: Runtime;
  readonly AppRuntimePersistenceService: Runtime;
  readonly AppRuntimeService: Runtime;
  readonly Application: Workbook;
  readonly AutoFilter: FilterTarget;
  readonly Binding: BindingTarget;
  readonly BindingCollection: Workbook;
  readonly CellValueConditionalFormat: ConditionalTarget;
  readonly ChartCollection: SheetTarget;
  readonly ColorScaleConditionalFormat: ConditionalTarget;
  readonly Comment: CommentTarget;
  readonly CommentCollection: CommentsTarget;
  readonly CommentReply: ReplyTarget;
  readonly CommentReplyCollection: CommentTarget;
  readonly ConditionalDataBarNegativeFormat: ConditionalTarget;
  readonly ConditionalDataBarPositiveFormat: ConditionalTarget;
  readonly ConditionalFormat: ConditionalTarget;
  readonly ConditionalFormatCollection: CellsTarget;
  readonly ConditionalFormatRule: ConditionalTarget;
  readonly ConditionalRangeBorder: ConditionalBorderTarget;
  readonly ConditionalRangeBorderCollection: ConditionalTarget;
  readonly ConditionalRangeFill: ConditionalTarget;
  readonly ConditionalRangeFont: ConditionalTarget;
  readonly ConditionalRangeFormat: ConditionalTarget;
  readonly CultureInfo: Culture;
  readonly CustomConditionalFormat: ConditionalTarget;
  readonly CustomFunctions: Runtime;
  readonly CustomProperty: CustomTarget;
  readonly CustomPropertyCollection: Workbook;
  readonly CustomXmlPart: PartTarget;
  readonly CustomXmlPartCollection: PartsTarget;
  readonly CustomXmlPartScopedCollection: PartsTarget;
  readonly DataBarConditionalFormat: ConditionalTarget;
  readonly DataPivotHierarchy: PivotDataTarget;
  readonly DataPivotHierarchyCollection: PivotTarget;
  readonly DataValidation: CellsTarget;
  readonly DatetimeFormatInfo: Culture;
  readonly DocumentProperties: Workbook;
  readonly DynamicRibbon: Runtime;
  readonly Filter: ColumnTarget;
  readonly FilterPivotHierarchy: PivotHierarchyTarget;
  readonly FilterPivotHierarchyCollection: PivotAxisTarget;
  readonly FormatProtection: Look;
  readonly FunctionResult: CellValue;
  readonly Functions: Workbook;
  readonly HeaderFooter: PagesTarget;
  readonly HeaderFooterGroup: SheetTarget;
  readonly IconSetConditionalFormat: ConditionalTarget;
  readonly IterativeCalculation: Workbook;
  readonly NamedItem: NameTarget;
  readonly NamedItemArrayValues: NameTarget;
  readonly NamedItemCollection: NameScope;
  readonly NumberFormatInfo: Culture;
  readonly PageBreak: BreakTarget;
  readonly PageBreakCollection: BreaksTarget;
  readonly PageLayout: SheetTarget;
  readonly PersistentKvStorageService: Runtime;
  readonly PivotField: PivotFieldTarget;
  readonly PivotFieldCollection: PivotFieldTarget;
  readonly PivotHierarchy: PivotFieldTarget;
  readonly PivotHierarchyCollection: PivotTarget;
  readonly PivotItem: PivotItemTarget;
  readonly PivotItemCollection: PivotItemsTarget;
  readonly PivotLayout: PivotTarget;
  readonly PivotTable: PivotTarget;
  readonly PivotTableCollection: PivotsTarget;
  readonly PivotTableScopedCollection: PivotsWithin;
  readonly PivotTableStyle: NamedStyleTarget;
  readonly PivotTableStyleCollection: Workbook;
  readonly PresetCriteriaConditionalFormat: ConditionalTarget;
  readonly QueryCollection: null;
  readonly Range: RangeTarget;
  readonly RangeAreas: RangeTarget;
  readonly RangeAreasCollection: AreasAcross;
  readonly RangeBorder: BorderTarget;
  readonly RangeBorderCollection: Look;
  readonly RangeCollection: readonly RangeTarget[];
  readonly RangeFill: Look;
  readonly RangeFont: Look;
  readonly RangeFormat: Look;
  readonly RangeSort: RangeTarget;
  readonly RangeView: ViewTarget;
  readonly RangeViewCollection: ViewTarget;
  readonly RemoveDuplicatesResult: RemovedDuplicates;
  readonly RibbonButton: ControlTarget;
  readonly RibbonTab: ControlTarget;
  readonly RowColumnPivotHierarchy: PivotHierarchyTarget;
  readonly RowColumnPivotHierarchyCollection: PivotAxisTarget;
  readonly Runtime: Runtime;
  readonly Setting: SettingTarget;
  readonly SettingCollection: Workbook;
  readonly ShapeCollection: SheetTarget;
  readonly Slicer: SlicerTarget;
  readonly SlicerCollection: PivotsTarget;
  readonly SlicerItem: SlicerItemTarget;
  readonly SlicerItemCollection: SlicerTarget;
  readonly SlicerStyle: NamedStyleTarget;
  readonly SlicerStyleCollection: Workbook;
  readonly Style: StyleTarget;
  readonly StyleCollection: Workbook;
  readonly Table: TableTarget;
  readonly TableCollection: TablesTarget;
  readonly TableColumn: ColumnTarget;
  readonly TableColumnCollection: TableTarget;
  readonly TableRow: RowTarget;
  readonly TableRowCollection: TableTarget;
  readonly TableScopedCollection: TablesWithin;
  readonly TableSort: TableTarget;
  readonly TableStyle: NamedStyleTarget;
  readonly TableStyleCollection: Workbook;
  readonly TextConditionalFormat: ConditionalTarget;
  readonly TimelineStyle: NamedStyleTarget;
  readonly TimelineStyleCollection: Workbook;
  readonly TopBottomConditionalFormat: ConditionalTarget;
  readonly Workbook: Workbook;
  readonly WorkbookCreated: CreatedTarget;
  readonly WorkbookProtection: Workbook;
  readonly WorkbookRangeAreas: AreasAcross;
  readonly Worksheet: SheetTarget;
  readonly WorksheetCollection: Workbook;
  readonly WorksheetCustomProperty: PropertyTarget;
  readonly WorksheetCustomPropertyCollection: SheetTarget;
  readonly WorksheetFreezePanes: SheetTarget;
  readonly WorksheetProtection: SheetTarget;
}

export type TypeName = keyof Targets;

/** The record of a type: what its objects can do. */
export type HostRecord<Name extends TypeName> = HostType<Targets[Name]> & { readonly name: Name };

/** One record for each type. */
export type Records = { readonly [Name in TypeName]: HostRecord<Name> };

/**
 * An object of the object model: its type, and the part of the workbook that it is about.
 * @example createObject("Range", { sheet, areas: [{ row: 3, column: 1, rows: 1, columns: 1 }] }) // B4
 */
export const createObject = <Name extends TypeName>(type: Name, target: Targets[Name]): Instance =>
  createInstance(type, target);
