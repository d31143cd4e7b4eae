/* What the frise knows and draws, apart from the page: it takes messages (`do`) and tells what came of them (`say`). */
"use strict";

/** Leave a moment between two pieces of work, so that none of them keeps a reader waiting where the page itself draws. */
Frise.pause = () => (self.scheduler && scheduler.yield ? scheduler.yield() : new Promise((go) => setTimeout(go)));

Frise.Scene = class {
  /** @param {(message: object) => void} tell */
  constructor(tell) {
    this.tell = tell;
    this.view = { from: 0, to: 1, selected: null, known: null };
    this.over = null;
  }

  take(message) {
    this[message.do](message);
  }

  /** The words of the page, and the two canvases that are ours from now on. */
  begin({ words, canvas, strip }) {
    this.words = words;
    this.names = Object.fromEntries(words.kinds);
    this.axis = new Frise.Axis(words.calendar);
    this.store = new Frise.Store(words);
    this.painter = new Frise.Painter(canvas, this.axis);
    this.overview = new Frise.Overview(strip, this.axis);
  }

  /** Sizes and colours, at first and whenever they changed (look.js). */
  wear({ look }) {
    this.look = look;
    this.painter.wear(look);
    this.fit();
    // A canvas that was sized is empty until it is drawn: at once, not in the next frame.
    if (this.whole && this.asked) this.paint();
  }

  fit() {
    if (!this.whole || !this.look) return;
    this.painter.open(this.store);
    this.overview.draw(this.store, this.look, this.whole);
    this.tell({ say: "fitted", low: this.painter.low, plot: this.painter.plot });
  }

  /** Show what a question finds: `url` is its frise.json. Tells `opened`, or `absent` where it cannot be had. */
  async load({ url }) {
    this.url = url;
    let summary;
    try {
      const response = await fetch(url, { headers: { Accept: "application/json" } });
      if (!response.ok) throw new Error(response.status);
      summary = await response.json();
    } catch {
      this.tell({ say: "absent", url });
      return;
    }
    const first = !this.store.summary;
    await Frise.pause();
    if (url !== this.url) return;
    this.store.open(summary);
    const [from, to] = summary.span;
    const pad = Math.max(1, (to - from) * 0.03);
    this.whole = { from: from - pad, to: to + pad };
    // A face that was never drawn with costs some milliseconds: one at a time.
    for (const face of first && this.look ? this.painter.faces : []) {
      await Frise.pause();
      this.painter.warm(face);
    }
    if (url !== this.url) return;
    this.fit();
    this.tell({ say: "opened", url, whole: this.whole, span: summary.span, days: this.store.days, n: summary.n, lanes: this.store.lanes });
  }

  /** Draw a view: `from`, `to` (days), `selected` (id or null), `known` (day or null); `touched` once a reader moved. */
  frame({ view, touched }) {
    this.view = view;
    this.asked = true;
    this.touched = touched;
    this.fetch();
    this.redraw();
  }

  redraw() {
    if (this.drawing || !this.whole || !this.asked) return;
    this.drawing = requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.drawing = 0;
    if (!this.look || !this.look.width) return;
    this.painter.frame(this.store, this.view, this.layout, this.over);
    if (this.painter.owed) this.redraw();
  }

  /** Marks and bins at the zoom of the view. */
  get layout() {
    const { view, store } = this;
    const missing = store.missing(view.from, view.to, this.touched);
    return store.layout(this.painter.plot / this.painter.em / (view.to - view.from), missing !== null && !missing.length);
  }

  fetch() {
    clearTimeout(this.fetching);
    const { view, store, url } = this;
    const missing = store.summary && store.missing(view.from, view.to, this.touched);
    if (!missing || !missing.length) return;
    this.fetching = setTimeout(async () => {
      await Promise.all(missing.map(async (number) => {
        if (store.loaded.has(number)) return;
        store.loaded.add(number);
        try {
          const response = await fetch(`${url}${url.includes("?") ? "&" : "?"}tile=${number}`);
          const tile = await response.json();
          if (url === this.url) store.add(tile.events);
        } catch {
          store.loaded.delete(number);
        }
      }));
      this.redraw();
    }, 120);
  }

  /** What lies under the pointer (`x` null: it left). */
  hover({ x, y }) {
    const hit = x === null || !this.painter.hits ? null : this.painter.at(x, y);
    const found = hit && (hit.event || hit.bin);
    if ((found && found.id) === this.over) return;
    this.over = found && found.id;
    this.tell({ say: "over", words: found ? this.told(found) : "" });
    this.redraw();
  }

  /** Open what lies at a point. */
  pick({ x, y }) {
    const hit = this.painter.hits && this.painter.at(x, y);
    if (hit) this.open(hit.event || hit.bin);
  }

  openSelected() {
    const { selected } = this.view;
    const found = this.stops.find((stop) => stop.id === selected);
    if (found) this.open(found);
    else if (selected) this.tell({ say: "open", id: selected });
  }

  /** An event opens; a bin is gone into, or told event by event where nothing closer would part them. */
  open(one) {
    if (!one.count) this.tell({ say: "open", id: one.id });
    else if (one.events && (one.end - one.at <= 1 || one.events.every((event) => event.at === one.events[0].at))) {
      const rows = one.events.map(({ id, headline, status, statusWord }) => ({ id, headline, status, statusWord }));
      this.tell({ say: "list", words: this.told(one), rows });
    } else {
      this.stood = one.at;
      this.tell({ say: "closer", from: one.at, to: one.end });
    }
  }

  /** What a mark or a bin is, in words: for who points at it, and for who hears it. */
  told(one) {
    const { axis, words } = this;
    if (!one.count) return `${one.headline} — ${this.names[one.kind]}, ${one.statusWord}, ${axis.range(one.at, one.last)}`;
    const [from, to] = one.events ? [one.events[0].at, one.events[one.events.length - 1].at + 1] : [one.at, one.end];
    return `${this.many(one.count)} — ${this.store.bands[one.band].label}, ${axis.range(from, to)}`;
  }

  /** So many events, in words. */
  many(count) {
    const { words } = this;
    if (!count) return words.none;
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, words.thousands)} ${count === 1 ? words.event : words.events}`;
  }

  /** Tell how many events lie between two days. */
  count({ from, to }) {
    if (!this.whole) return;
    const { number, about } = this.store.count(from, to);
    const stretch = this.axis.range(Math.max(from, this.whole.from), Math.min(to, this.whole.to));
    this.tell({ say: "counted", words: `${stretch} — ${about && number ? `${this.words.about} ` : ""}${this.many(number)}` });
  }

  /** Tell the stretch between two days in words. */
  where({ from, to }) {
    this.tell({ say: "where", words: this.axis.range(from, to) });
  }

  /** What keys go through: single events and bins, in the order of their days. */
  get stops() {
    if (!this.whole || !this.look) return [];
    const { layout } = this;
    layout.stops ??= [...layout.marks, ...layout.bins].sort((a, b) => a.at - b.at || a.band - b.band);
    return layout.stops;
  }

  /** Go to the next (1) or previous (-1) event or bin: from the selected one, from where one stood, or from the left edge. */
  step({ direction }) {
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
    this.tell({ say: "stood", id: stop.id, at: stop.at, words: this.told(stop) });
  }
};

if (typeof document === "undefined") {
  const scene = new Frise.Scene((message) => postMessage(message));
  onmessage = ({ data }) => scene.take(data);
  postMessage({ say: "ready" });
}
