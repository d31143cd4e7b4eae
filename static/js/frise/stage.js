/* The frise on a page: one view on a snapshot, moved by wheel, pinch, drag, buttons and keys; events open beneath it.
   What it knows and draws is the scene's (scene.js), which a worker holds where there can be one. The list below the
   frise is its accessible counterpart and needs none of this. */
"use strict";

Frise.Stage = class {
  /** @param {HTMLElement} root the section of _frise.html */
  constructor(root) {
    this.root = root;
    this.box = root.querySelector(".frise__stage");
    this.where = root.querySelector(".frise__where");
    // What only a script fills is not in the page before: it would stand between the reader and the first event.
    const add = (parent, tag, known) => parent.appendChild(Object.assign(document.createElement(tag), known));
    const canvas = add(this.box, "canvas", { ariaHidden: "true" });
    const band = root.querySelector(".frise__strip");
    const strip = add(band, "canvas");
    add(band, "i", { className: "frise__window" });
    this.live = add(root, "p", { className: "hidden", id: "frise-live" });
    this.live.setAttribute("role", "status");
    add(root, "div", { className: "frise__panel", id: "frise-panel", hidden: true });
    this.words = Frise.words;
    this.embedded = "embedded" in root.dataset;
    this.brush = new Frise.Brush(band, (from, to) => this.go(from, to));
    this.view = { from: 0, to: 1, selected: root.dataset.event || null, known: null };
    this.panel = new Frise.Panel(this);
    this.hands = new Frise.Hands(this);
    this.low = 0;
    this.plot = 1;
    this.begun = Frise.summon(root.dataset.scene, (message) => this.hear(message)).then((scene) => {
      const [drawn, overview] = [scene.lend(canvas), scene.lend(strip)];
      scene.take({ do: "begin", words: this.words, canvas: drawn, strip: overview }, [drawn, overview]);
      this.scene = scene;
      this.dress();
      new ResizeObserver(() => this.dress()).observe(this.box);
      for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) matchMedia(query).addEventListener("change", () => this.dress());
      new MutationObserver(() => this.dress()).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "dir"] });
    });
  }

  send(message) {
    if (this.scene) this.scene.take(message);
  }

  /** Tell the scene how the style sheet has it now. */
  dress() {
    this.hands.corner = null;
    const look = Frise.look(this.box, this.brush.element, Object.keys(this.words.groups));
    if (!look.width || JSON.stringify(look) === this.worn) return;
    this.worn = JSON.stringify(look);
    this.look = look;
    this.rtl = look.rtl;
    // On paper a picture by night is turned into one by day (frise.css).
    this.root.classList.toggle("frise--night", look.dark && !look.forced);
    this.send({ do: "wear", look });
    if (!this.whole) return;
    this.brush.open(this.whole, look);
    this.brush.frame(this.view);
  }

  /** Show what a question finds: `url` is its frise.json. Resolves once it is there, or cannot be had. */
  async load(url) {
    if (url === this.url) return;
    this.url = url;
    try {
      await this.begun;
    } catch {
      this.root.hidden = true;
      return;
    }
    if (url !== this.url) return;
    const arrived = new Promise((resolve) => (this.arrived = resolve));
    this.send({ do: "load", url: new URL(url, location.href).href });
    await arrived;
  }

  /** What the scene tells. */
  hear(message) {
    const verbs = {
      opened: () => this.opened(message),
      // Without the data the list remains: nothing here may stand in its way.
      absent: () => {
        if (!this.whole) this.root.hidden = true;
        this.arrived();
      },
      fitted: () => Object.assign(this, { low: message.low, plot: message.plot }),
      over: () => {
        this.box.classList.toggle("is-over", message.words !== "");
        this.box.title = message.words;
      },
      open: () => this.panel.open(message.id),
      list: () => this.panel.list(message.words, message.rows),
      closer: () => {
        const pad = (message.to - message.from) * 0.1;
        this.view.selected = null;
        this.go(message.from - pad, message.to + pad);
      },
      stood: () => {
        const { view, span } = this;
        view.selected = message.id;
        if (message.at < view.from || message.at > view.to - span * 0.15) this.go(message.at - span / 2, message.at + span / 2);
        this.redraw();
        this.say(message.words);
      },
      counted: () => this.say(message.words),
      where: () => {
        if (this.where.textContent !== message.words) this.where.textContent = message.words;
      },
    };
    verbs[message.say]();
  }

  opened({ url, whole, span: [from, to], days, n, lanes }) {
    const first = !this.whole;
    this.root.hidden = false;
    // No higher than its lanes (frise.css); nothing moves under the words that somebody types.
    if (!this.embedded && document.activeElement?.id !== "find-q") this.root.dataset.lanes = lanes;
    this.whole = whole;
    const known = new URL(url).searchParams.get("known");
    this.view.known = known ? Date.parse(known) / 86400000 : null;
    if (!this.look) this.dress();
    else this.brush.open(whole, this.look);
    const hash = /^#view=([\d-]{8,12}(?:T\d\d:\d\d)?)\/([\d-]{8,12}(?:T\d\d:\d\d)?)$/.exec(location.hash);
    const moment = (text) => Date.parse(text.includes("T") ? `${text}Z` : text) / 86400000;
    const { dataset } = this.root;
    const day = Number(dataset.day);
    // Half of the first view around one event: its near neighbours, never less than a fortnight.
    const around = Math.min((whole.to - whole.from) / 2, Math.max(15, ((whole.to - whole.from) / Math.max(1, n)) * 12));
    // An event near an end does not open on emptiness beyond it.
    const start = Math.max(whole.from, Math.min(day - around, whole.to - around * 2));
    if (first && !hash && dataset.event) this.go(start, start + around * 2, true);
    else if (first && dataset.start && +dataset.start < whole.to) this.go(+dataset.start, whole.to, true);
    else if (first && hash) this.go(moment(hash[1]), moment(hash[2]) + (hash[2].includes("T") ? 0 : 1), true);
    else if (first || this.view.to < from || this.view.from > to) this.go(whole.from, whole.to, true);
    else this.redraw();
    document.dispatchEvent(new CustomEvent("frise:days", { detail: days }));
    this.arrived();
  }

  get span() {
    return this.view.to - this.view.from;
  }

  /** Move the view, within bounds: from a quarter of an hour to a little more than the whole. */
  go(from, to, silent) {
    if (!Number.isFinite(from) || !Number.isFinite(to) || to <= from || !this.whole) return;
    const most = (this.whole.to - this.whole.from) * 1.15;
    const least = 1 / 24;
    const span = Math.min(most, Math.max(least, to - from));
    let start = (from + to) / 2 - span / 2;
    start = Math.min(this.whole.to - span * 0.1, Math.max(this.whole.from - span * 0.9, start));
    this.view.from = start;
    this.view.to = start + span;
    if (!silent) {
      this.touched = true;
      this.remember();
    }
    this.redraw();
  }

  zoom(factor, at = (this.view.from + this.view.to) / 2) {
    const span = this.span / factor;
    const share = (at - this.view.from) / this.span;
    if (span < 1 / 24 && factor > 1) return;
    this.go(at - span * share, at + span * (1 - share));
  }

  pan(days) {
    this.go(this.view.from + days, this.view.to + days);
  }

  select(id) {
    this.view.selected = id;
    this.redraw();
  }

  redraw() {
    if (!this.whole) return;
    this.send({ do: "frame", view: { ...this.view }, touched: Boolean(this.touched) });
    this.brush.frame(this.view);
    // In words a few times a second: new words make the page lay out its toolbar anew.
    this.telling ||= setTimeout(() => this.tell(), 150);
  }

  /** Have the stretch in view told in words. */
  tell() {
    this.telling = 0;
    const { view, whole } = this;
    this.send({ do: "where", from: Math.max(view.from, whole.from), to: Math.max(view.from + 0.01, Math.min(view.to, whole.to)) });
  }

  /** Keep the view in the address, without a step in the history, and tell once what it shows, when it rests. */
  remember() {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      // Both days inclusive, as people read them; minutes where the view is narrow.
      const iso = (day, length = 10) => new Date(Math.round(day * 1440) * 60000).toISOString().slice(0, length);
      const { from, to } = this.view;
      const view = this.span > 2 ? `${iso(Math.floor(from))}/${iso(Math.ceil(to) - 1)}` : `${iso(from, 16)}/${iso(to, 16)}`;
      if (!this.embedded) history.replaceState(history.state, "", `#view=${view}`);
      // What was said since it moved (the event one stands on) says more than the stretch around it.
      if (!this.said) this.send({ do: "count", from, to });
    }, 400);
    this.said = false;
  }

  say(text) {
    this.said = true;
    this.live.textContent = text;
  }
};
