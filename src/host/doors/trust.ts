import type { Surroundings } from "./surroundings";

/** Over https, or from this computer's own `localhost`, where an add-in is tried. */
export const isSecure = ({ protocol, hostname }: Pick<URL, "protocol" | "hostname">): boolean =>
  protocol === "https:" || hostname === "localhost";

/** The add-in's own origin, or one of its AppDomains. */
export const isOfAddIn = (origin: string, home: string, { appDomains }: Pick<Surroundings, "appDomains">): boolean =>
  origin === home || appDomains.includes(origin);

/**
 * Excel serves the add-in's own pages only, and only over https.
 * documented: https://learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests
 * (Specify domains you want to open in the add-in window)
 * @throws {Error} names the page and says what would be right
 */
export function refuseStrangers(origin: string, home: string, surroundings: Pick<Surroundings, "appDomains">): void {
  if (!isSecure(new URL(origin)))
    throw new Error(
      `Excel loads an add-in over https only, and this page came from ${origin}. ` +
        "Serve it over https, or from http://localhost while you try it.",
    );
  if (!isOfAddIn(origin, home, surroundings))
    throw new Error(
      `${origin} is neither ${home}, where the add-in is hosted, nor one of its AppDomains: ` +
        "Excel would open it in a browser. Add it to the manifest’s AppDomains.",
    );
}
