import type { Host } from "../../src/hosts/host.ts";
import { openWpsHost } from "../../src/hosts/wps/open-wps-host.ts";
import { templateBytes } from "../seed/seed-workbook.ts";
import type { StandInOptions } from "./options.ts";
import { StandIn } from "./stand-in.ts";

export interface OpenedWps {
  readonly host: Host;
  readonly wps: StandIn;
}

/** Opens a workbook in a WPS that differs from the usual in these respects. */
export function openWps(bytes: Uint8Array, options: Partial<StandInOptions> = {}): OpenedWps {
  const wps = new StandIn(bytes, options);
  return { wps, host: openWpsHost(wps.application, async () => templateBytes) };
}
