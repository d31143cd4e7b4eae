/* Copies a link or a citation, and hands an event to what the reader's own device shares with. */
"use strict";
(() => {
  if (navigator.share) document.documentElement.classList.add("can-share");

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
    const copied = await Frise.copy(text);
    if (document.activeElement === document.body) button.focus();
    said.textContent = copied ? done : said.dataset.failed;
    if (!copied) getSelection().selectAllChildren(document.getElementById("share-line"));
  });
})();
