import { readAudiences } from "../values/audience";

/** What identifies an audience: the same for “Parents” and “the parents”. */
export const readAudienceKey = (audience: string): string => readAudiences(audience)[0]?.key ?? audience;
