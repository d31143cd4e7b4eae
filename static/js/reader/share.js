/* Copies a link or a citation, and hands an event to what the reader's own device shares with. */
"use strict";
(() => {
  if (navigator.share) document.documentElement.classList.add("can-share");

  // A clipboard that neither takes nor refuses (a question nobody sees) is no reason to leave the reader without a word.
  const late = () => new Promise((_, refuse) => setTimeout(refuse, 1500));

  const copy = async (text) => {
    try {
      await Promise.race([navigator.clipboard.writeText(text), late()]);
      return true;
    } catch {
      // No clipboard without a secure address: a selected field copies there too, and gives the focus back.
      const before = document.activeElement;
      const field = Object.assign(document.createElement("textarea"), { value: text, className: "hidden" });
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      before.focus();
      return done;
    }
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-share]");
    if (!button) return;
    const { share, title, copy: text, done } = button.dataset;
    if (share) {
      navigator.share({ title, url: share }).catch(() => {});
      return;
    }
    const said = button.parentElement.querySelector("[role=status]");
    said.textContent = "";
    const copied = await copy(text);
    if (document.activeElement === document.body) button.focus();
    said.textContent = copied ? done : said.dataset.failed;
    if (!copied) getSelection().selectAllChildren(document.getElementById("share-line"));
  });
})();
