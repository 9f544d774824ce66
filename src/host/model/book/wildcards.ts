/**
 * Excel's wildcards as the source of a pattern: `*` is any text, `?` any character, `~` takes the next of them as it
 * is.
 * documented: https://support.microsoft.com/office/939aafa8-4e76-4d0c-a3dc-bb3ec6ba8ec2
 * @example new RegExp(writePattern("b?ok"), "i").test("Bookshelf") // true
 */
export const writePattern = (text: string): string =>
  text.replaceAll(/~([*?~])|([*?])|([^*?~]+|~)/g, (_, escaped?: string, wild?: string, plain?: string) =>
    wild ? (wild === "*" ? "[^]*" : "[^]") : (escaped ?? plain ?? "").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
