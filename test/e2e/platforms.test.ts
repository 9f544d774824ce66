import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench } from "./workbench-page";

const keep = closeAfter(afterAll);
let browser: Browser;
beforeAll(async () => {
  browser = await keep(launchBrowser());
});

test.each([
  ["mac", "http", "Mac"],
  ["web", "https", "OfficeOnline"],
] as const)(
  "the add-in inserts and checks a plan on the path of Excel for %s",
  async (platform, over, asOfficeSays) => {
    const workbench = await openWorkbench(browser, { over });
    const { page, pane } = workbench;
    try {
      await page.getByRole("tab", { name: "Workbench" }).click();
      await page.locator("select[name=platform]").selectOption(platform);
      await page.locator(".tabs").getByRole("tab", { name: "Home" }).click();
      await pane.locator("body").evaluate(async (_, wanted) => {
        const platform = () =>
          (Reflect.get(window, "Office") as unknown as { context?: { platform?: string } } | undefined)?.context
            ?.platform;
        while (platform() !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
      }, asOfficeSays);
      await pane.getByRole("tab", { name: "Insert" }).waitFor();

      await workbench.press("insert", "insertActionPlan");
      await page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor();
      await workbench.goTo("A8");
      await workbench.type("Call every family of the clinic’s newborns", "Enter");
      await workbench.press("checkPlan");
      await pane.getByText("“Call every family of the clinic’s newborns” has no owner.").click();
      expect(await workbench.activeCell("Action Plan!D8")).toBe("Action Plan!D8");
      expect(workbench.trouble).toEqual([]);
    } finally {
      await workbench.close();
    }
  },
);
