import type { SheetPlan } from "../core/render/plan.ts";
import { HostError } from "./host.ts";

/** Throws HostError `name-taken` where a planned sheet has the name of one that is there; case does not tell them apart. */
export function refuseTakenNames(names: readonly string[], plans: readonly SheetPlan[]): void {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const found = plans.find(({ name }) => taken.has(name.toLowerCase()));
  if (found) throw new HostError("name-taken", found.name);
}
