/** Dark or light, as Excel says; where it does not say, as the system says. */
function findTheme(officeTheme: Partial<Office.OfficeTheme> | undefined, systemIsDark: boolean): "dark" | "light" {
  const background = officeTheme?.bodyBackgroundColor;
  const isDark = background === undefined ? systemIsDark : computeLuminance(background) < 0.5;
  return isDark ? "dark" : "light";
}

/** How bright an `#rrggbb` looks, 0 to 1. */
function computeLuminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/**
 * Lays the pane out from right to left where Excel's own language is read so; the words stay English, and a text of
 * the workbook runs as its own letters do.
 */
export function followDirection(language: string): void {
  document.documentElement.dir = RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi)\b/i;

/** Excel does not say when its theme changes, so it is asked again whenever the pane gets the focus. */
export function followTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    document.documentElement.dataset.theme = findTheme(Office.context.officeTheme, system.matches);
  };
  apply();
  system.addEventListener("change", apply);
  window.addEventListener("focus", apply);
}
