import { english } from "./english";
import type { Headings } from "../sense";

/** Every language whose headings are known. */
export const HEADINGS: readonly Headings[] = [english];
