import type { LibraryEntry } from "../../src/core/library/library.ts";
import { readOperator } from "../../src/core/target/operator.ts";
import { parseTarget } from "../../src/core/target/parse.ts";

const header = "一级指标,二级指标,三级指标,绩效指标描述,运算符,计量单位,常用值,指标值确定依据,适用项目";

/** The indicators of library/starter.csv: a line each, several usual values parted by `;`, topics by spaces. */
export function starterEntries(csv: string): LibraryEntry[] {
  const [first, ...lines] = csv
    .replace(/^\ufeff/, "")
    .trim()
    .split(/\r?\n/);
  if (first !== header) throw new Error(`The first line of library/starter.csv must be ${header}`);
  return lines.map((line, index) => {
    const cells = line.split(",");
    if (cells.length !== header.split(",").length)
      throw new Error(`Line ${index + 2} has ${cells.length} cells`);
    return toEntry(cells);
  });
}

function toEntry(cells: readonly string[]): LibraryEntry {
  const [
    level1 = "",
    level2 = "",
    name = "",
    description = "",
    sign = "",
    unit = "",
    usual = "",
    basis = "",
    topics = "",
  ] = cells;
  const operator = readOperator(sign);
  const values = usual === "" ? [] : usual.split(";");
  const targets = values.map((value) => usualTarget(value, operator ?? "", unit));
  return {
    level1,
    level2,
    name,
    descriptions: [[description, 1]],
    operator,
    unit,
    targets: targets.map((target) => [target, 1]),
    bases: [[basis, 1]],
    ...(topics !== "" && { topics: topics.split(" ") }),
    count: 1,
  };
}

/** 95 of ≥ and % is ≥95%; 100 % needs no operator; a date, a period or a grade is written whole. */
function usualTarget(value: string, operator: string, unit: string): string {
  if (operator === "") return value;
  const whole = operator === "=" && unit === "%" && value === "100" ? "100%" : operator + value + unit;
  const { canonical } = parseTarget(whole);
  if (canonical === null) throw new Error(`${whole} is no target`);
  return canonical;
}
