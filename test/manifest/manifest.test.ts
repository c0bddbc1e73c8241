import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ribbonCommands } from "../../src/apps/commands/ribbon-commands.ts";
import { fullMinor } from "../../src/apps/taskpane/requirement.ts";
import { builtPages } from "../built/built-pages.ts";
import { readManifest } from "./read-manifest.ts";

const origin = "https://localhost:3000/";
const { elements, named, textOf } = readManifest("manifest.xml");
let built = "";

beforeAll(async () => {
  built = await builtPages();
}, 300_000);

const resources = new Map(
  elements.flatMap(({ attributes }) =>
    attributes["id"] && attributes["DefaultValue"]
      ? [[attributes["id"], attributes["DefaultValue"]] as const]
      : [],
  ),
);
const addresses = elements.flatMap(({ attributes }) => {
  const value = attributes["DefaultValue"] ?? "";
  return /^https?:/.test(value) ? [value] : [];
});

test("every resource that is named is there, once, and every one there is named", () => {
  const used = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
  const defined = elements.flatMap(({ attributes, localName }) =>
    /^(Image|Url|String)$/.test(localName) && attributes["id"] ? attributes["id"] : [],
  );
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
});

test("resource ids and texts keep the lengths that Office allows", () => {
  for (const [id, text] of resources) {
    expect(id.length).toBeLessThanOrEqual(32);
    if (id.endsWith(".Label") || id === "App.Name") expect(text.length).toBeLessThanOrEqual(125);
    expect(text.length).toBeLessThanOrEqual(250);
  }
});

test("every address is https, of one place, and leads to a built file", () => {
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.startsWith(origin), address).toBe(true);
    expect(existsSync(path.join(built, address.slice(origin.length))), address).toBe(true);
  }
});

/** Width and height as the PNG file says. */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(path.join(built, address.slice(origin.length)));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every icon has 16, 32 and 80 pixels, and its pictures are that large", () => {
  const icons = named("Icon");
  expect(icons.length).toBe(5);
  for (const icon of icons) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    expect(sizes).toEqual([16, 32, 80]);
    for (const { attributes } of icon.children) {
      const size = Number(attributes["size"]);
      expect(pngSize(resources.get(attributes["resid"] ?? "") ?? "")).toEqual([size, size]);
    }
  }
  expect(pngSize(named("IconUrl")[0]?.attributes["DefaultValue"] ?? "")).toEqual([32, 32]);
  expect(pngSize(named("HighResolutionIconUrl")[0]?.attributes["DefaultValue"] ?? "")).toEqual([64, 64]);
});

test("the ribbon runs exactly the commands that the code has", () => {
  expect(named("FunctionName").map(textOf).sort()).toEqual(Object.keys(ribbonCommands).sort());
});

test("the ribbon is shown from the version that the code asks for; the page itself opens in any", () => {
  const sets = named("Set").map(({ attributes }) => attributes);
  expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: `1.${fullMinor}` }]);
  const parent = elements.find(({ children }) =>
    children.some(({ localName }) => localName === "Requirements"),
  );
  expect(parent?.localName).toBe("VersionOverrides");
});

test("Chinese is the language, with English for every text", () => {
  expect(named("DefaultLocale").map(textOf)).toEqual(["zh-CN"]);
  for (const element of [...named("String"), ...named("DisplayName"), ...named("Description")]) {
    const text = element.attributes["DefaultValue"];
    if (text === undefined) continue;
    expect(text).toMatch(/\p{Script=Han}/u);
    const [english] = element.children;
    expect(english?.attributes["Locale"], text).toBe("en-US");
    expect(english?.attributes["Value"]).not.toMatch(/\p{Script=Han}/u);
  }
});

test("ids are unique, and the add-in's is a GUID", () => {
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(textOf(named("Id")[0])).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
