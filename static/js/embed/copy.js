// The copy-me boxes: a button that copies, or selects where the clipboard is refused.
(() => {
  "use strict";
  // A clipboard that neither takes nor refuses (a question nobody sees) leaves nobody without a word.
  const late = () => new Promise((_, refuse) => setTimeout(refuse, 1500));
  for (const box of document.querySelectorAll("[data-copy]")) {
    const text = box.querySelector("[data-copy-text]");
    const button = box.querySelector("[data-copy-button]");
    const said = box.querySelector("[data-copy-said]");
    if (!text || !button || !button.hidden) continue;
    button.hidden = false;
    text.addEventListener("focus", () => text.select());
    button.addEventListener("click", async () => {
      said.textContent = "";
      try {
        await Promise.race([navigator.clipboard.writeText(text.value), late()]);
        said.textContent = button.dataset.done;
      } catch {
        text.focus();
        text.select();
        said.textContent = document.execCommand("copy") ? button.dataset.done : button.dataset.failed;
      }
    });
  }
})();
