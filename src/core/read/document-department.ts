import type { Department } from "../model/department.ts";
import { compact } from "../model/half-width.ts";
import type { DocumentLine } from "./document-line.ts";

type Section = "overall" | "duties" | "safeguards" | null;

const headings: readonly (readonly [RegExp, Section])[] = [
  [/^(第[一二三四五六七八九十]+部分)?(部门整体绩效目标|预算项目绩效目标)?$/, null],
  [/^([一二三四五六七八九十]+、)?总体绩效目标$/, "overall"],
  [/^([一二三四五六七八九十]+、)?分项绩效目标$/, "duties"],
  [/^([一二三四五六七八九十]+、)?工作保障措施$/, "safeguards"],
];
const projectTitle = /绩效目标表$/;
const dutyHeading = /^[（(]([一二三四五六七八九十]+)[）)]\s*(\S.*)$/;
const dutyText = /^绩效(目标|指标)[：:]\s*([\s\S]*)$/;

interface OpenDuty {
  readonly number: string;
  readonly name: string;
  goal: string[];
  indicator: string[];
}

/** Gathers the 部门整体绩效目标 out of a document's paragraphs, line by line. */
export class DocumentDepartment {
  #section: Section = null;
  readonly #overallGoal: string[] = [];
  readonly #duties: OpenDuty[] = [];
  readonly #safeguards: string[] = [];
  /** The paragraphs of the duty text that the next paragraph may continue. */
  #open: string[] | null = null;

  /** Whether the line is a section heading or part of the 部门整体绩效目标; lines come in order. */
  take(line: DocumentLine): boolean {
    if (line.kind === "row" || projectTitle.test(compact(line.text))) {
      this.#enter(null);
      return false;
    }
    const heading = headings.find(([pattern]) => pattern.test(compact(line.text)));
    if (heading) this.#enter(heading[1]);
    return heading !== undefined || this.#takeText(line.text);
  }

  /** What was gathered; `null` when the document holds no such part. */
  result(): Department | null {
    if (this.#overallGoal.length + this.#duties.length + this.#safeguards.length === 0) return null;
    return {
      overallGoal: this.#overallGoal.join("\n"),
      duties: this.#duties.map(({ number, name, goal, indicator }) => ({
        number,
        name,
        goal: goal.join("\n"),
        indicator: indicator.join("\n"),
      })),
      safeguards: this.#safeguards,
    };
  }

  #enter(section: Section): void {
    this.#section = section;
    this.#open = null;
  }

  #takeText(text: string): boolean {
    if (this.#section === "duties") return this.#takeDutyText(text);
    if (this.#section === "overall") this.#overallGoal.push(text);
    if (this.#section === "safeguards") this.#safeguards.push(text);
    return this.#section !== null;
  }

  #takeDutyText(text: string): boolean {
    const [, number, name] = dutyHeading.exec(text) ?? [];
    if (number && name) {
      this.#duties.push({ number, name, goal: [], indicator: [] });
      this.#open = null;
      return true;
    }
    const [, field, words] = dutyText.exec(text) ?? [];
    if (field) this.#open = this.#blankText(field === "目标" ? "goal" : "indicator");
    this.#open?.push(words ?? text);
    return this.#open !== null;
  }

  /** A text of the last duty that nothing was written to yet; `null` when there is none, so that nothing is mixed. */
  #blankText(field: "goal" | "indicator"): string[] | null {
    const text = this.#duties.at(-1)?.[field];
    return text?.length === 0 ? text : null;
  }
}
