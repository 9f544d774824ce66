import { readOutcomes, runCase } from "./run-case";
import { SCENARIOS } from "./scenarios";

/** The messages to Excel in which a sheet is brought up to date, and how many actions they have at most. */
const REFRESHED = [{ name: "refresh the messages", batch: 3, actions: 50 }];

test.each(REFRESHED)("$name: Excel may stop at any action of it", async ({ name, batch, actions: most }) => {
  const scenario = SCENARIOS.IN_COMMUNICATION.find((one) => one.name === name)!;
  const outcomes = await readOutcomes(scenario, "nothing");
  for (let actions = 11; actions < most; actions += 3)
    expect({
      actions,
      wrong: await runCase(
        { scenario, batch, fault: "half done", code: "GeneralException", edit: "nothing", actions },
        outcomes,
      ),
    }).toEqual({ actions, wrong: [] });
});
