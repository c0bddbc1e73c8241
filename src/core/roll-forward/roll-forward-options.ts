export interface RollForwardOptions {
  /** The budget year of the drafts. */
  readonly year: number;
  /** Whether the drafts keep the old year's 项目编码. */
  readonly codes: "keep" | "clear";
}
