import type { RollForwardOptions } from "../../core/roll-forward/roll-forward-options.ts";
import { yearCheck } from "../projects/field-checks.ts";
import { FormField } from "../projects/form-field.tsx";

interface RollForwardFormProps {
  /** As typed. */
  readonly year: string;
  readonly codes: RollForwardOptions["codes"];
  readonly onYear: (year: string) => void;
  readonly onCodes: (codes: RollForwardOptions["codes"]) => void;
}

const codeWords: Readonly<Record<RollForwardOptions["codes"], string>> = { keep: "保留", clear: "清除" };

/** Into which year, and what becomes of the codes. */
export function RollForwardForm({ year, codes, onYear, onCodes }: RollForwardFormProps) {
  return (
    <>
      <FormField label="新的预算年度" autofocus value={year} check={yearCheck(year)} onInput={onYear} />
      <fieldset>
        <legend>项目编码</legend>
        {(["keep", "clear"] as const).map((choice) => (
          <label key={choice} class="pane-check">
            <input type="radio" name="codes" checked={codes === choice} onChange={() => onCodes(choice)} />
            {codeWords[choice]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
