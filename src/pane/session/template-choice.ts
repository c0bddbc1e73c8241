import { isLedger } from "../../core/template/layout-of.ts";
import type { TakenTemplate, TemplateShelf } from "../../workbench/template-shelf.ts";
import type { Actions } from "./actions.ts";
import type { Session } from "./session.ts";

/** Shows which template is chosen. Throws HostError `not-loaded`. */
export async function showTemplate({ store, loadShelf }: Session): Promise<void> {
  if (!loadShelf) return;
  const shelf = await loadShelf();
  const form = await shelf.chosenForm();
  const { chosenName: name, builtIn, ownName } = shelf;
  store.set({ template: { name, builtIn, ownName, form, isLedger: isLedger(form) } });
}

/** Writes with another template from now on. */
export function chooseTemplate(session: Session, name: string): Promise<void> {
  return change(session, async (shelf) => shelf.choose(name));
}

/** Takes a file as the user's own template, where it can be used; tables of its layout are then recognised. */
export async function takeTemplate(
  session: Session,
  actions: Actions,
  file: File,
): Promise<TakenTemplate | null> {
  let taken: TakenTemplate | null = null;
  await change(session, async (shelf) => {
    taken = await shelf.take(file);
  });
  return told(session, actions, taken);
}

async function told(
  { store }: Session,
  actions: Actions,
  taken: TakenTemplate | null,
): Promise<TakenTemplate | null> {
  if (!taken?.isTaken) return taken;
  await actions.checkAgain();
  const { template } = store.state;
  const rest = taken.isKept ? "下次打开时仍可选用。" : "文件较大，没有保存，下次要重新选择。";
  store.set({ notice: `已选用模板“${template?.name}”，这种表从现在起也能识别。${rest}` });
  return taken;
}

/** Puts the user's own template away. */
export async function removeTemplate(session: Session, actions: Actions): Promise<void> {
  const name = session.store.state.template?.ownName;
  await change(session, async (shelf) => shelf.removeOwn());
  await actions.checkAgain();
  session.store.set({ notice: `已移除模板“${name}”。` });
}

function change(session: Session, work: (shelf: TemplateShelf) => Promise<void>): Promise<void> {
  return session.run("正在读取模板", async () => {
    if (!session.loadShelf) return;
    await work(await session.loadShelf());
    await showTemplate(session);
  });
}
