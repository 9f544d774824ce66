import type { Template } from "./template";

/** The name of a template's Excel table: `ActionPlan`. */
export const tableName = ({ title }: Template): string => title.replaceAll(" ", "");
