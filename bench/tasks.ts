import { SaxesParser } from "saxes";
import { checkWorkbook } from "../src/core/pipeline.ts";
import { defaultOptions } from "../src/core/pipeline-options.ts";
import { Package } from "../src/hosts/xlsx/package.ts";
import { readWorkbook } from "../src/hosts/xlsx/read/read-workbook.ts";

/** Work to be timed; what it returns when called first is prepared outside the time. */
type Task = (input: Uint8Array) => Work | Promise<Work>;
type Work = () => unknown;

// What writes is loaded only by what measures it, so that no other process carries its weight.
const stamps = async (count: number): Promise<Work> => {
  const [{ stampWorkbook }, { manyForms, templateBytes }] = await Promise.all([
    import("../src/hosts/xlsx/stamp/stamp-workbook.ts"),
    import("./inputs.ts"),
  ]);
  return () => stampWorkbook(templateBytes, manyForms(count));
};

const exceljsWrites = async (count: number): Promise<Work> => {
  const [{ writeWithExcelJS }, { manyForms, templateBytes }] = await Promise.all([
    import("./write-with-exceljs.ts"),
    import("./inputs.ts"),
  ]);
  return () => writeWithExcelJS(templateBytes, manyForms(count));
};

/** What the product is compared with, run by an engine that is not set up for it. */
export const yardsticks: ReadonlySet<string> = new Set([
  "nothing",
  "unzip",
  "parse",
  "exceljs",
  "exceljs 1,000",
  "exceljs 5,000",
]);

export const tasks: Record<string, Task> = {
  nothing: () => () => {},
  unzip: (input) => () => {
    const source = new Package(input);
    for (const name of source.names) for (const _ of source.pieces(name) ?? []);
  },
  parse: (input) => () => {
    const source = new Package(input);
    for (const name of source.names) {
      if (!name.endsWith(".xml")) continue;
      const parser = new SaxesParser({ xmlns: false });
      const decoder = new TextDecoder();
      parser.on("opentag", () => {});
      parser.on("text", () => {});
      for (const piece of source.pieces(name) ?? []) parser.write(decoder.decode(piece, { stream: true }));
      parser.close();
    }
  },
  read: (input) => () => {
    for (const _ of readWorkbook(input).sheets());
  },
  check: (input) => () => checkWorkbook(readWorkbook(input).sheets(), defaultOptions),
  "warm check": (input) => {
    const times = (count: number) => {
      for (let time = 0; time < count; time++) checkWorkbook(readWorkbook(input).sheets(), defaultOptions);
    };
    // Engines compile for some two thousand tables before a check costs what it will cost from then on.
    times(300);
    return () => times(100);
  },
  exceljs: async (input) => {
    const { Workbook } = (await import("exceljs")).default;
    return () => new Workbook().xlsx.load(input.slice().buffer);
  },
  "write 1,000": () => stamps(1000),
  "write 5,000": () => stamps(5000),
  "exceljs 1,000": () => exceljsWrites(1000),
  "exceljs 5,000": () => exceljsWrites(5000),
};
