import { describe } from "vitest";
import { testCapabilities } from "./capabilities.ts";
import { testMarks } from "./marks.ts";
import type { OpenHost } from "./opened-host.ts";
import { testReading } from "./reading.ts";
import { testSheets } from "./sheets.ts";
import { testUser } from "./user.ts";
import { testWriting } from "./writing.ts";

/** What every host has to do; what it says it cannot is to be refused as `not-supported`. */
export function describeHost(name: string, open: OpenHost): void {
  describe(name, () => {
    describe("capabilities", () => testCapabilities(open));
    describe("reading", () => testReading(open));
    describe("writing", () => testWriting(open));
    describe("marks", () => testMarks(open));
    describe("sheets", () => testSheets(open));
    describe("the user", () => testUser(open));
  });
}
