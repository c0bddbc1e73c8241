import { build } from "esbuild";

/** Runs a module while pages are built; what it exports comes into them as plain data. */
export default async function evaluated() {
  const { outputFiles, metafile } = await build({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
  });
  for (const file of Object.keys(metafile.inputs)) this.addDependency(`${this.rootContext}/${file}`);
  const [script] = outputFiles;
  const exported = await import(
    `data:text/javascript;base64,${Buffer.from(script.contents).toString("base64")}`
  );
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
}
