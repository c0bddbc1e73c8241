/** The labels a target table can carry, by the field each names. */
export type Label =
  | "projectCode"
  | "projectName"
  | "budget"
  | "fiscalFunds"
  | "otherFunds"
  | "purpose"
  | "schedule"
  | "goal"
  | "level1"
  | "level2"
  | "name"
  | "description"
  | "target"
  | "basis"
  | "unitOfMeasure"
  | "weight";
