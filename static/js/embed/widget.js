/* Frise v1: turns <a data-frise href="…/t/slug/"> and <frise-timeline timeline="slug"> into a timeline in an iframe.
   No cookie, no storage, nothing asked of any other server. The link stays until the timeline has answered. */
(() => {
  "use strict";
  const script = document.currentScript || document.querySelector('script[src*="/embed/v1/widget.js"]');
  const mark = Symbol.for("frise.v1");
  if (!script || window[mark]) return;
  window[mark] = true;
  const base = new URL("./", script.src);
  // Sets: what an old library of the host made of arrays is nothing to us.
  const NAMES = new Set("theme lang height limit q actor place source kind factuality from to known start accent ink paper".split(" "));
  const COLOURS = new Set(["accent", "ink", "paper"]);
  const RESERVE = 640;
  const PATIENCE = 10000;
  // A reader who scrolls is further down by the time a new height is drawn: this much more must still lie out of sight.
  const AHEAD = 240;
  const boxes = new Map();
  const anchors = CSS.supports("overflow-anchor", "auto");

  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      line.push(boxes.get(target));
    }
    call();
  }, { rootMargin: "600px 0px" });

  /* One after the other: frames of one site share the host's thread, and would be laid out in one long task. */
  const line = [];
  let served = null;
  function call() {
    if (served || !line.length) return;
    const state = served = line.shift();
    load(state);
    setTimeout(release, 800, state);
  }
  function release(state) {
    if (served !== state) return;
    served = null;
    (window.requestIdleCallback || setTimeout)(call, { timeout: 300 });
  }

  /* Against whatever the host's style sheets say of every iframe and every div. */
  const wear = (element, rules) => {
    for (const name in rules) element.style.setProperty(name, rules[name], "important");
  };

  const option = (source, name) => source.getAttribute("data-" + name) ?? (source.localName === "a" ? null : source.getAttribute(name));

  function address(source, link) {
    let slug = option(source, "timeline");
    const asked = new URLSearchParams();
    if (link) {
      const url = new URL(link.href, base);
      const found = /\/t\/([\w-]{1,80})\//.exec(url.pathname);
      if (url.origin === base.origin && found) {
        slug = slug || found[1];
        for (const [name, value] of url.searchParams) if (NAMES.has(name)) asked.append(name, value);
      }
    }
    if (!/^[\w-]{1,80}$/.test(slug || "")) return null;
    const style = getComputedStyle(source);
    for (const name of NAMES) {
      let value = option(source, name);
      if (value == null && COLOURS.has(name)) value = style.getPropertyValue("--frise-" + name).trim() || null;
      if (value == null) continue;
      asked.delete(name);
      for (const one of name === "kind" || name === "factuality" ? value.split(/[\s,]+/) : [value]) {
        asked.append(name, one.replace(/^#/, ""));
      }
    }
    const query = String(asked);
    return new URL(slug + "/" + (query ? "?" + query : ""), base).href;
  }

  /* The height before the timeline has told its own: what the page asks, else what its style sheet keeps free. */
  const reserve = (source, fixed) =>
    Math.min(2000, Math.max(240, fixed || parseInt(option(source, "reserve"), 10) || parseInt(getComputedStyle(source).minHeight, 10) || RESERVE));

  function upgrade(source) {
    const own = source.localName === "frise-timeline";
    const link = own ? source.querySelector("a[href]") : source;
    const src = boxes.has(source) || source.friseBox ? null : address(source, link);
    if (!src) return;
    const fixed = parseInt(option(source, "height"), 10);
    const height = reserve(source, fixed);
    let box = source;
    if (!own) {
      box = document.createElement("div");
      source.before(box);
      box.append(source);
      source.friseBox = box;
    }
    const state = { box, link, src, shown: height, wanted: height, fixed: !!fixed, title: link?.textContent.trim() || "Frise" };
    boxes.set(box, state);
    // All in it is laid over it: where a box is as wide as its content, it would have no width.
    if (!own) wear(box, { flex: "1 1 100%", "align-self": "stretch", "justify-self": "stretch" });
    wear(box, { display: "block", position: "relative", height: "auto", "max-height": "none", "min-height": height + "px", "min-width": "min(100%,20rem)" });
    near.observe(box);
  }

  function load(state) {
    const frame = state.frame = document.createElement("iframe");
    frame.title = state.title;
    frame.src = state.src;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    wear(frame, {
      all: "initial", display: "block", position: "absolute", inset: "0", width: "100%", height: "100%", border: "0", visibility: "hidden", "color-scheme": "normal",
    });
    state.box.append(frame);
    state.timer = setTimeout(() => {
      // No answer: the server is down or the frame refused. The link remains.
      state.box.removeChild(frame);
      state.frame = null;
      state.wanted = 0;
      settle(state);
    }, PATIENCE);
  }

  /* Space is given or taken where nobody sees it move: below the window, or because the reader asked inside the frame. */
  function settle(state, asked) {
    const { box, wanted, shown } = state;
    if (wanted === shown) return;
    const { top, bottom } = box.getBoundingClientRect();
    const unseen = Math.min(bottom, top + wanted) >= innerHeight + AHEAD || (bottom <= 0 && anchors);
    if (!asked && !unseen) return;
    state.shown = wanted;
    wear(box, { "min-height": wanted + "px" });
  }

  addEventListener("message", ({ source, origin, data }) => {
    // A sandboxed page's frames have no origin: what identifies them is the window itself.
    if (!data || data.frise !== 1 || (origin !== base.origin && origin !== "null")) return;
    for (const state of boxes.values()) {
      if (!state.frame || state.frame.contentWindow !== source) continue;
      clearTimeout(state.timer);
      release(state);
      wear(state.frame, { visibility: "visible" });
      if (state.link) wear(state.link, { display: "none" });
      const height = Math.round(+data.height);
      if (!state.fixed && height > 0) state.wanted = Math.min(20000, Math.max(80, height));
      settle(state, data.user === true || (data.fresh === true && state.heard));
      state.heard = true;
    }
  });

  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      for (const state of boxes.values()) settle(state);
    });
  }, { passive: true });

  const scan = () => document.querySelectorAll("a[data-frise]").forEach(upgrade);
  if (!customElements.get("frise-timeline")) {
    customElements.define("frise-timeline", class extends HTMLElement {
      connectedCallback() {
        if (document.readyState !== "loading") return upgrade(this);
        // While the page is being read the link inside may not be there yet; its room is kept from now on.
        const height = reserve(this, parseInt(option(this, "height"), 10));
        wear(this, { display: "block", "min-height": height + "px" });
        addEventListener("DOMContentLoaded", () => upgrade(this));
      }
    });
  }
  scan();
  if (document.readyState === "loading") {
    // Links are upgraded as they arrive, before they are painted.
    const watch = new MutationObserver(scan);
    watch.observe(document.documentElement, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => { watch.disconnect(); scan(); });
  }
})();
