export { CheckTab } from "./check-tab";
export { WalkBar } from "./walk-bar";
