import { opensByAddress } from "../place-to-open";
import type { Action, Tools } from "./action";

/** Reads whether the workbook opens with the add-in. */
export const readOpening: Action = {
  id: "readOpening",
  doing: "Reading the settings…",
  quiet: true,

  async run(tools) {
    await read(tools);
    return null;
  },
};

/** Makes the workbook open with the add-in and its pane, for everybody who has it; or ends that. */
export const setOpening: Action<{ readonly on: boolean }> = {
  id: "setOpening",
  doing: "Saving your choice…",

  async run(tools, { on }) {
    const { load, none } = Office.StartupBehavior;
    await Office.addin.setStartupBehavior(on ? load : none);
    await read(tools);
    return {
      kind: "success",
      text: on
        ? "From the next time on, this workbook opens with Action Plan. Save it, so that it does for your team, too. " +
          "Colleagues without the add-in may be asked once whether they trust it."
        : "This workbook no longer opens with Action Plan. Save it, so that it holds for your team, too.",
    };
  },
};

async function read({ dispatch }: Tools): Promise<void> {
  dispatch({ type: "opening-read", opens: await opensWithWorkbook() });
}

/** Whether the workbook opens with the add-in; null where it cannot, as without a shared runtime. */
export async function opensWithWorkbook(): Promise<boolean | null> {
  const isThere = Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
  if (!isThere || opensByAddress(location.search)) return null;
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch {
    return null;
  }
}
