import "./message.css";

/** The page of the window in which a ribbon command says what came of it. */
const place = document.getElementById("message");
if (place) place.textContent = new URLSearchParams(location.search).get("text");
