import "../../pane/styles/pane.css";
import "./web.css";
import { h, render } from "preact";
import { openExample } from "./example.ts";
import { WebPage } from "./web-page.tsx";

const place = document.getElementById("page");
if (!place) throw new Error("The page has no place for its content");
place.replaceChildren();
render(h(WebPage, { openFirst: openExample }), place);
