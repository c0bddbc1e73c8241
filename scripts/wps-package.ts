import { readFileSync, writeFileSync } from "node:fs";
import { addInName } from "./wps/install.ts";
import { offlinePackage } from "./wps/package-of.ts";

/** Packs the add-in for WPS, built before, into a zip for machines without a network. */
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const guide = readFileSync(new URL("./wps/offline-guide.txt", import.meta.url), "utf8");
const file = `dist/${addInName}-wps-${version}.zip`;
writeFileSync(file, offlinePackage("dist/wps", guide, addInName, version));
console.log(`离线安装包：${file}`);
