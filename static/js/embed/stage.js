/* Sets the frise of an embed up in place of the strip that the server drew; an event opens in the list, or above it. */
"use strict";
(() => {
  const section = document.getElementById("frise");
  const poster = document.getElementById("poster");
  if (!section) return;

  // Only what was asked for last is shown: answers may overtake one another.
  let last;
  /** An event as the list shows it, its sources unfolded: from the list itself, else from its own page. */
  async function open(id) {
    last = id;
    let row = document.getElementById(`e-${id}`);
    if (!row) {
      const answer = await fetch(section.dataset.one.replace("ID", encodeURIComponent(id)), { credentials: "omit" });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (id !== last) return;
      const list = page.getElementById("events");
      row = list && list.firstElementChild;
      if (!row) return;
      list.id = "opened";
      const panel = document.getElementById("frise-panel");
      panel.replaceChildren(list);
      panel.hidden = false;
    }
    row.querySelector("details")?.setAttribute("open", "");
    row.querySelector("a").focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("frise:open", (event) => open(event.detail).catch(() => {}));
  const stage = new Frise.Stage(section);
  stage.load(section.dataset.src).then(() => {
    if (!section.hidden) poster.hidden = true;
  });
})();
