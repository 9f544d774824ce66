import { escapeXml } from "./write-xml";

/**
 * The same XML without comments, with the text of CDATA sections written out.
 * @example simplifyXml("<t><![CDATA[R&D]]></t>") // "<t>R&amp;D</t>"
 */
export const simplifyXml = (xml: string): string =>
  xml.includes("<!")
    ? xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string | undefined) =>
        escapeXml(text ?? ""),
      )
    : xml;
