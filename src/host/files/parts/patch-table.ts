import { formatRectangle } from "../../../sheet/a1";
import type { Sheet } from "../../model/book/sheet";
import type { Table } from "../../model/book/table";
import { writeFilter } from "../sheet/filters";
import { type Edit, editXml, insertBefore, replaceContent, setAttributes, withPrefix } from "../xml/edit-xml";
import { changeTag } from "../xml/edit-xml";
import { type Element, findChild, parseXml } from "../xml/parse-xml";
import { type Attributes, writeElement } from "../xml/write-xml";
import { encodeName, writeColumn } from "./tables";

/**
 * A table's part after an edit: what the table does not say of itself stays.
 * Source: ISO/IEC 29500-1, 18.5.1.2 (table)
 */
export function patchTable(xml: string, before: Table, now: Table, sheet: Sheet): string {
  const root = parseXml(xml);
  return editXml(xml, [
    setAttributes(xml, root, differences(describeTable(before), describeTable(now))),
    ...patchFilter(xml, root, before, now),
    ...patchColumns(xml, root, before, now, sheet),
    ...patchStyle(xml, root, before, now),
  ]);
}

const describeTable = ({ name, rectangle, showHeaders, showTotals }: Table): Attributes => ({
  name,
  displayName: name,
  ref: formatRectangle(rectangle),
  headerRowCount: showHeaders ? null : 0,
  totalsRowCount: showTotals ? 1 : null,
});

const differences = (before: Attributes, now: Attributes): Attributes =>
  Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== before[key]));

const filteredPart = ({ rectangle, showTotals }: Table): string =>
  formatRectangle({ ...rectangle, rows: rectangle.rows - (showTotals ? 1 : 0) });

function patchFilter(xml: string, root: Element, before: Table, now: Table): Edit[] {
  const element = findChild(root, "autoFilter");
  const hasFilter = now.showFilterButton && now.showHeaders;
  const criteria = now.columns.map(({ filter }) => filter);
  const isSame =
    before.columns.length === now.columns.length && before.columns.every(({ filter }, i) => filter === criteria[i]);
  if (element && hasFilter && isSame) return [setAttributes(xml, element, { ref: filteredPart(now) })];
  const written = hasFilter ? withPrefix(writeFilter(filteredPart(now), criteria), root.prefix) : "";
  if (element) return [{ start: element.start, end: element.end, text: written }];
  return written === "" ? [] : [insertBefore(root.innerStart, written, "")];
}

/** A column of the model has its place in the file, counted from 1, as its id. */
function patchColumns(xml: string, root: Element, before: Table, now: Table, sheet: Sheet): Edit[] {
  const list = findChild(root, "tableColumns");
  if (!list || now.columns === before.columns) return [];
  let lastId = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes.id ?? 0)));
  const written = now.columns.map((column, index) => {
    const element = before.columns.some(({ id }) => id === column.id) ? list.children[column.id - 1] : undefined;
    if (!element) return withPrefix(writeColumn(now, index, ++lastId, sheet), root.prefix);
    const text = xml.slice(element.start, element.end);
    if (before.columns.some((old) => old.id === column.id && old.name === column.name)) return text;
    const [tag = ""] = /^<[^>]*>/.exec(text) ?? [];
    return changeTag(tag, { name: encodeName(column.name) }) + text.slice(tag.length);
  });
  return [setAttributes(xml, list, { count: written.length }), replaceContent(xml, list, written.join(""))];
}

function patchStyle(xml: string, root: Element, before: Table, now: Table): Edit[] {
  const describe = (table: Table): Attributes => ({
    name: table.style || null,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  const changes = differences(describe(before), describe(now));
  if (Object.keys(changes).length === 0) return [];
  const element = findChild(root, "tableStyleInfo");
  if (element) return [setAttributes(xml, element, changes)];
  const columns = findChild(root, "tableColumns");
  return columns ? [insertBefore(columns.end, writeElement("tableStyleInfo", describe(now)), root.prefix)] : [];
}
