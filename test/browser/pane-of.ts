import type { Locator, Page } from "playwright-core";

/** The pane as its user finds things in it. */
export function paneOf(page: Page) {
  const pane = page.locator(".pane");
  return {
    button: (name: string | RegExp): Locator => pane.getByRole("button", { name }),
    tab: (name: string | RegExp): Locator => pane.getByRole("tab", { name }),
    finding: (text: string | RegExp): Locator => pane.getByRole("listitem").filter({ hasText: text }),
    /** The findings that can be corrected at once. */
    fixable: pane.getByRole("listitem").filter({ has: page.getByRole("button", { name: "采用" }) }),
    /** Whatever is not greyed out. */
    enabled: page.locator(":not([aria-disabled])"),
    notice: pane.getByRole("status").filter({ hasText: /./ }),
    dialog: pane.getByRole("dialog"),
  };
}
