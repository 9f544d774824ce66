import { readAudiences } from "../values/people/audience";

/**
 * What identifies an audience: the same for “Parents” and “the parents”.
 *
 * @example
 * readAudienceKey("the parents") === readAudienceKey("Parents") // true
 */
export const readAudienceKey = (audience: string): string => readAudiences(audience)[0]?.key ?? audience;
