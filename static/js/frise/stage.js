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

  /** Open an event beneath the frise; go closer to a bin, or list its events where nothing closer would part them. */
  open({ event, bin }) {
    if (event) this.panel.open(event.id);
    else if (bin.events && (bin.end - bin.at <= 1 || bin.events.every((one) => one.at === bin.events[0].at))) this.panel.list(bin);
    else {
      const pad = (bin.end - bin.at) * 0.1;
      this.stood = bin.at;
      this.view.selected = null;
      this.go(bin.at - pad, bin.end + pad);
      this.say(this.told(bin));
    }
  }

  openSelected() {
    const { selected } = this.view;
    const bin = this.stops.find((stop) => stop.id === selected && stop.count);
    if (bin) this.open({ bin });
    else if (selected) this.panel.open(selected);
  }

  /** What a mark or a bin is, in words: for who points at it, and for who hears it. */
  told(one) {
    const { axis, words } = this;
    if (!one.count) return `${one.headline} — ${this.names[one.kind]}, ${one.statusWord}, ${axis.range(one.at, one.last)}`;
    const number = String(one.count).replace(/\B(?=(\d{3})+$)/g, words.thousands);
    return `${number} ${one.count === 1 ? words.event : words.events} — ${this.store.bands[one.band].label}, ${axis.range(one.at, one.end)}`;
  }

  /** What keys go through: single events and bins, in the order of their days. */
  get stops() {
    const { layout } = this;
    if (!layout) return [];
    layout.stops ??= [...layout.marks, ...layout.bins].sort((a, b) => a.at - b.at || a.band - b.band);
    return layout.stops;
  }

  /** Go to the next (1) or previous (-1) event or bin: from the selected one, from where one stood, or from the left edge. */
  step(direction) {
    const { stops, view } = this;
    if (!stops.length) return;
    let place = stops.findIndex((stop) => stop.id === view.selected);
    if (place < 0) {
      const from = this.stood >= view.from && this.stood <= view.to ? this.stood : view.from;
      place = stops.findIndex((stop) => stop.at >= from) - (direction > 0 ? 1 : 0);
    }
    const stop = stops[Math.min(stops.length - 1, Math.max(0, place + direction))];
    view.selected = stop.id;
    this.stood = stop.at;
    if (stop.at < view.from || stop.at > view.to - this.span * 0.15) this.go(stop.at - this.span / 2, stop.at + this.span / 2);
    this.redraw();
    this.say(this.told(stop));
  }
};
