/* What the frise knows: the summary of a snapshot, the tiles of events that were fetched, and their layout at a zoom. */
"use strict";

/**
 * Widths of bins, one of which is 48 pixels or more at any zoom: the units that people count in, each within the next, so
 * that a bin stands between the ticks of the axis. `place` numbers the one a day lies in, `start` is the first day of one.
 */
Frise.STEPS = (() => {
  const month = (day) => {
    const date = new Date(Math.floor(day) * 86400000);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const first = (number) => Frise.Axis.monthStart(number);
  const even = (name, days) => ({ name, days, place: (day) => Math.floor(day / days), start: (place) => place * days });
  // Parts of a month: `days` each, the last one as long as the month has it.
  const parts = (name, days, many) => ({
    name, days,
    place: (day) => month(day) * many + Math.min(many - 1, Math.floor((day - first(month(day))) / days)),
    start: (place) => Frise.Axis.partStart(place, days, many),
  });
  const months = (name, many) => ({ name, days: many * 30.4, place: (day) => Math.floor(month(day) / many), start: (place) => first(place * many) });
  return [
    ...[1 / 96, 1 / 24, 1 / 8, 1 / 4, 1 / 2].map((days) => even("", days)),
    even("day", 1), parts("sixth", 5, 6), parts("half", 15, 2),
    months("month", 1), months("quarter", 3), months("", 6), months("year", 12), months("", 24), months("decade", 120), months("", 240), months("century", 1200),
  ];
})();

Frise.Store = class {
  /** @param {object} words kinds, groups and factualities in order, with their names (see _frise.html) */
  constructor(words) {
    this.words = words;
    this.version = 0;
    this.clear();
  }

  clear() {
    this.events = [];
    this.byId = new Map();
    this.loaded = new Set();
    this.layouts = new Map();
    this.version++;
  }

  /** Take a summary. */
  open(summary) {
    this.clear();
    this.summary = summary;
    this.bands = [];
    let lane = 0;
    for (const [name, rows] of summary.bands) {
      this.bands.push({ name, first: lane, rows, label: this.words.groups[name] });
      lane += rows;
    }
    this.lanes = Math.max(lane, 1);
    this.bandOf = new Map(this.bands.map((band, number) => [band.name, number]));
    let day = 0;
    this.days = summary.days.map((step) => (day += step));
    if (summary.events) {
      this.add(summary.events);
      this.loaded.add(0);
    }
    this.density = this.summarise();
  }

  get whole() {
    return !this.summary.tiles;
  }

  /** Add the events of one tile (columns, see docs/frise-data.md). */
  add(columns) {
    const { kinds, statuses, groupOf } = this.words;
    for (let n = 0; n < columns.id.length; n++) {
      const id = columns.id[n];
      if (this.byId.has(id)) continue;
      const at = columns.at[n];
      const kind = kinds[columns.k[n]][0];
      const [status, statusWord] = statuses[columns.f[n]];
      const band = this.bandOf.get(groupOf[kind]);
      const plus = (value) => (value === null ? null : at + value);
      const event = {
        id, at, band, kind, status, statusWord,
        lane: this.bands[band].first + columns.r[n],
        sureFrom: plus(columns.sl[n]),
        sureTo: plus(columns.ee[n]),
        end: plus(columns.el[n]),
        openStart: !columns.se[n],
        reported: at + columns.rp[n] + 1,
        headline: columns.h[n],
        claim: status !== "happened" && status !== "ongoing",
        width: -1,
      };
      event.label = event.claim ? `${statusWord} · ${event.headline}` : event.headline;
      const clock = columns.c && columns.c[n];
      if (clock && event.end === at + 1) {
        event.at = event.sureFrom = at + clock[0] / 1440;
        event.end = event.sureTo = at + Math.max(clock[1], clock[0] + 5) / 1440;
        event.fuzzy = clock[1] > clock[0];
      }
      event.last = event.end === null ? Math.max(event.reported, event.sureFrom === null ? at + 1 : event.sureFrom + 1) : event.end;
      this.events.push(event);
      this.byId.set(id, event);
    }
    this.events.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    this.layouts.clear();
    this.version++;
  }

  /**
   * Tiles that a view needs and that are not here yet; `null` where the view is too wide for tiles. The first view
   * waits for no tile unless it is narrow: a reader who touches nothing downloads nothing more.
   */
  missing(from, to, touched) {
    if (this.whole) return [];
    const wanted = [];
    this.summary.tiles.forEach(([first, lastFirst, last], number) => {
      if (first <= to && Math.max(lastFirst, Math.min(last, lastFirst + 400)) >= from) wanted.push(number);
    });
    if (wanted.length > (touched ? 6 : 2)) return null;
    return wanted.filter((number) => !this.loaded.has(number));
  }

  /** [day, events, claims] of every non-empty bin of a band, from the summary or from the events themselves. */
  summarise() {
    if (this.whole) {
      return this.bands.map((_, band) => this.events.filter((event) => event.band === band).map((event) => [event.at, 1, event.claim ? 1 : 0]));
    }
    const { bins, span } = this.summary;
    const step = this.counted;
    const first = step.place(span[0]);
    return this.bands.map(({ name }) => {
      const flat = bins[name] || [];
      const rows = [];
      for (let n = 0, place = first; n < flat.length; n += 3) {
        place += flat[n];
        rows.push([(step.start(place) + step.start(place + 1)) / 2, flat[n + 1], flat[n + 2]]);
      }
      return rows;
    });
  }

  /** The bins that the summary counts by. */
  get counted() {
    return Frise.STEPS.find((step) => step.name === this.summary.step);
  }

  /** How many events lie between two days; `about` where only the summary says so. */
  count(from, to) {
    const missing = this.missing(from, to, true);
    if (missing && !missing.length) return { number: this.events.filter((event) => event.at < to && event.last > from).length };
    let number = 0;
    for (const rows of this.density) for (const [day, count] of rows) if (day >= from && day < to) number += count;
    return { number, about: number !== this.summary.n };
  }

  /** The bins at `scale` pixels a day. */
  static step(scale) {
    return Frise.STEPS.find((step) => step.days * scale >= 48) || Frise.STEPS[Frise.STEPS.length - 1];
  }

  /**
   * What to draw at a zoom: single marks, and bins where they would touch. The same for every position of the view,
   * so nothing jumps while one pans; lanes come from the server, so nothing jumps while one zooms.
   */
  layout(scale, detailed) {
    let step = Frise.Store.step(scale);
    if (!detailed && !this.whole && step.days < this.counted.days) step = this.counted;
    const key = `${step.days}${detailed}`;
    let layout = this.layouts.get(key);
    if (!layout) {
      layout = detailed ? this.fine(step) : this.coarse(step);
      layout.mostIn = this.bands.map((_, band) => layout.bins.reduce((most, bin) => (bin.band === band ? Math.max(most, bin.count) : most), 1));
      this.layouts.set(key, layout);
    }
    return layout;
  }

  /** The bin of a band that a day lies in. */
  static bin(step, day, band) {
    const place = step.place(day);
    return { id: `bin ${band} ${place} ${step.days}`, band, at: step.start(place), end: step.start(place + 1) };
  }

  coarse(step) {
    const bins = [];
    let most = 1;
    this.density.forEach((rows, band) => {
      let bin = null;
      for (const [day, count, claims] of rows) {
        if (!bin || day >= bin.end) bins.push((bin = { ...Frise.Store.bin(step, day, band), count: 0, claims: 0 }));
        bin.count += count;
        bin.claims += claims;
        most = Math.max(most, bin.count);
      }
    });
    return { step, bins, marks: [], most };
  }

  fine(step) {
    const cells = new Map();
    for (const event of this.events) {
      const key = step.place(event.at) * 8 + event.band;
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { ...Frise.Store.bin(step, event.at, event.band), count: 0, claims: 0, events: [], lanes: new Map(), crowded: false }));
      const before = cell.lanes.get(event.lane);
      if (before !== undefined && event.at - before < step.days * 0.34) cell.crowded = true;
      cell.lanes.set(event.lane, event.at);
      cell.count++;
      if (event.claim) cell.claims++;
      cell.events.push(event);
    }
    const bins = [];
    const marks = [];
    let most = 1;
    for (const cell of cells.values()) {
      if (cell.crowded) {
        bins.push(cell);
        most = Math.max(most, cell.count);
      } else marks.push(...cell.events);
    }
    marks.sort((a, b) => a.at - b.at);
    return { step, bins, marks, most };
  }
};
