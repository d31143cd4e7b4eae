/* Who goes by keyboard keeps her place: a page that comes whole (after a decision in a list, a form that was sent, a link)
   begins where the last one was left, or at its heading, never above the menu. With a mouse nothing moves. */
(() => {
  "use strict";
  const KEPT = "frise-place";
  const LASTS = 60_000;
  let byKey = false;
  document.addEventListener("keydown", () => { byKey = true; }, true);
  document.addEventListener("pointerdown", () => { byKey = false; }, true);

  const rows = () => [...document.querySelectorAll("[data-key-list] > .row")];

  // Where the focus is, told so that it can be found in a page made anew.
  const place = () => {
    const at = document.activeElement;
    const told = { path: location.pathname, at: Date.now() };
    told.filtered = Boolean(at?.closest("form.filters"));
    // A page that is there for one form begins anew: what the next step asks is read before its button is pressed.
    if (!at || at === document.body || at.closest("form[data-whole-page]")) return told;
    told.row = rows().findIndex((row) => row.contains(at));
    told.id = at.id || at.closest("[id]")?.id || "";
    told.tag = at.tagName;
    told.name = at.getAttribute("name") ?? "";
    told.value = at.tagName === "BUTTON" ? at.value : "";
    told.form = at.form?.getAttribute("action") ?? "";
    told.link = at.getAttribute("href") ?? "";
    return told;
  };

  const again = (told) => {
    const list = rows();
    // What was looked for has come: its first row, where single letters decide and move, not the field they would be typed in.
    if (told.filtered) return (list[0] ?? document.querySelector("#main .empty"))?.querySelector("a, button");
    if (told.row >= 0 && list.length) {
      // The row that was decided is gone: the one that has come into its place.
      return list[Math.min(told.row, list.length - 1)].querySelector("a.row__link, a, button");
    }
    if (told.link) {
      return [...document.querySelectorAll("#main a, .masthead a")].find((a) => a.getAttribute("href") === told.link);
    }
    return [...document.querySelectorAll(`#main ${told.tag || "none"}`)].find((one) =>
      (one.getAttribute("name") ?? "") === told.name
      && (told.tag !== "BUTTON" || one.value === told.value)
      && (one.form?.getAttribute("action") ?? "") === told.form
      && (!told.id || (one.id || one.closest("[id]")?.id) === told.id));
  };

  addEventListener("pagehide", () => {
    try {
      byKey ? sessionStorage.setItem(KEPT, JSON.stringify(place())) : sessionStorage.removeItem(KEPT);
    } catch { /* private windows: the page begins at its top */ }
  });

  const told = (() => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
      sessionStorage.removeItem(KEPT);
      return kept && Date.now() - kept.at < LASTS ? kept : null;
    } catch { return null; }
  })();
  // Back and forward, an address with its own place, and a field that a page begins with have the word.
  const moved = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (!told || moved || location.hash || document.querySelector("[autofocus]")) return;
  if (document.activeElement && document.activeElement !== document.body) return;
  const wrong = document.querySelector('#main [aria-invalid="true"]');
  const same = told.path === location.pathname ? again(told) : null;
  const seen = same && same.getClientRects().length > 0 && !same.disabled ? same : null;
  const heading = document.querySelector("#main h1");
  if (heading && !heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  const target = wrong ?? seen ?? heading;
  target?.focus({ preventScroll: target === heading });
  if (target !== heading) target?.scrollIntoView({ block: "nearest" });
  byKey = true;
})();
