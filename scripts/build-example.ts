import { run } from "../src/apps/cli/run.ts";

/** Makes the example workbook, which the browser page opens first, out of the example document. */
const name = "examples/欢喜庄乡2022年绩效目标";
process.exitCode = await run(["import", `${name}.txt`, "-o", `${name}.xlsx`]);
