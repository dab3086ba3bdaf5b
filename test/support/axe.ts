import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds wrong with the open page as `rule: selector: why`; every rule is on but those named in `off`. */
export async function axeViolations(page: Page, off: readonly string[] = []): Promise<string[]> {
  // Not a script element: the pages' policy forbids those.
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(
    axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !off.includes(ruleId) }]),
  );
  const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify({ rules })})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
