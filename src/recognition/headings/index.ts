import type { Headings } from "../sense";
import { arabic } from "./arabic";
import { chinese } from "./chinese";
import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { italian } from "./italian";
import { portuguese } from "./portuguese";
import { russian } from "./russian";
import { spanish } from "./spanish";

/** Every language whose headings are known. */
export const HEADINGS: readonly Headings[] = [
  english,
  french,
  spanish,
  portuguese,
  german,
  dutch,
  italian,
  russian,
  arabic,
  chinese,
];
