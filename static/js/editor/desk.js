/* The desk: what htmx needs from the page, and where the focus goes after a swap. Everything works without it. */
(() => {
  "use strict";
  document.documentElement.classList.add("js");

  const cookie = (name) =>
    document.cookie.split("; ").find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";

  // The token may have changed since the page was made (signed in again in another tab): the cookie knows.
  document.addEventListener("htmx:config:request", (event) => {
    const request = event.detail.ctx.request;
    request.headers["X-Frise-Build"] = document.body.dataset.build ?? "";
    if (request.method === "GET") return;
    const token = cookie("csrftoken");
    if (!token) return;
    request.headers["X-CSRFToken"] = token;
    if (request.body?.delete) request.body.delete("csrfmiddlewaretoken");
  });

  document.addEventListener("submit", (event) => {
    const token = cookie("csrftoken");
    const field = event.target.querySelector?.('input[name="csrfmiddlewaretoken"]');
    if (token && field && event.target.method === "post") field.value = token;
  }, true);

  // What is on its way is not sent again: a double press, a key held down. After a while, or back on the page, it may be.
  let sent = new Map();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("hx-post")) return;
    if (Date.now() - (sent.get(form) ?? 0) < 5000) event.preventDefault();
    else sent.set(form, Date.now());
  });

  // Back to a page that the browser kept in its memory: it may tell of what was decided since, or show to whom has signed
  // out. It comes anew, unless words were typed in it and whoever typed them is still signed in.
  const changed = (field) =>
    /^(checkbox|radio)$/.test(field.type) ? field.checked !== field.defaultChecked
    : field.localName !== "button" && "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue;
  addEventListener("pageshow", async ({ persisted }) => {
    if (!persisted) return;
    sent = new Map();
    const typed = [...document.querySelectorAll("form")].some((form) => form.method === "post" && [...form.elements].some(changed));
    if (!typed) location.reload();
    else {
      const still = await fetch(document.querySelector(".masthead__name").href, { method: "HEAD", redirect: "manual" }).catch(() => ({ ok: true }));
      // A server that is down keeps nobody's words.
      if (!still.ok && still.status < 500) location.reload();
    }
  });

  // After a swap the heading of what is new takes the focus, unless somebody is typing.
  document.addEventListener("htmx:after:swap", (event) => {
    // Sent elsewhere by the answer (signed out, an old page), it is told as a selector.
    const target = event.detail.ctx?.target;
    const id = typeof target === "string" ? target.replace(/^#/, "") : target?.id;
    if (id === "date-preview") document.getElementById(id)?.scrollIntoView({ block: "nearest" });
    if (!id || id === "date-preview" || id === "claim" || id === "draft-state") return;
    // What comes by itself, every few seconds, moves nobody.
    if (event.detail.ctx.sourceElement?.getAttribute("hx-trigger")?.startsWith("every")) return;
    // What was told above the page before (signed out, offline) is over once a page has come.
    if (id !== "notice" && id !== "why") {
      document.getElementById("notice")?.replaceWith(Object.assign(document.createElement("div"), { id: "notice" }));
    }
    const fresh = document.getElementById(id) ?? document.querySelector("#main > div:last-of-type");
    const active = document.activeElement;
    // What stands in the way leads on, wherever the form was sent from: sign in again, load the page anew.
    if (id === "notice" && event.detail.ctx.sourceElement?.tagName === "FORM") {
      fresh?.querySelector("a, button")?.focus();
      return;
    }
    // Somebody was faster: what they did is read before anything is sent again.
    if (fresh?.matches(".conflict-page")) {
      fresh.querySelector("h1")?.focus();
      return;
    }
    // What cannot be saved yet is answered from its first field on.
    const wrong = fresh?.querySelector('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      return;
    }
    if (active && /^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName) && active.isConnected) return;
    if (id === "notice") fresh?.querySelector("a, button")?.focus();
    else if (id === "why") fresh?.focus({ preventScroll: true });
    else fresh?.querySelector("h1")?.focus();
  });

  document.addEventListener("htmx:error", () => {
    const notice = document.getElementById("notice");
    if (!notice) return;
    notice.textContent = document.body.dataset.offline ?? "";
    notice.className = "message message--error";
    notice.setAttribute("role", "alert");
  });

  // What is half-typed is kept on the server, so that a crash, a flat battery or another desk loses nothing.
  const waiting = new WeakMap();
  const underway = new WeakMap();
  const halts = new WeakMap();
  const saving = new WeakSet();
  const keep = async (form) => {
    const body = new FormData(form);
    body.delete("csrfmiddlewaretoken");
    const state = form.querySelector("#draft-state");
    if (!halts.has(form)) halts.set(form, new AbortController());
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        body: new URLSearchParams(body),
        signal: halts.get(form).signal,
        headers: { "X-CSRFToken": cookie("csrftoken"), "HX-Request": "true" },
      });
      const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
      const told = parsed.querySelector("#draft-state, #notice");
      if (!told) return;
      if (told.id === "notice") document.getElementById("notice")?.replaceWith(document.adoptNode(told));
      else if (state?.isConnected) state.textContent = told.textContent;
    } catch { /* offline: the next letter tries again */ }
  };
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-draft]");
    if (!form) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => form.isConnected && underway.set(form, Promise.all([underway.get(form), keep(form)])), 1500));
  });
  // What is saved comes after what was half-typed, or the server would keep a draft of what is done. No longer than a moment:
  // a draft that hangs is given up then. Pressed again meanwhile, it is saved once.
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    clearTimeout(waiting.get(form));
    if (!underway.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (saving.has(form)) return;
    saving.add(form);
    Promise.race([underway.get(form), new Promise((go) => setTimeout(go, 3000))]).then(() => {
      saving.delete(form);
      underway.delete(form);
      clearTimeout(waiting.get(form));
      halts.get(form)?.abort();
      halts.delete(form);
      if (form.isConnected) form.requestSubmit(submitter);
    });
  }, true);
})();
