import type { HostType } from "../engine/host-type";
import type { Workbook } from "../model/workbook";

export const customXmlPartCollection: HostType<{ readonly workbook: Workbook; readonly namespaceUri: string | null }> = { name: "CustomXmlPartCollection" };
