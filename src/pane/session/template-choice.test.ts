import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { formTemplate } from "../../apps/template/form-template.ts";
import { HostError } from "../../hosts/host.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";
import type { TakenTemplate, TemplateShelf } from "../../workbench/template-shelf.ts";
import type { Workbench } from "../../workbench/workbench.ts";
import type { Actions } from "./actions.ts";
import { newProjectLimit } from "./new-project-limit.ts";
import { Session } from "./session.ts";
import { chooseTemplate, showTemplate, takeTemplate } from "./template-choice.ts";

const form = (file: string) =>
  formTemplate(readTemplates(new Uint8Array(readFileSync(`templates/${file}.xlsx`))));
const forms = { 标准: form("standard"), 台账: form("ledger") };
const capabilities = { name: "Excel", marks: true, addSheets: true, events: true };
const file = new File([], "本市.xlsx");

function open(taken: Partial<TakenTemplate> = {}) {
  let name: keyof typeof forms = "标准";
  const shelf: TemplateShelf = {
    builtIn: Object.keys(forms),
    ownName: null,
    get chosenName() {
      return name;
    },
    chosenForm: async () => forms[name],
    choose(chosen) {
      name = chosen === "台账" ? "台账" : "标准";
    },
    take: async () => ({ isTaken: false, isKept: false, fault: null, sheet: "", problems: [], ...taken }),
    removeOwn() {},
  };
  const workbench = { capabilities, undoable: () => null } as unknown as Workbench;
  const session = new Session(workbench, async () => shelf);
  const actions = { checkAgain: vi.fn(async () => {}) } as unknown as Actions;
  return { session, actions };
}

test("with a ledger chosen no new project can be added, and the reason is said", async () => {
  const { session } = open();
  await showTemplate(session);
  expect(newProjectLimit(capabilities, session.store.state)).toBeUndefined();
  await chooseTemplate(session, "台账");
  expect(session.store.state.template).toMatchObject({ name: "台账", isLedger: true });
  expect(newProjectLimit(capabilities, session.store.state)).toContain("台账一行一个指标");
});

test("a file taken as a template has the tables checked again, and says whether it will be there the next time", async () => {
  for (const [isKept, words] of [
    [true, "下次打开时仍可选用"],
    [false, "下次要重新选择"],
  ] as const) {
    const { session, actions } = open({ isTaken: true, isKept });
    await takeTemplate(session, actions, file);
    expect(actions.checkAgain).toHaveBeenCalledTimes(1);
    expect(session.store.state.notice).toContain(words);
  }
});

test("a file that cannot be used leaves everything as it is", async () => {
  const { session, actions } = open({ fault: "“本市.xlsx”是空文件。" });
  expect(await takeTemplate(session, actions, file)).toMatchObject({ isTaken: false });
  expect(actions.checkAgain).not.toHaveBeenCalled();
  expect(session.store.state.notice).toBeNull();
});

test("templates that do not come are told, and can be asked for again", async () => {
  let tries = 0;
  const whole = open().session;
  const session = new Session(whole.workbench, async () => {
    if (++tries === 1) throw new HostError("not-loaded", "test");
    return (await whole.loadShelf?.()) ?? expect.fail();
  });
  await chooseTemplate(session, "台账");
  expect(session.store.state.failure?.sentence).toContain("没有加载下来");
  session.store.state.failure?.retry?.();
  await vi.waitFor(() => expect(session.store.state.template?.name).toBe("台账"));
});
