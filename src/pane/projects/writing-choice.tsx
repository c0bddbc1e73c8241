import type { ComponentChildren } from "preact";
import { type AmountUnit, amountUnits } from "../../core/model/amount-unit.ts";
import { type Profile, profiles } from "../../core/model/taxonomy.ts";
import { profileWords } from "./profile-words.ts";

interface WritingChoiceProps {
  readonly profile: Profile | null;
  readonly onProfile: (profile: Profile | null) => void;
  /** `null` where the template states the unit, which then leaves no choice. */
  readonly unit: { readonly chosen: AmountUnit | null } | null;
  readonly onUnit: (unit: AmountUnit | null) => void;
}

/** In which class list and in which money unit the tables are written. */
export function WritingChoice({ profile, onProfile, unit, onUnit }: WritingChoiceProps) {
  return (
    <>
      <Choice id="pane-profile" label="指标体系" value={profile} values={profiles} onChange={onProfile}>
        {(known) => profileWords[known]}
      </Choice>
      {unit && (
        <Choice id="pane-unit" label="金额单位" value={unit.chosen} values={amountUnits} onChange={onUnit}>
          {(known) => known}
        </Choice>
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T | null;
  readonly values: readonly T[];
  readonly onChange: (value: T | null) => void;
  readonly children: (value: T) => ComponentChildren;
}

function Choice<T extends string>({ id, label, value, values, onChange, children }: ChoiceProps<T>) {
  return (
    <div class="pane-row pane-template">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="pane-input"
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChange(values.find((known) => known === currentTarget.value) ?? null)
        }
      >
        <option value="">与原表相同</option>
        {values.map((known) => (
          <option key={known} value={known}>
            {children(known)}
          </option>
        ))}
      </select>
    </div>
  );
}
