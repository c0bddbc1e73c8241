import { expect, test } from "vitest";
import { type PublishedDocument, readDocument } from "../../src/core/read/document.ts";
import { readDocumentLines } from "../../src/hosts/document/read-document-lines.ts";
import { readTextDocument } from "../../src/hosts/document/text.ts";
import { convertWithLibreOffice } from "../libreoffice.ts";
import { seedDepartment, seedProjects, seedText, seedTranscriptions, transcribe } from "./seed.ts";
import { wordOf } from "./word-of.ts";

function expectSeed({ projects, department, notUnderstood }: PublishedDocument): void {
  expect(projects.map(transcribe)).toEqual(seedProjects);
  expect(department).toEqual(seedDepartment);
  expect(notUnderstood).toEqual([]);
}

const readText = (text: string) => readDocument(readTextDocument(text));
const readWord = async (bytes: Uint8Array) => readDocument(await readDocumentLines(bytes));

test("the published text gives all nine tables and the 部门整体绩效目标, cell by cell", () => {
  expectSeed(readText(seedText));
});

test("the same document in Word, with cells merged both ways, gives the same", async () => {
  expectSeed(await readWord(await wordOf(seedDepartment, seedTranscriptions)));
});

test("the Word document as LibreOffice writes it gives the same", async ({ skip }) => {
  const odt = convertWithLibreOffice(await wordOf(seedDepartment, seedTranscriptions), "docx", "odt");
  const docx = odt && convertWithLibreOffice(odt, "odt", "docx");
  if (!docx) return skip("LibreOffice is missing");
  expectSeed(await readWord(docx));
}, 120_000);

test("what is not understood is listed with its line", () => {
  const lines = seedText.split("\n");
  const title = lines.findIndex((line) => line.includes("2.村级转移支付"));
  lines.splice(title, 0, "注：本表由财政所填报。", "");
  lines.splice(0, 0, "目录", "");
  const { projects, notUnderstood } = readText(lines.join("\n"));
  expect(notUnderstood).toEqual([
    { line: 1, text: "目录" },
    { line: title + 3, text: "注：本表由财政所填报。" },
  ]);
  expect(projects).toHaveLength(9);
});

const noise = "与表无关的一句话";

/** Part 1 and two tables: noise is put before every line of it. */
const shortText = seedText.slice(0, seedText.indexOf("[bookmark: _Toc_4_4_0000000006]"));

/** What the clean text holds besides values: labels, headings, and figures with trailing zeros. */
const labels = new Set(textsOf(shortText).filter((text) => !readAs(shortText).includes(text)));

function readAs(text: string): string {
  const { projects, department, notUnderstood } = readText(text);
  return JSON.stringify([projects, department, notUnderstood]);
}

function textsOf(text: string): string[] {
  return readTextDocument(text).flatMap((line) =>
    line.kind === "row" ? line.cells.flatMap((cell) => cell.text.split("\n")) : [line.text],
  );
}

test.each([
  ["a paragraph", ["", noise, ""]],
  ["a row of one cell", ["", `\t${noise}`, ""]],
  ["a further cell of a row", [`\t${noise}`]],
])("wherever %s of noise is put, each text is listed or stands in what was read", (_, inserted) => {
  const lines = shortText.split("\n");
  const lost = lines.flatMap((_, index) => {
    const noisy = [...lines.slice(0, index), ...inserted, ...lines.slice(index)].join("\n");
    const read = readAs(noisy);
    return textsOf(noisy).filter((found) => !labels.has(found) && !read.includes(found));
  });
  expect(lost).toEqual([]);
});
