import { bases, type Profile, taxonomy } from "../model/taxonomy.ts";
import type { Places } from "./content.ts";
import type { DropdownList } from "./plan.ts";

/** The lists to choose from in the indicator rows: classes of the profile, and where a target comes from. */
export function indicatorDropdowns(places: Places, profile: Profile): DropdownList[] {
  const classes = taxonomy[profile];
  const lists: [placeholder: string, options: readonly string[]][] = [
    ["indicator.level1", Object.keys(classes)],
    ["indicator.level2", Object.values(classes).flat()],
    ["indicator.basis", bases],
  ];
  return lists.flatMap(([placeholder, options]) => {
    const range = places.column(placeholder);
    return range ? [{ range, options }] : [];
  });
}
