import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { withAddIn } from "./registration.ts";

/** Of all files in the zip, so that the same pages make the same zip. */
const mtime = new Date(2020, 0, 1);

/** The add-in as one file to hand on without a network: its folder as WPS wants it, the list of add-ins, how to go about it. */
export function offlinePackage(built: string, guide: string, name: string, version: string): Uint8Array {
  const folder = `${name}_${version}`;
  const pages = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map(
      (file) =>
        [`${folder}/${path.relative(built, file).replaceAll("\\", "/")}`, readFileSync(file)] as const,
    );
  const publish = withAddIn(null, { name, version, url: null });
  return zipSync(
    {
      // Windows' own editor knows UTF-8 by the mark.
      "安装说明.txt": strToU8(
        `\uFEFF${guide.replaceAll("{folder}", folder).replaceAll("{entry}", entryIn(publish)).replace(/\r?\n/g, "\r\n")}`,
      ),
      "publish.xml": strToU8(publish),
      ...Object.fromEntries(pages),
    },
    { mtime },
  );
}

function entryIn(publish: string): string {
  return /<jsplugin .*\/>/.exec(publish)?.[0] ?? "";
}
