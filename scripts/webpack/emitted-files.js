import { readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const { Compilation, sources } = webpack;

/**
 * Puts files beside the scripts: `to` is a file name in the output, `from` a file, and `change` gives its text another
 * form, knowing the scripts and styles that an entry was built into.
 */
export class EmittedFiles {
  /** @param {{ from: string, to: string, change?: (text: string, filesOf: (entry: string) => string[]) => string }[]} files */
  constructor(files) {
    this.files = files;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmittedFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "EmittedFiles", stage }, () => {
        const filesOf = (entry) => compilation.entrypoints.get(entry)?.getFiles() ?? [];
        for (const { from, to, change } of this.files) {
          const place = path.resolve(compiler.context, from);
          compilation.fileDependencies.add(place);
          const bytes = readFileSync(place);
          const content = change ? change(bytes.toString("utf8"), filesOf) : bytes;
          compilation.emitAsset(to, new sources.RawSource(content));
        }
      });
    });
  }
}
