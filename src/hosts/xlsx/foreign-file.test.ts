import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { faultOfForeignFile } from "./foreign-file.ts";

/** A compound file with one stream of that name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write("Root Entry", 1024, "utf16le");
  bytes.write(stream, 1152, "utf16le");
  return bytes;
}

test("files that are no zip are told apart", () => {
  expect(faultOfForeignFile(new Uint8Array())).toBe("empty");
  expect(faultOfForeignFile(strToU8("项目名称,预算数\n征兵,3\n"))).toBe("not-a-workbook");
  expect(faultOfForeignFile(strToU8("PK 赛成绩"))).toBe("not-a-workbook");
  expect(faultOfForeignFile(compoundFile("Workbook"))).toBe("old-xls");
  expect(faultOfForeignFile(compoundFile("Book"))).toBe("old-xls");
  expect(faultOfForeignFile(compoundFile("EncryptedPackage"))).toBe("encrypted");
  expect(faultOfForeignFile(compoundFile("WordDocument"))).toBe("not-a-workbook");
  expect(faultOfForeignFile(zipSync({}))).toBeNull();
});
