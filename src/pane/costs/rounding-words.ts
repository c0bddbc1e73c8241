import type { Rounding } from "../../core/compute/rounding.ts";

export const roundingWords: Record<Rounding, string> = { up: "向上", "half-up": "四舍五入", down: "向下" };
