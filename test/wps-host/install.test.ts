import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { addInFolder } from "../../scripts/wps/add-in-folder.ts";
import { install, uninstall } from "../../scripts/wps/install.ts";
import { offlinePackage } from "../../scripts/wps/package-of.ts";
import { withAddIn, withoutAddIn } from "../../scripts/wps/registration.ts";

const served = { name: "jibiao", version: "0.1.0", url: "http://127.0.0.1:3890/" };
const others = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<jsplugins>
  <!-- <jsplugin name="jibiao" type="et" url="old"/> -->
  <jspluginonline name="oa-assist" type="wps" url="http://oa.example.gov.cn/a?b=1&amp;c=2" debug="" enable="enable" install="http://oa.example.gov.cn/p.html"/>
  <jsplugin name="jibiao-other" type="et" url="http://x/y.7z" version="1.0"></jsplugin>
</jsplugins>
`;

function temporaryFolders() {
  const root = mkdtempSync(path.join(tmpdir(), "wps-"));
  const built = path.join(root, "built");
  mkdirSync(path.join(built, "images"), { recursive: true });
  writeFileSync(path.join(built, "manifest.xml"), "<JsPlugin/>");
  writeFileSync(path.join(built, "images", "icon.png"), "1");
  return { folder: path.join(root, "kingsoft", "jsaddons"), built };
}

test("the add-in is listed where there was no list, with an address or without", () => {
  expect(withAddIn(null, served)).toBe(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<jsplugins>
  <jspluginonline name="jibiao" type="et" url="http://127.0.0.1:3890/" debug="" enable="enable_dev" install="null"/>
</jsplugins>
`);
  expect(withAddIn(null, { ...served, url: null })).toContain(
    '<jsplugin name="jibiao" type="et" url="null" version="0.1.0"',
  );
});

test("other add-ins, comments and the rest of a list stay character for character", () => {
  for (const list of [
    others,
    others.replaceAll("\n", "\r\n"),
    others.replaceAll("\n", ""),
    `\uFEFF${others}`,
  ]) {
    const listed = withAddIn(list, served);
    expect(listed).toContain('url="http://127.0.0.1:3890/"');
    for (const line of others.trim().split("\n").slice(0, -1)) expect(listed).toContain(line);
    if (list.includes("\n")) expect(withoutAddIn(listed, "jibiao")).toBe(list);
    else expect(withoutAddIn(listed, "jibiao").replaceAll(/\s*\n\s*/g, "")).toBe(list);
  }
});

test("listed again, the add-in stands there once, with what holds now", () => {
  const twice = withAddIn(
    withAddIn(withAddIn(others, { ...served, url: null }), { ...served, url: "http://old/" }),
    served,
  );
  expect(twice).toBe(withAddIn(others, served));
});

test("an empty list in one tag is opened", () => {
  expect(withAddIn("<jsplugins/>", served)).toMatch(
    /^<jsplugins>\n {2}<jspluginonline [^\n]*\n<\/jsplugins>$/,
  );
});

test("what is no list is refused and left alone", () => {
  for (const text of ["", "<html></html>", "<jsplugins>", "<!-- <jsplugins></jsplugins> -->"]) {
    expect(() => withAddIn(text, served), text).toThrow("jsplugins");
  }
  const { folder, built } = temporaryFolders();
  mkdirSync(folder, { recursive: true });
  const list = path.join(folder, "publish.xml");
  for (const content of [Buffer.from("<jsplugins>", "utf8"), Buffer.from(others, "utf16le")]) {
    writeFileSync(list, content);
    expect(() => install(folder, built, "0.1.0", null)).toThrow();
    expect(readFileSync(list)).toEqual(content);
    expect(readdirSync(folder)).toEqual(["publish.xml"]);
  }
});

test("installing makes the folder and the list; uninstalling leaves what others put there", () => {
  const { folder, built } = temporaryFolders();
  install(folder, built, "0.1.0", served.url);
  expect(readdirSync(folder)).toEqual(["publish.xml"]);
  writeFileSync(path.join(folder, "publish.xml"), others);
  mkdirSync(path.join(folder, "oa_1.0"));
  install(folder, built, "0.1.0", null);
  expect(existsSync(path.join(folder, "jibiao_0.1.0", "images", "icon.png"))).toBe(true);
  install(folder, built, "0.2.0", null);
  expect(readdirSync(folder).sort()).toEqual(["jibiao_0.2.0", "oa_1.0", "publish.xml"]);
  expect(uninstall(folder)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["oa_1.0", "publish.xml"]);
  expect(readFileSync(path.join(folder, "publish.xml"), "utf8")).toBe(others);
  expect(uninstall(folder)).toBe(false);
  expect(uninstall(path.join(folder, "missing"))).toBe(false);
});

test("WPS's folder is found on Windows and on Linux", () => {
  expect(addInFolder("win32", { APPDATA: "C:\\Users\\张三\\AppData\\Roaming" }, "C:\\Users\\张三")).toBe(
    "C:\\Users\\张三\\AppData\\Roaming\\kingsoft\\wps\\jsaddons",
  );
  expect(addInFolder("win32", {}, "C:\\Users\\张三")).toContain("AppData\\Roaming\\kingsoft");
  expect(addInFolder("linux", {}, "/home/zhang")).toBe("/home/zhang/.local/share/Kingsoft/wps/jsaddons");
  expect(addInFolder("darwin", {}, "/Users/zhang")).toBeNull();
});

test("the offline package holds the folder under its version, a list and a guide that names both", () => {
  const { built } = temporaryFolders();
  const guide = readFileSync("scripts/wps/offline-guide.txt", "utf8");
  const zip = offlinePackage(built, guide, "jibiao", "0.1.0");
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(
    ["jibiao_0.1.0/images/icon.png", "jibiao_0.1.0/manifest.xml", "publish.xml", "安装说明.txt"].sort(),
  );
  const entry =
    withAddIn(null, { ...served, url: null })
      .split("\n")[2]
      ?.trim() ?? "";
  const text = strFromU8(files["安装说明.txt"] ?? new Uint8Array());
  expect(text).toContain(entry);
  expect(text).toContain("复制进去");
  expect(text).not.toMatch(/[{}]/);
  expect(strFromU8(files["publish.xml"] ?? new Uint8Array())).toContain(entry);
  expect(offlinePackage(built, guide, "jibiao", "0.1.0")).toEqual(zip);
});
