import { isAbsolute, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Makes the address of a file as a link in a folder: relative where that is possible, so that the folder and the files
 * can be moved together.
 * @example linkFrom("reviews")("plans/oak school.xlsx") // "../plans/oak%20school.xlsx"
 */
export function linkFrom(folder: string): (file: string) => string {
  return (file) => {
    const path = relative(resolve(folder), resolve(file));
    if (isAbsolute(path)) return pathToFileURL(path).href; // on another drive of Windows
    const steps = path.split(/[\\/]/).map((step) => encodeURIComponent(step));
    return steps[0]?.includes("%3A") === true ? `./${steps.join("/")}` : steps.join("/");
  };
}
