/* Puts words on the clipboard, wherever a page offers that. */
"use strict";
(() => {
  self.Frise ??= {};
  // A clipboard that neither takes nor refuses (a question nobody sees) leaves nobody without a word.
  const late = () => new Promise((_, refuse) => setTimeout(refuse, 1500));

  /** Whether `text` was copied. Without a clipboard (no secure address) a selected field copies too: `field`, which stays
      selected, else one of our own, which gives the focus back. */
  Frise.copy = async (text, field) => {
    try {
      await Promise.race([navigator.clipboard.writeText(text), late()]);
      return true;
    } catch {
      const before = document.activeElement;
      const own = field ?? Object.assign(document.createElement("textarea"), { value: text, className: "hidden" });
      if (!field) document.body.append(own);
      own.focus({ preventScroll: !field });
      own.select();
      const done = document.execCommand("copy");
      if (!field) {
        own.remove();
        before.focus();
      }
      return done;
    }
  };
})();
