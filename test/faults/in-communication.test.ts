import { SCENARIOS } from "./scenarios";
import { tryScenarios } from "./try-scenarios";

tryScenarios(SCENARIOS.IN_COMMUNICATION);
