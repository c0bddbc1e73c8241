#!/usr/bin/env node
import { tuneEngine } from "./engine.ts";
import { run } from "./run.ts";

tuneEngine();

/** A reader that has seen enough (`| head`) closes the pipe: what is left to print is left unprinted. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** Apart from the documented exit statuses, so that a fault in the program is not taken for one in a table. */
const programFault = 70;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write("绩表通内部出错，请把下面的内容连同所用文件反馈给开发者。\n");
  console.error(error);
  process.exitCode = programFault;
}
