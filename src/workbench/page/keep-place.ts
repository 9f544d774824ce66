import type { AddIn } from "../../host/doors/add-in";

/**
 * Opens the pane where it is now once its page has loaded again: at the same place, and with its list of findings.
 * Excel itself starts again for another language.
 */
export function keepPlace(frame: HTMLIFrameElement, addIn: AddIn): void {
  const before = frame.contentDocument;
  const place = before?.querySelector("[role=tab][aria-selected=true]")?.id;
  const wasChecked = before?.querySelector(".tile") !== null;
  if (place === undefined) return;

  const goBack = async () => {
    const { contentDocument: page } = frame;
    if (!page) return;
    const tab = await appear(page, `#${place}`);
    if (wasChecked) await addIn.runCommand("checkPlan");
    tab.click();
  };
  frame.addEventListener("load", () => void goBack(), { once: true });
}

/** The element, as soon as it is on the page. */
const appear = (page: Document, selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const found = page.querySelector<HTMLElement>(selector);
      if (found) resolve(found);
      return found !== null;
    };
    if (look()) return;
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(page, { childList: true, subtree: true });
  });
