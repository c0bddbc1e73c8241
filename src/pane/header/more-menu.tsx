import { lazy } from "../parts/lazy.tsx";
import { Menu, type OpenMenuProps } from "../parts/menu.tsx";
import { MissingMenu } from "../states/missing-part.tsx";

const MoreActions = lazy<OpenMenuProps>(
  () => import("./more-actions.tsx").then((module) => module.MoreActions),
  MissingMenu,
);

export function MoreMenu() {
  return <Menu label="更多" list={MoreActions} />;
}
