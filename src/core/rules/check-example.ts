import { formatAddress } from "../grid/address.ts";
import { Sheet } from "../grid/sheet.ts";
import { budgetYear } from "../read/budget-year.ts";
import { detectProfile } from "../read/profile.ts";
import { readDepartment } from "../read/read-department.ts";
import { readTables } from "../read/read-tables.ts";
import { checkAcrossTables, checkTables } from "./check-tables.ts";
import { drawExample, type Example } from "./example.ts";
import { type Finding, messageOf } from "./finding.ts";
import type { CheckOptions } from "./rule.ts";

/** What examples are checked with: SCH-4, off by default, has a warning line. */
const exampleOptions: CheckOptions = { unitCostRounding: "up", scheduleWarningLines: { 6: 45 } };

/** For tests: everything that is found in an example once it is drawn as a sheet and read back, or in a sheet. */
export function checkExample(example: Example | Sheet): Finding[] {
  const sheet = example instanceof Sheet ? example : drawExample(example);
  const tables = readTables(sheet);
  const department = readDepartment(sheet);
  const year = budgetYear(tables);
  const checks = tables.map((table) => ({
    table,
    context: { profile: detectProfile(table), budgetYear: year, options: exampleOptions },
  }));
  return [
    ...checkTables(checks).flat(),
    ...checkAcrossTables({ tables, departments: department ? [department] : [] }),
  ];
}

/** For tests: what a user sees of a rule's findings, as `B4 error 预算数为 3… → 2.9`. */
export function findingsOf(code: string, example: Example | Sheet): string[] {
  return checkExample(example)
    .filter((finding) => finding.code === code)
    .map(describeFinding);
}

export function describeFinding(finding: Finding): string {
  const cell = finding.at ? formatAddress(finding.at) : "-";
  const corrections = finding.fix?.edits.map(({ after }) => ` → ${after}`) ?? [];
  return `${cell} ${finding.severity} ${messageOf(finding)}${corrections.join("")}`;
}
