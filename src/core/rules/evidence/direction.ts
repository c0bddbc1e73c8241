import type { IndicatorRow } from "../../read/table.ts";
import { unitOf } from "../../read/value-unit.ts";
import { kindOf } from "./indicator-kind.ts";
import { isRateName } from "./rate-name.ts";

/** Costs of which more is better, so that their bound may be a lower one. */
const saving = /节约|节省|节支|降低|减少|下降|压减|核减/;
/** Names of which less may be better: faults, losses, concentrations, waiting times. */
const unwelcome =
  /差错|错误|失误|误差|偏差|误报|投诉|不满|事故|伤亡|死亡|发病|感染|故障|返工|返修|退货|退件|损|缺陷|不合格|违|漏|流失|复发|延误|逾期|超标|超时|空置|闲置|污染|拒|重复|破坏|发生率|失业|辍学|负债|波动|变动|偏离|结转|结余|拖欠|超支|浓度|含量|排放|能耗|用时|时间|时长|降低|减少|下降/;

/**
 * The operator that a value of this row naturally has: 数量, 质量 and 满意度 at least, 成本 at most. `null` where
 * its name or unit leaves both open: 差错率, 成本节约率, anything of 效益, 时效 other than 及时率.
 */
export function naturalOperator(row: IndicatorRow, value: { readonly unit: string }): "≥" | "≤" | null {
  switch (kindOf(row)) {
    case "数量":
      return "≥";
    case "质量":
    case "满意度":
      return unwelcome.test(row.name.text) ? null : "≥";
    case "成本":
      return saving.test(row.name.text) || unitOf(row, value) === "%" ? null : "≤";
    case "时效":
      return isRateName(row.name.text) && !unwelcome.test(row.name.text) ? "≥" : null;
    default:
      return null;
  }
}
