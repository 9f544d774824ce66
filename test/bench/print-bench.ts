import { printCheckBench } from "./check";
import { printEngineBench } from "./engine";

/**
 * `npm run bench`: how long the check of all rules and the engine of the host take next to JSON.parse of the same
 * values, in one process. Only the ratios count.
 */
printCheckBench();
console.log("");
void printEngineBench();
