import type { Fix, Severity } from "./rule.ts";

export const severityWords: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

export const fixWords: Record<Fix["kind"], string> = { safe: "可批量修正", ask: "逐条确认修正" };
