import type { Profile } from "./model/taxonomy.ts";
import type { CheckOptions } from "./rules/rule.ts";
import type { KnownLayouts } from "./template/known-layouts.ts";

export interface PipelineOptions {
  /** `auto` tells the class list from each table's rows. */
  readonly profile: "auto" | Profile;
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  /** What tables are recognised by, when a user has layouts of their own. */
  readonly layouts?: KnownLayouts | undefined;
  readonly check: CheckOptions;
}

export const defaultOptions: PipelineOptions = {
  profile: "auto",
  check: { unitCostRounding: "up", scheduleWarningLines: {} },
};
