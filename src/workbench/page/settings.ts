import { DARK, LIGHT, type Surroundings, type Theme } from "../../host/doors/surroundings";
import type { Answers } from "./connection";

/** What a tryer can change about the Excel that the workbench plays. */
export interface Settings {
  /** Office.js takes the web path only from a page over https. */
  readonly platform: "windows" | "mac" | "web";
  readonly theme: "light" | "dark" | "contrast";
  /** pixels */
  readonly paneWidth: "320" | "350" | "500";
  readonly locale: string;
  readonly answers: Answers;
  readonly readOnly: boolean;
  /** Its sheets and its structure, with no password. */
  readonly isProtected: boolean;
  /** Somebody is typing into a cell all the time, so that the add-in has to wait. */
  readonly isEdited: boolean;
}

/** Those that are on or off. */
export type Switch = "readOnly" | "isProtected" | "isEdited";

export const usualSettings: Settings = {
  platform: "windows",
  theme: "light",
  paneWidth: "350",
  locale: "en-US",
  answers: "normal",
  readOnly: false,
  isProtected: false,
  isEdited: false,
};

/** What there is to choose from, in the words of the page. */
export const choices = {
  platform: { windows: "Windows", mac: "Mac", ...(location.protocol === "https:" ? { web: "the web" } : {}) },
  locale: {
    "en-US": "English (US)",
    "en-GB": "English (UK)",
    "de-DE": "Deutsch",
    "fr-FR": "Français",
    "es-ES": "Español",
    "ar-SA": "العربية",
    "he-IL": "עברית",
  },
  theme: { light: "Light", dark: "Dark", contrast: "High contrast" },
  paneWidth: { "320": "320 px", "350": "350 px", "500": "500 px" },
  answers: { normal: "at once", slow: "after 2 seconds", failing: "with an error" },
} as const;

const CONTRAST: Theme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#ffff00",
};

export const THEMES: Readonly<Record<Settings["theme"], Theme>> = { light: LIGHT, dark: DARK, contrast: CONTRAST };

/** What Office.js learns at its start, for an add-in with one long-lived runtime; the theme may change later. */
export const createSurroundings = (
  { platform, locale, readOnly }: Settings,
  addInName: string,
): Partial<Surroundings> => ({
  platform,
  locale,
  readOnly,
  addInName,
  sharedRuntime: true,
});
