// The copy-me boxes: a button that copies, or selects where the clipboard is refused.
(() => {
  "use strict";
  for (const box of document.querySelectorAll("[data-copy]")) {
    const text = box.querySelector("[data-copy-text]");
    const button = box.querySelector("[data-copy-button]");
    const said = box.querySelector("[data-copy-said]");
    if (!text || !button || !button.hidden) continue;
    button.hidden = false;
    text.addEventListener("focus", () => text.select());
    button.addEventListener("click", async () => {
      said.textContent = "";
      said.textContent = (await Frise.copy(text.value, text)) ? button.dataset.done : button.dataset.failed;
    });
  }
})();
