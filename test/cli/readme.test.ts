import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { jibiaoCommand } from "../../src/apps/cli/jibiao-command.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The README's table of commands: each with the options it must have, then those it can, `-o` for `--output`. */
function listed(): string[] {
  const [, table = ""] = /\n\| command [^\n]*\n\| -[^\n]*\n((?:\|[^\n]*\n)+)/.exec(readme) ?? [];
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [, call = "", options = ""] = row.split(/(?<!\\)\|/);
      const name = /`([a-z-]+(?: [a-z]+)?)/.exec(call)?.[1] ?? "";
      return line(name, flagsIn(call), flagsIn(options));
    })
    .sort();
}

function flagsIn(cell: string): string[] {
  return [...cell.matchAll(/[` ](--?[a-z][a-z-]*)/g)].map(([, flag = ""]) => flag);
}

/** The same of the commands as they are; of those with others under them, those. */
function defined(command: Command, above = ""): string[] {
  const name = `${above}${command.name()}`;
  if (command.commands.length > 0) return command.commands.flatMap((one) => defined(one, `${name} `));
  const flags = (mandatory: boolean) =>
    command.options
      .filter((option) => option.mandatory === mandatory)
      .map(({ short, long }) => short ?? long ?? "");
  return [line(name.replace(/^jibiao /, ""), flags(true), flags(false))];
}

function line(name: string, mandatory: string[], others: string[]): string {
  return [name, ...mandatory.sort(), "|", ...others.sort()].join(" ");
}

test("the README lists every command with every option that it has", () => {
  const terminal = { workingFolder: "/", colours: false, out: () => {}, err: () => {} };
  expect(listed()).toEqual(defined(jibiaoCommand({ terminal, finish: () => {} })).sort());
});
