import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { ExcelHost } from "./excel-host.ts";

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

let current: ExcelHost | undefined;

const bridge: Bridge = {
  sendMessageToHost: (text) => void current?.receive(text),
};

/** Wires the genuine, unmodified office.js of node_modules to this host, in place of the one before. */
export function connectOfficeJs(host: ExcelHost): void {
  if (!("Excel" in globalThis)) load();
  current = host;
  host.connect((text) => {
    if (current === host) bridge.onMessageFromHost?.(text);
  });
  Object.assign(globalThis, { Office: officeOf(host) });
}

/** Runs the library in this very realm, so that its promises and errors are ours. */
function load(): void {
  const document = {
    readyState: "complete",
    URL: "https://localhost/",
    cookie: "",
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    addEventListener: () => {},
  };
  const stubs = {
    window: globalThis,
    self: globalThis,
    location: { href: "https://localhost/", search: "", hash: "" },
    document,
    navigator: { userAgent: "node" },
    external: {},
    addEventListener: () => {},
    _richApiNativeBridge: bridge,
  };
  for (const [name, value] of Object.entries(stubs)) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  }
  const packageFile = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  const file = packageFile.replace("package.json", "dist/excel-win32-16.01.js");
  vm.runInThisContext(readFileSync(file, "utf8"), { filename: file });
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** The part of the bootstrap that the library for Excel alone does not bring. */
function officeOf(host: ExcelHost) {
  return {
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    PlatformType: { iOS: "iOS" },
    context: {
      platform: "PC",
      requirements: {
        isSetSupported: (name: string, version = "1.1") =>
          name === "ExcelApi" ? Number(version.split(".")[1]) <= host.api : name === "CompressedFile",
      },
      document: { getFileAsync: fileGetter(host) },
    },
  };
}

/** `getFileAsync` in slices, as asked for; a file has to be closed before the next. */
function fileGetter(host: ExcelHost) {
  let isOpen = false;
  return (type: string, options: { sliceSize: number }, tell: (result: unknown) => void) => {
    const failed = (message: string) =>
      tell({ status: "failed", error: { code: 5000, name: "Error", message } });
    if (isOpen || type !== "compressed") return failed("No more than one file at a time.");
    isOpen = true;
    void host.workbook.bytes().then((bytes) => {
      const { sliceSize } = options;
      const value = {
        size: bytes.length,
        sliceCount: Math.ceil(bytes.length / sliceSize),
        getSliceAsync(index: number, give: (result: unknown) => void) {
          const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
          give({ status: "succeeded", value: { data, index, size: data.length } });
        },
        closeAsync(done?: (result: unknown) => void) {
          isOpen = false;
          done?.({ status: "succeeded" });
        },
      };
      tell({ status: "succeeded", value });
    });
  };
}
