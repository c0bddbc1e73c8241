import { homedir } from "node:os";
import path from "node:path";

/** Where WPS keeps a user's add-ins and their list; `null` on systems where that is not known. */
export function addInFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): string | null {
  if (platform === "win32") {
    const roaming = environment["APPDATA"] ?? path.win32.join(home, "AppData", "Roaming");
    return path.win32.join(roaming, "kingsoft", "wps", "jsaddons");
  }
  if (platform === "linux") return path.posix.join(home, ".local/share/Kingsoft/wps/jsaddons");
  return null;
}
