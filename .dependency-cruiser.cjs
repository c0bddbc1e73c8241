/** Who may import whom. A folder that this table names and that no longer exists fails test/architecture.test.ts. */
const mayImport = {
  "src/core/grid": ["src/core/model"],
  "src/core/model": ["src/core/grid"],
  "src/core/target": ["src/core/grid", "src/core/model"],
  "src/core/template": ["src/core/grid", "src/core/model"],
  "src/core/read": ["src/core/grid", "src/core/model", "src/core/target", "src/core/template"],
  "src/core/normalise": ["src/core/grid", "src/core/model", "src/core/target", "src/core/read"],
  "src/core/compute": ["src/core/grid", "src/core/model", "src/core/target", "src/core/read"],
  "src/core/rules": [
    "src/core/grid",
    "src/core/model",
    "src/core/target",
    "src/core/template",
    "src/core/read",
    "src/core/normalise",
    "src/core/compute",
  ],
  "src/core/render": [
    "src/core/grid",
    "src/core/model",
    "src/core/target",
    "src/core/template",
    "src/core/read",
    "src/core/compute",
    "src/core/rules",
  ],
  "src/core": ["src/core"],
  "src/hosts/xlsx": ["src/core/grid", "src/core/template", "src/core/render"],
  "src/hosts/document": ["src/core/read"],
  "src/apps/cli": ["src/core", "src/hosts"],
};

const escape = (path) => path.replaceAll("/", "\\/");
const folders = Object.keys(mayImport);

module.exports = {
  mayImport,
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "tests-stay-out-of-the-product",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.ts$" },
      to: { path: "^test/|\\.test\\.ts$" },
    },
    {
      name: "core-uses-only-arithmetic-and-schemas",
      severity: "error",
      from: { path: "^src/core/", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules|^node:", pathNot: "node_modules/(@types/)?(big\\.js|zod)/" },
    },
    {
      name: "core-uses-no-built-ins",
      severity: "error",
      from: { path: "^src/core/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "the-workbook-host-runs-in-browsers",
      severity: "error",
      from: { path: "^src/hosts/xlsx/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    ...folders.map((folder) => {
      const inner = folders.filter((other) => other.startsWith(`${folder}/`));
      const allowed = [folder, ...mayImport[folder]].map((path) => `^${escape(path)}/`);
      return {
        name: `imports-of-${folder}`,
        severity: "error",
        from: {
          path: `^${escape(folder)}/`,
          pathNot: ["\\.test\\.ts$", ...inner.map((path) => `^${escape(path)}/`)],
        },
        to: { path: "^src/", pathNot: allowed },
      };
    }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
