import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { convert } from "office-addin-manifest-converter";
import { expect, test } from "vitest";

/** What Microsoft's own parser makes of a manifest; `null` when it takes offence, of which it says nothing else. */
async function parsed(xml: string): Promise<unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, xml);
  await convert(file, path.join(folder, "out")).catch(() => {});
  const output = path.join(folder, "out", "manifest.json");
  return existsSync(output) ? JSON.parse(readFileSync(output, "utf8")) : null;
}

const xml = readFileSync("manifest.xml", "utf8");

test("Microsoft's parser reads the manifest: its buttons, commands, languages and requirement", async () => {
  const manifest = JSON.stringify(await parsed(xml));
  for (const expected of ["checkSheet", "fixSheet", "generateSheets", "ExcelApi", "1.13", "zh-cn", "en-us"]) {
    expect(manifest).toContain(expected);
  }
});

test("Microsoft's parser refuses a button with an action that it does not know", async () => {
  expect(await parsed(xml.replace('xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'))).toBeNull();
});

test("Microsoft's manifest tool reads name, language and page", async () => {
  expect(await OfficeAddinManifest.readManifestFile("manifest.xml")).toMatchObject({
    displayName: "绩表通",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});
