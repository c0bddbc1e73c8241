import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EsbuildPlugin } from "esbuild-loader";
import webpack from "webpack";
import { EmittedFiles } from "./scripts/webpack/emitted-files.js";
import { page } from "./scripts/webpack/page.js";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where office.js is loaded from: Microsoft's address, that of 21Vianet in China, or a copy beside the pages. */
const officeJsAddresses = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office/office.js",
};

/** As in manifest.xml. */
const developmentOrigin = "https://localhost:3000";

/** The command line as one file for Node, with the template workbook beside it. */
const commandLine = {
  name: "cli",
  target: "node20",
  mode: "production",
  entry: { jibiao: "./src/apps/cli/main.ts" },
  output: {
    path: folder("dist/cli"),
    filename: "[name].js",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  experiments: { outputModule: true },
  externalsType: "module",
  externals: { mammoth: "mammoth" },
  module: { rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "node20" } }] },
  resolve: { extensions: [".ts", ".js"] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

/** Pages with their scripts. WPS and older WebViews come with Chrome 86 or later. */
const pages = (name, entry, files) => ({
  name,
  target: ["web", "es2020"],
  mode: "production",
  entry,
  output: {
    path: folder(`dist/${name}`),
    filename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    // Relative to the page, wherever it is put.
    publicPath: "",
    clean: true,
  },
  experiments: { css: true },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        // Chrome before 91 errs in optional calls with spread arguments, for which esbuild rewrites all; there are none.
        options: { target: "chrome86", charset: "utf8", supported: { "optional-chain": true } },
      },
      { test: /rules.catalogue.[^/\\]+\.ts$/, loader: folder("scripts/webpack/without-rule-texts.js") },
      { test: /rules.rule-texts\.ts$/, loader: folder("scripts/webpack/evaluated.js") },
      {
        test: /\.xlsx$/,
        type: "asset/inline",
        generator: { dataUrl: (content) => content.toString("base64") },
      },
    ],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  // Names of files come from what is in them, so that numbers and names inside may be as short as can be.
  optimization: { moduleIds: "size", mangleExports: "size" },
  plugins: [new EmittedFiles(files)],
});

const excel = ({ origin = developmentOrigin, officejs = "global" }) => {
  const officeJs = officeJsAddresses[officejs];
  if (!officeJs) throw new Error(`officejs is one of ${Object.keys(officeJsAddresses).join(", ")}`);
  if (!/^https:\/\/[^/]+(\/.*[^/])?$/.test(origin))
    throw new Error("origin is an address as https://host/folder");
  const source = "src/apps/taskpane";
  return pages(
    "excel",
    {
      taskpane: "./src/apps/taskpane/main.ts",
      commands: "./src/apps/commands/main.ts",
      message: "./src/apps/commands/message.ts",
    },
    [
      page({ from: `${source}/taskpane.html`, to: "taskpane.html", entry: "taskpane", officeJs }),
      page({ from: "src/apps/commands/commands.html", to: "commands.html", entry: "commands", officeJs }),
      page({ from: "src/apps/commands/message.html", to: "message.html", entry: "message" }),
      page({ from: `${source}/too-old.html`, to: "too-old.html" }),
      { from: `${source}/too-old.css`, to: "too-old.css" },
      { from: `${source}/too-old.js`, to: "too-old.js" },
      ...readdirSync(folder("assets")).map((icon) => ({ from: `assets/${icon}`, to: `assets/${icon}` })),
      {
        from: "manifest.xml",
        to: "manifest.xml",
        change: (text) => text.replaceAll(developmentOrigin, origin),
      },
    ],
  );
};

const browser = () => ({
  ...pages("web", { web: "./src/apps/web/main.ts" }, [
    page({ from: "src/apps/web/index.html", to: "index.html", entry: "web" }),
  ]),
  // A little larger than what webpack's own makes, but exceljs takes that most of a minute.
  optimization: { minimizer: [new EsbuildPlugin({ target: "chrome86", css: true, charset: "utf8" })] },
});

/** The add-in for WPS: each page with one script that holds all it needs, to be opened from anywhere, disks included. */
const wps = () => {
  const source = "src/apps/wps";
  const built = pages("wps", { main: `./${source}/main.ts`, pane: `./${source}/pane.ts` }, [
    page({ from: `${source}/index.html`, to: "index.html", entry: "main", isClassic: true }),
    page({ from: `${source}/pane.html`, to: "pane.html", entry: "pane", isClassic: true }),
    { from: `${source}/manifest.xml`, to: "manifest.xml" },
    { from: `${source}/ribbon.xml`, to: "ribbon.xml" },
    ...["icon", "check", "fix", "generate"].map((icon) => ({
      from: `assets/${icon}-64.png`,
      to: `images/${icon}-64.png`,
    })),
  ]);
  return {
    ...built,
    // WPS knows the first of these names; the others change with the folder of a version.
    output: { ...built.output, filename: "[name].js", cssFilename: "[name].css" },
    module: { ...built.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    optimization: { minimizer: [new EsbuildPlugin({ target: "chrome86", css: true, charset: "utf8" })] },
  };
};

/** `--env origin=https://host/folder officejs=china` builds for an organisation's own address. */
export default (env = {}) => [commandLine, excel(env), browser(), wps()];
