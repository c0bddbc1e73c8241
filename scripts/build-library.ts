import { writeFileSync } from "node:fs";
import { starterLibrary } from "./library/starter-library.ts";

writeFileSync(new URL("../library/starter.json", import.meta.url), starterLibrary());
