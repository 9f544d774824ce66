import { readAudiences } from "../values/audience";

/** The same for "Parents" and "the parents". */
export const readAudienceKey = (audience: string): string => readAudiences(audience)[0]?.key ?? audience;
