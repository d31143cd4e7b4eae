/* Loads the scripts of the page once it has been shown: the frise (data-then) when there is time, what swaps the list
   (data-asked) when somebody reaches for the list. Until then its links and its form work by themselves. */
"use strict";
(() => {
  const { then, asked } = document.currentScript.dataset;
  const load = (src) => document.head.appendChild(Object.assign(document.createElement("script"), { src }));
  const differs = (field) => {
    if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((one) => one.defaultSelected));
    return /^(checkbox|radio)$/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  };
  // Whoever comes back to an event lands on it: nothing above it waits or has a guessed height (reader.css).
  const aim = () => document.documentElement.classList.toggle("aimed", location.hash.startsWith("#e-"));
  aim();
  addEventListener("hashchange", aim);
  // A button that is pressed before the script that listens has come is pressed again once it has: the last one, once.
  let pressed;
  const press = ({ target }) => (pressed = target.closest("[data-copy]") ?? pressed);
  document.addEventListener("click", press);
  const begin = () => (load(then).onload = () => {
    document.removeEventListener("click", press);
    pressed?.click();
  });
  // Two frames: the first is drawn, then there is time.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)));
  if (!asked) return;
  const acts = ["pointerover", "focusin", "touchstart"];
  const reach = (event) => {
    if (!event.target.closest("#reading, [data-do=list]")) return;
    for (const act of acts) document.removeEventListener(act, reach, true);
    // What was typed or chosen while it came is asked once it is ready (it makes ready in a task of its own).
    load(asked).onload = () => setTimeout(() => {
      const field = [...document.getElementById("find").elements].find((one) => one.name && one.type !== "hidden" && differs(one));
      field?.dispatchEvent(new Event(field.id === "find-q" ? "input" : "change", { bubbles: true }));
    });
  };
  for (const act of acts) document.addEventListener(act, reach, { capture: true, passive: true });
  // Back to a list that another visit of this page swapped in.
  const place = () => location.pathname + location.search;
  const shown = place();
  addEventListener("popstate", () => {
    if (!window.htmx && !history.state?.friseEvent && place() !== shown) location.reload();
  });
})();
