import { pickInTurn } from "./list-cases";
import { SCENARIOS } from "./scenarios";
import { tryScenarios } from "./try-scenarios";

tryScenarios([...SCENARIOS.ON_LATER_PLANS, ...SCENARIOS.IN_LAYOUTS, ...SCENARIOS.IN_THE_STORE], {
  pick: pickInTurn,
  least: 10,
});
