import type { Template } from "./template";

/** The name of a template's Excel table: `ActionPlan`. */
export const formatTableName = ({ title }: Template): string => title.replaceAll(" ", "");
