import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds serious or critical in a page, or a part of it, as it now stands, each with the elements concerned. The colours of the
 * sheet's cells are the workbook's own.
 */
export async function seriousViolations(page: Page, part = "html"): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((violation) => !/^color-contrast: <td /.test(violation));
}
