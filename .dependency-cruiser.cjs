const { existsSync } = require("node:fs");

/** Who may import whom; a folder that this table names must exist. */
const mayImport = {
  "src/core/grid": ["src/core/model"],
  "src/core/model": [],
  "src/core/target": ["src/core/grid", "src/core/model"],
  "src/core/template": ["src/core/grid", "src/core/model"],
  "src/core/read": ["src/core/grid", "src/core/model", "src/core/target", "src/core/template"],
  "src/core/normalise": [
    "src/core/grid",
    "src/core/model",
    "src/core/target",
    "src/core/template",
    "src/core/read",
  ],
  "src/core/convert": ["src/core/model"],
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
  "src/core/template-check": [
    "src/core/grid",
    "src/core/model",
    "src/core/template",
    "src/core/read",
    "src/core/render",
  ],
  "src/core/roll-forward": [
    "src/core/grid",
    "src/core/model",
    "src/core/target",
    "src/core/read",
    "src/core/compute",
    "src/core/rules",
    "src/core/checked-workbook.ts",
  ],
  "src/core/compare": [
    "src/core/grid",
    "src/core/model",
    "src/core/target",
    "src/core/template",
    "src/core/read",
    "src/core/compute",
    "src/core/rules",
    "src/core/render",
  ],
  "src/core": ["src/core"],
  "src/hosts/xlsx": [
    "src/core/all-at-once.ts",
    "src/core/model",
    "src/core/grid",
    "src/core/template",
    "src/core/render",
    "src/hosts/host.ts",
    "src/hosts/support.ts",
    "src/hosts/in-steps.ts",
    "src/hosts/pace.ts",
    "src/hosts/taken-names.ts",
  ],
  "src/hosts/excel": [
    "src/core/grid",
    "src/core/render",
    "src/core/template",
    "src/hosts/xlsx",
    "src/hosts/edit-blocks.ts",
    "src/hosts/equal-areas.ts",
    "src/hosts/entered-value.ts",
    "src/hosts/host.ts",
    "src/hosts/mark-formula.ts",
    "src/hosts/taken-names.ts",
    "src/hosts/support.ts",
  ],
  "src/hosts/wps": [
    "src/core/grid",
    "src/core/render",
    "src/core/template",
    "src/hosts/xlsx",
    "src/hosts/edit-blocks.ts",
    "src/hosts/entered-value.ts",
    "src/hosts/host.ts",
    "src/hosts/mark-formula.ts",
    "src/hosts/support.ts",
    "src/hosts/pace.ts",
    "src/hosts/taken-names.ts",
  ],
  "src/workbench": ["src/core", "src/hosts/host.ts", "src/hosts/in-steps.ts"],
  "src/pane": ["src/core", "src/workbench", "src/hosts/host.ts"],
  "src/hosts/document": ["src/core/read", "src/hosts/xlsx"],
  "src/apps/files": ["src/hosts/xlsx"],
  "src/apps/cli": ["src/core", "src/hosts", "src/apps/files", "src/apps/template"],
  "src/apps/template": ["src/core", "src/hosts/xlsx", "src/hosts/host.ts", "src/workbench", "src/apps/files"],
  "src/apps/excel": ["src/core/pipeline-options.ts", "src/hosts", "src/workbench", "src/apps/template"],
  "src/apps/taskpane": ["src/hosts/excel", "src/pane", "src/apps/excel"],
  "src/apps/commands": ["src/core", "src/hosts", "src/workbench", "src/pane", "src/apps/excel"],
  "src/apps/wps": [
    "src/core",
    "src/hosts/host.ts",
    "src/hosts/wps",
    "src/workbench",
    "src/pane",
    "src/apps/commands/ribbon-commands.ts",
    "src/apps/template",
  ],
  "src/apps/web": [
    "src/core",
    "src/hosts",
    "src/workbench",
    "src/pane",
    "src/apps/template",
    "src/apps/files",
  ],
};

const escaped = (path) => path.replaceAll("/", "\\/");
const folders = Object.keys(mayImport);

const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0)
  throw new Error(`.dependency-cruiser.cjs names folders that do not exist: ${missing}`);

module.exports = {
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
      from: { path: "^src/hosts/xlsx/", pathNot: "\\.test\\.ts$|^src/hosts/xlsx/deflation/node\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    ...folders.map((folder) => {
      const inner = folders.filter((other) => other.startsWith(`${folder}/`));
      const allowed = [folder, ...mayImport[folder]].map((path) => `^${escaped(path)}(/|$)`);
      return {
        name: `imports-of-${folder}`,
        severity: "error",
        from: {
          path: `^${escaped(folder)}/`,
          pathNot: ["\\.test\\.ts$", ...inner.map((path) => `^${escaped(path)}/`)],
        },
        to: { path: "^src/", pathNot: allowed },
      };
    }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
