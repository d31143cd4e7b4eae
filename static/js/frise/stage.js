/* The frise: one view on a snapshot, moved by wheel, pinch, drag, buttons and keys; events open beneath it.
   The list below the frise is its accessible counterpart and needs none of this. */
"use strict";

/** Leave the browser a moment between two pieces of work, so that none of them keeps a reader waiting. */
Frise.pause = () => (window.scheduler && scheduler.yield ? scheduler.yield() : new Promise((go) => setTimeout(go)));

Frise.Stage = class {
  /** @param {HTMLElement} root the section of _frise.html */
  constructor(root) {
    this.root = root;
    this.box = root.querySelector(".frise__stage");
    this.where = root.querySelector(".frise__where");
    // What only a script fills is not in the page before: it would stand between the reader and the first event.
    const add = (parent, tag, known) => parent.appendChild(Object.assign(document.createElement(tag), known));
    const canvas = add(this.box, "canvas", { ariaHidden: "true" });
    const strip = root.querySelector(".frise__strip");
    add(strip, "canvas");
    add(strip, "i", { className: "frise__window" });
    this.live = add(root, "p", { className: "hidden", id: "frise-live" });
    this.live.setAttribute("role", "status");
    add(root, "div", { className: "frise__panel", id: "frise-panel", hidden: true });
    this.words = Frise.words;
    this.names = Object.fromEntries(this.words.kinds);
    this.embedded = "embedded" in root.dataset;
    this.axis = new Frise.Axis(this.words.calendar);
    this.store = new Frise.Store(this.words);
    this.painter = new Frise.Painter(canvas, this.axis);
    this.strip = new Frise.Strip(strip, this.axis, (from, to) => this.go(from, to));
    this.view = { from: 0, to: 1, selected: root.dataset.event || null, hovered: null, known: null };
    this.panel = new Frise.Panel(this);
    this.hands = new Frise.Hands(this);
    new ResizeObserver(() => this.remeasure()).observe(this.box);
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"]) matchMedia(query).addEventListener("change", () => this.remeasure());
    new MutationObserver(() => this.remeasure()).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "dir"] });
  }

  remeasure() {
    this.hands.corner = null;
    this.painter.measure();
    if (this.whole) {
      this.painter.open(this.store);
      this.strip.open(this.store, this.painter.colours, this.whole);
    }
    this.redraw();
  }

  /** Show what a question finds: `url` is its frise.json. */
  async load(url) {
    if (url === this.url) return;
    this.url = url;
    let summary;
    try {
      const response = await fetch(url, { headers: { Accept: "application/json" } });
      if (!response.ok) throw new Error(response.status);
      summary = await response.json();
    } catch {
      // Without the data the list remains: nothing here may stand in its way.
      if (!this.store.summary) this.root.hidden = true;
      return;
    }
    await Frise.pause();
    if (url !== this.url) return;
    const first = !this.store.summary;
    this.root.hidden = false;
    this.store.open(url, summary);
    const [from, to] = summary.span;
    if (!this.painter.width) this.painter.measure();
    // A face that was never drawn with costs some milliseconds: one at a time.
    for (const face of first ? this.painter.faces : []) {
      await Frise.pause();
      this.painter.warm(face);
    }
    this.painter.open(this.store);
    const pad = Math.max(1, (to - from) * 0.03);
    this.whole = { from: from - pad, to: to + pad };
    const known = new URL(url, location.href).searchParams.get("known");
    this.view.known = known ? Date.parse(known) / 86400000 : null;
    if (first) await Frise.pause();
    if (url !== this.url) return;
    this.strip.open(this.store, this.painter.colours, this.whole);
    if (first) await Frise.pause();
    if (url !== this.url) return;
    const hash = /^#view=([\d-]{8,12}(?:T\d\d:\d\d)?)\/([\d-]{8,12}(?:T\d\d:\d\d)?)$/.exec(location.hash);
    const moment = (text) => Date.parse(text.includes("T") ? `${text}Z` : text) / 86400000;
    const { dataset } = this.root;
    const day = Number(dataset.day);
    if (first && !hash && dataset.event) this.go(day - this.around(), day + this.around(), true);
    else if (first && dataset.start && +dataset.start < this.whole.to) this.go(+dataset.start, this.whole.to, true);
    else if (first && hash) this.go(moment(hash[1]), moment(hash[2]) + (hash[2].includes("T") ? 0 : 1), true);
    else if (first || this.view.to < from || this.view.from > to) this.go(this.whole.from, this.whole.to, true);
    else this.redraw();
    document.dispatchEvent(new CustomEvent("frise:days", { detail: this.store.days }));
  }

  /** Half of the first view around one event, in days: its near neighbours, never less than a fortnight. */
  around() {
    const whole = this.whole.to - this.whole.from;
    return Math.min(whole / 2, Math.max(15, (whole / Math.max(1, this.store.summary.n)) * 12));
  }

  get span() {
    return this.view.to - this.view.from;
  }

  /** Move the view, within bounds: from a quarter of an hour to a little more than the whole. */
  go(from, to, silent) {
    if (!Number.isFinite(from) || !Number.isFinite(to) || to <= from || !this.whole) return;
    const most = (this.whole.to - this.whole.from) * 1.15;
    const least = 1 / 24;
    let span = Math.min(most, Math.max(least, to - from));
    let start = (from + to) / 2 - span / 2;
    start = Math.min(this.whole.to - span * 0.1, Math.max(this.whole.from - span * 0.9, start));
    this.view.from = start;
    this.view.to = start + span;
    if (!silent) {
      this.touched = true;
      this.remember();
    }
    this.fetchTiles();
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

  /** Keep the view in the address, without a step in the history, once it rests. */
  remember() {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      // Both days inclusive, as people read them; minutes where the view is narrow.
      const iso = (day, length = 10) => new Date(Math.round(day * 1440) * 60000).toISOString().slice(0, length);
      const { from, to } = this.view;
      const view = this.span > 2 ? `${iso(Math.floor(from))}/${iso(Math.ceil(to) - 1)}` : `${iso(from, 16)}/${iso(to, 16)}`;
      if (!this.embedded) history.replaceState(history.state, "", `#view=${view}`);
      this.say(this.axis.range(this.view.from, this.view.to));
    }, 400);
  }

  say(text) {
    this.live.textContent = text;
  }

  fetchTiles() {
    clearTimeout(this.fetching);
    const missing = this.store.summary && this.store.missing(this.view.from, this.view.to, this.touched);
    if (!missing || !missing.length) return;
    this.fetching = setTimeout(async () => {
      const { url } = this;
      await Promise.all(missing.map(async (number) => {
        if (this.store.loaded.has(number)) return;
        this.store.loaded.add(number);
        try {
          const response = await fetch(`${url}${url.includes("?") ? "&" : "?"}tile=${number}`);
          const tile = await response.json();
          if (url === this.url) this.store.add(tile.events);
        } catch {
          this.store.loaded.delete(number);
        }
      }));
      this.redraw();
    }, 120);
  }

  redraw() {
    if (this.drawing || !this.whole) return;
    this.drawing = requestAnimationFrame(() => {
      this.drawing = 0;
      const { view, store, painter } = this;
      if (!painter.width) return;
      const missing = store.missing(view.from, view.to, this.touched);
      this.layout = store.layout(painter.plot / this.span, missing !== null && !missing.length);
      painter.frame(store, view, this.layout);
      if (painter.owed) this.redraw();
      this.strip.frame(view);
      if (!this.telling) this.telling = setTimeout(() => this.tell(), 150);
    });
  }

  /** The stretch in view, in words: a few times a second, as new words make the page lay out its toolbar anew. */
  tell() {
    this.telling = 0;
    const { view, whole } = this;
    const words = this.axis.range(Math.max(view.from, whole.from), Math.max(view.from + 0.01, Math.min(view.to, whole.to)));
    if (this.where.textContent !== words) this.where.textContent = words;
  }

  /** Open an event beneath the frise, or go closer to a bin. */
  open(hit) {
    if (hit.event) this.panel.open(hit.event.id);
    else {
      const bin = hit.bin;
      const pad = (bin.end - bin.at) * 0.1;
      this.go(bin.at - pad, bin.end + pad);
      this.say(`${bin.count} ${this.words.events}, ${this.axis.range(bin.at, bin.end)}`);
    }
  }

  /** Go to the next (1) or previous (-1) single event after the selected one, or after the middle of the view. */
  step(direction) {
    const marks = (this.layout ? this.layout.marks : []).filter((event) => !Number.isNaN(event.at));
    if (!marks.length) {
      this.zoom(2);
      return;
    }
    let place = marks.findIndex((event) => event.id === this.view.selected);
    if (place < 0) place = marks.findIndex((event) => event.at >= this.view.from) - (direction > 0 ? 1 : 0);
    const event = marks[Math.min(marks.length - 1, Math.max(0, place + direction))];
    this.view.selected = event.id;
    if (event.at < this.view.from || event.at > this.view.to - this.span * 0.15) this.go(event.at - this.span / 2, event.at + this.span / 2);
    this.redraw();
    this.say(`${event.label}. ${this.names[event.kind]}, ${event.statusWord}. ${this.axis.range(event.at, event.last)}`);
  }
};
