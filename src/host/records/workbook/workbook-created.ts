import type { AttachedFile } from "../../engine/attached-files";
import type { Call, Instance } from "../../engine/host-type";
import { createWorkbook } from "../../model/book/create-workbook";
import { missing } from "../../model/host-error";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";

/**
 * A new workbook that is no window yet: `Excel.createWorkbook` makes it and opens it.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated
 */
export const workbookCreated: HostRecord<"WorkbookCreated"> = {
  name: "WorkbookCreated",
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    Open({ runtime, id }) {
      const created = runtime.createdWorkbooks.get(id) ?? missing();
      created.isOpen = true;
    },
  },
};

// documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook
// assumed: the look of an id, and that what is no workbook is InvalidArgument
/** Creates a workbook, empty or from a file; the add-in goes on in the workbook that it is in. */
export function createNewWorkbook(file: AttachedFile | null | undefined, { workbook, runtime }: Call): Instance {
  const id = `created-${runtime.createdWorkbooks.size + 1}`;
  const { culture, user, now } = workbook;
  const name = `Book${runtime.createdWorkbooks.size + 2}`;
  const created = file ? file().workbook : createWorkbook({ name, culture, user, now });
  runtime.createdWorkbooks.set(id, { workbook: created, isOpen: false });
  return createObject("WorkbookCreated", { runtime, id });
}
