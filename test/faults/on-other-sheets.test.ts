import { SCENARIOS } from "./scenarios";
import { tryScenarios } from "./try-scenarios";

tryScenarios(SCENARIOS.ON_OTHER_SHEETS);
