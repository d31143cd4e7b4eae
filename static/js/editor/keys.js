/* One-letter keys for review. They are read by letter (event.key), so AZERTY, QWERTY and QWERTZ agree; they sleep while
   somebody types, with Ctrl, Alt or Meta, and when switched off (WCAG 2.1.4). */
(() => {
  "use strict";
  const OFF = "frise-keys-off";
  const help = document.getElementById("keys");
  if (!help) return;
  const stored = () => { try { return localStorage.getItem(OFF) === "1"; } catch { return false; } };
  let off = stored();

  const control = help.querySelector("[data-keys-switch]");
  control.checked = !off;
  control.addEventListener("change", () => {
    off = !control.checked;
    try { off ? localStorage.setItem(OFF, "1") : localStorage.removeItem(OFF); } catch { /* kept for this page only */ }
    document.documentElement.classList.toggle("keys-off", off);
  });
  document.documentElement.classList.toggle("keys-off", off);
  // From its first line on: left alone, a dialog scrolls to the first thing that takes the focus, and that stands at its end.
  const show = () => {
    help.showModal();
    help.querySelector("h2").focus();
  };
  for (const button of document.querySelectorAll("[data-keys-help]")) {
    button.hidden = false;
    button.addEventListener("click", () => show());
  }

  const typing = (element) =>
    element?.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element?.tagName ?? "");
  const seen = (selector) =>
    [...document.querySelectorAll(selector)].find((found) => found.getClientRects().length > 0);

  const rows = () => [...document.querySelectorAll("[data-key-list] > .row")];
  const step = (by) => {
    const list = rows();
    if (!list.length) return false;
    const now = list.findIndex((row) => row.contains(document.activeElement));
    const next = list[Math.min(Math.max(now + by, 0), list.length - 1)];
    next.querySelector("a.row__link")?.focus();
    next.scrollIntoView({ block: "nearest" });
    return true;
  };

  const openDetails = (details) => {
    // One that was open already, with a draft in it say, is entered; the key closes only what has the focus.
    details.open = !details.open || !details.contains(document.activeElement);
    const first = details.dataset.keyFirst ?? "textarea, select, button, input:not([type=hidden])";
    if (details.open) details.querySelector(first)?.focus();
    else details.querySelector("summary")?.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      // From a field of the form, or from anywhere on a page that is there for one form.
      const form = document.activeElement?.closest?.("form") ?? document.querySelector("form[data-whole-page]");
      const send = form?.querySelector("[data-send]");
      if (send) { event.preventDefault(); form.requestSubmit(send); }
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // In a field that does not send its form by itself, Enter leads to what does.
    const onwards = event.key === "Enter" && event.target.dataset?.enter;
    if (onwards) {
      event.preventDefault();
      event.target.form?.querySelector(onwards)?.focus();
      return;
    }
    if (event.key === "Escape" && typing(document.activeElement)) { document.activeElement.blur(); return; }
    if (typing(event.target) || help.open || document.querySelector("dialog[open]")) return;
    if (event.key === "?") { event.preventDefault(); show(); return; }
    if (off || event.key.length !== 1) return;
    const key = event.key.toLowerCase();
    if (key !== event.key) return;
    if (!/^[a-z/]$/.test(key)) return;

    const choice = seen(`details[open] [data-key-choice="${key}"]`);
    const target = choice
      ?? seen(`[data-key="${key}"]:not([aria-current]), [data-key-click="${key}"]`)
      ?? seen(`[data-key-form="${key}"] button`)
      ?? (key === "/" ? seen("[data-key-focus]") : null);
    const details = seen(`[data-key-open="${key}"]`);
    if (event.repeat && !["j", "k"].includes(key)) return;
    if (target) {
      event.preventDefault();
      if (target.matches("[data-key-focus], textarea")) target.focus();
      else if (!target.disabled) target.click();
      // What cannot be accepted yet lacks a date: the correction begins with it.
      else if (key === "a" && seen('[data-key-open="e"]')) openDetails(seen('[data-key-open="e"]'));
    } else if (details) {
      event.preventDefault();
      openDetails(details);
    } else if (seen(`[data-key-which~="${key}"]`)) {
      // Of several timelines somebody says which: there the key does what it does.
      event.preventDefault();
      const which = seen(`[data-key-which~="${key}"]`);
      const notice = document.getElementById("notice");
      if (notice) {
        notice.textContent = which.dataset.which;
        notice.className = "message message--info";
        notice.setAttribute("role", "status");
      }
      which.querySelector("a")?.focus();
    } else if (key === "j" || key === "k") {
      if (step(key === "j" ? 1 : -1)) event.preventDefault();
    } else if (document.activeElement?.closest?.("[data-key-list] > .row")?.querySelector(`[data-row-join="${key}"]`)) {
      // Only the row that was chosen: nothing is joined by default.
      event.preventDefault();
      document.activeElement.closest(".row").querySelector("[data-row-join]").click();
    } else if (key === "a") {
      const row = document.activeElement?.closest?.("[data-key-list] > .row") ?? rows()[0];
      const accept = row?.querySelector("[data-row-accept]");
      if (accept) { event.preventDefault(); accept.click(); }
    }
  });
})();
