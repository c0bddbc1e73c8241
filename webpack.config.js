import { fileURLToPath } from "node:url";
import webpack from "webpack";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

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

export default [commandLine];
