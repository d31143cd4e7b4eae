/* Paints the frise on a canvas: axis, bands, bars, glyphs, labels and bins. Reads colours from the style sheet. */
"use strict";
window.Frise = window.Frise || {};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
Frise.AXIS = 40;
Frise.GLYPHS = {
  speech: "M2 3h12v8H8l-4 3v-3H2z",
  encounter: "M5.5 4a4 4 0 1 0 2.5 7.1A4 4 0 1 0 8 4.9 4 4 0 0 0 5.5 4z",
  accord: "M8 1.5 14.5 8 8 14.5 1.5 8z",
  pressure: "M5.2 2h5.6L14 5.2v5.6L10.8 14H5.2L2 10.8V5.2z",
  force: "M8 2l6.5 12h-13z",
  agenda: "M3 2h10v8H5v5H3z",
};

Frise.Painter = class {
  /** @param {HTMLCanvasElement} canvas @param {Frise.Axis} axis */
  constructor(canvas, axis) {
    this.canvas = canvas;
    this.axis = axis;
    this.glyphs = Object.fromEntries(Object.entries(Frise.GLYPHS).map(([name, path]) => [name, new Path2D(path)]));
    this.context = canvas.getContext("2d", { alpha: false });
  }

  /** Take size and colours anew: after a resize, a change of theme or of forced colours. */
  measure() {
    const box = this.canvas.parentElement.getBoundingClientRect();
    this.ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.width = Math.max(1, Math.round(box.width));
    this.height = Math.max(1, Math.round(box.height));
    this.canvas.width = Math.round(this.width * this.ratio);
    this.canvas.height = Math.round(this.height * this.ratio);
    const style = getComputedStyle(this.canvas);
    const forced = matchMedia("(forced-colors: active)").matches;
    const colour = (name, system) => {
      if (!forced) return style.getPropertyValue(`--${name}`).trim() || "#000";
      return system;
    };
    this.colours = { paper: colour("paper", "Canvas"), wash: colour("wash", "Canvas"), ink: colour("ink", "CanvasText"), soft: colour("soft", "CanvasText"), line: colour("line", "GrayText"), accent: colour("accent", "Highlight"), focus: colour("focus", "Highlight") };
    for (const name of Object.keys(Frise.GLYPHS)) this.colours[name] = colour(name, "CanvasText");
    this.rtl = style.direction === "rtl";
    const size = Math.min(16, Math.max(12, parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8));
    this.size = size;
    const sans = style.getPropertyValue("--sans") || "sans-serif";
    this.font = `${size}px ${sans}`;
    this.italic = `italic ${this.font}`;
    this.bold = `600 ${size - 1}px ${sans}`;
    this.hatches = {};
    // Paper at once: the canvas is opaque, and must not be black while its data is on the way.
    this.context.fillStyle = this.colours.paper;
    this.context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    return this;
  }

  hatch(name) {
    if (!this.hatches[name]) {
      const tile = document.createElement("canvas");
      tile.width = tile.height = 6;
      const c = tile.getContext("2d");
      c.strokeStyle = this.colours[name];
      c.lineWidth = 1.6;
      c.beginPath();
      for (const x of [-6, 0, 6]) { c.moveTo(x, 6); c.lineTo(x + 6, 0); }
      c.stroke();
      this.hatches[name] = this.context.createPattern(tile, "repeat");
    }
    return this.hatches[name];
  }

  /** Lane height and top of a lane. */
  rows(store) {
    this.lane = Math.min(46, (this.height - Frise.AXIS - 4) / store.lanes);
    return this.lane;
  }

  top(lane) {
    return Frise.AXIS + 2 + lane * this.lane;
  }

  /**
   * One frame. Returns nothing; `this.hits` says afterwards what lies where.
   * @param {object} view from, to (days), selected, hovered (event ids), known (day or null)
   */
  frame(store, view, layout) {
    const c = this.context;
    const { width, height, colours } = this;
    c.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    c.direction = "ltr";
    c.fillStyle = colours.paper;
    c.fillRect(0, 0, width, height);
    this.scale = width / (view.to - view.from);
    this.view = view;
    this.rows(store);
    this.hits = [];
    this.drawAxis(store, view);
    this.drawBands(store);
    const marks = this.visible(store, view, layout);
    for (const mark of marks) this.drawBar(store, mark);
    for (const bin of layout.bins) if (bin.end > view.from && bin.at < view.to) this.drawBin(store, bin, layout);
    for (const mark of marks) this.drawMark(store, mark, view);
    this.drawBandNames(store);
  }

  x(day) {
    const x = (day - this.view.from) * this.scale;
    return this.rtl ? this.width - x : x;
  }

  /** A rectangle between two days' x, whatever the direction. */
  box(from, to) {
    return from < to ? [from, to - from] : [to, from - to];
  }

  drawAxis(store, view) {
    const c = this.context;
    const { colours, height } = this;
    const unit = this.axis.unit(this.scale, 58);
    c.textBaseline = "alphabetic";
    c.lineWidth = 1;
    c.strokeStyle = colours.line;
    c.fillStyle = colours.soft;
    c.font = this.bold;
    c.textAlign = this.rtl ? "right" : "left";
    const pad = this.rtl ? -5 : 5;
    c.beginPath();
    const ticks = this.axis.ticks(unit, view.from, view.to);
    for (const day of ticks) {
      const x = Math.round(this.x(day)) + 0.5;
      c.moveTo(x, unit.major ? 19 : 4);
      c.lineTo(x, height);
      c.fillText(this.axis.words(unit.label, day), x + pad, 33);
    }
    c.stroke();
    const above = this.axis.above(unit, view.from, view.to);
    c.fillStyle = colours.ink;
    c.strokeStyle = colours.soft;
    c.beginPath();
    above.forEach(([day, words], place) => {
      const x = Math.round(this.x(day)) + 0.5;
      c.moveTo(x, 2);
      c.lineTo(x, 36);
      const edge = this.rtl ? this.width : 0;
      const next = above[place + 1] ? this.x(above[place + 1][0]) : this.rtl ? 0 : this.width;
      const start = this.rtl ? Math.min(x, edge) : Math.max(x, edge);
      const room = Math.abs(next - start) - 14;
      if (room > words.length * 7 && (this.rtl ? next < start : next > start)) c.fillText(words, start + pad, 14, room);
    });
    c.stroke();
    c.beginPath();
    c.strokeStyle = colours.ink;
    c.moveTo(0, Frise.AXIS - 0.5);
    c.lineTo(this.width, Frise.AXIS - 0.5);
    c.stroke();
    if (view.known !== null && view.known !== undefined) {
      const x = Math.round(this.x(view.known + 1)) + 0.5;
      c.save();
      c.strokeStyle = colours.accent;
      c.setLineDash([4, 3]);
      c.beginPath();
      c.moveTo(x, 0);
      c.lineTo(x, height);
      c.stroke();
      c.restore();
    }
  }

  drawBands(store) {
    const c = this.context;
    c.strokeStyle = this.colours.line;
    c.beginPath();
    for (const band of store.bands.slice(1)) {
      const y = Math.round(this.top(band.first)) - 0.5;
      c.moveTo(0, y);
      c.lineTo(this.width, y);
    }
    c.stroke();
  }

  drawBandNames(store) {
    const c = this.context;
    c.font = this.bold;
    c.textAlign = this.rtl ? "left" : "right";
    const x = this.rtl ? 6 : this.width - 6;
    for (const band of store.bands) {
      const y = this.top(band.first) + this.size + 1;
      const room = this.nameRoom(band);
      c.fillStyle = this.colours.paper;
      c.fillRect(this.rtl ? 0 : this.width - room, y - this.size, room, this.size + 5);
      c.fillStyle = this.colours[band.name];
      c.fillText(band.label, x, y);
    }
  }

  /** What the name of a band needs at the end of its first lane. */
  nameRoom(band) {
    if (band.room === undefined) {
      this.context.font = this.bold;
      band.room = this.context.measureText(band.label).width + 12;
    }
    return band.room;
  }

  /** Events too close to tell apart: a bar as high as they are many, hollow for those that are no facts. */
  drawBin(store, bin, layout) {
    const c = this.context;
    const band = store.bands[bin.band];
    const top = this.top(band.first) + 3;
    const bottom = this.top(band.first + band.rows) - 3;
    const [left, span] = this.box(this.x(bin.at), this.x(bin.end));
    const x = left + 1;
    const width = Math.max(2, span - 2);
    const colour = this.colours[band.name];
    const share = Math.sqrt(bin.count / layout.most);
    const claims = bin.claims / bin.count;
    c.fillStyle = this.colours.paper;
    c.fillRect(x - 1, top - 2, width + 2, bottom - top + 4);
    // As high as they are many; as long, where the band is one lane and has no height to give.
    const low = bottom - top < 40;
    const tall = low ? 5 : Math.max(5, (bottom - top - 13) * share);
    const wide = low ? Math.max(8, width * (0.15 + 0.85 * Math.sqrt(bin.count / layout.mostIn[bin.band]))) : width;
    const hollow = claims * (low ? wide : tall);
    c.fillStyle = colour;
    c.strokeStyle = colour;
    if (low) {
      c.fillRect(x, bottom - tall, wide - hollow, tall);
      if (hollow > 1) c.strokeRect(x + wide - hollow + 0.5, bottom - tall + 0.5, hollow - 1, tall - 1);
    } else {
      c.fillRect(x, bottom - (tall - hollow), width, tall - hollow);
      if (hollow > 1) c.strokeRect(x + 0.5, bottom - tall + 0.5, width - 1, hollow - 1);
    }
    if (width > 14) {
      c.font = this.bold;
      c.textAlign = low ? "left" : "center";
      c.fillStyle = this.colours.soft;
      c.fillText(String(bin.count), low ? x : x + width / 2, bottom - tall - 3);
    }
    this.hits.push({ x, y: top, width, height: bottom - top, bin });
  }

  /** The single marks in view, each with where the next thing on its lane begins (`stop`, a day or null). */
  visible(store, view, layout) {
    const marks = [];
    const fade = 70 / this.scale;
    for (const event of layout.marks) {
      if (event.at > view.to + (event.openStart ? fade : 0)) break;
      if (event.last + fade >= view.from) marks.push({ event, stop: null });
    }
    // Room for a label ends where the next mark of its lane, or the next bin of its band, begins.
    const edges = store.bands.map(() => []);
    for (const bin of layout.bins) if (bin.end > view.from && bin.at < view.to) edges[bin.band].push(bin.at);
    for (const row of edges) row.sort((a, b) => a - b);
    const next = new Array(store.lanes).fill(null);
    for (let n = marks.length - 1; n >= 0; n--) {
      const mark = marks[n];
      const { lane, band, at } = mark.event;
      const start = Math.max(at, view.from);
      const edge = edges[band].find((day) => day >= start);
      mark.stop = next[lane];
      if (edge !== undefined && (mark.stop === null || edge < mark.stop)) mark.stop = edge;
      mark.hidden = at < view.from && edges[band].some((day) => day <= view.from);
      next[lane] = start;
    }
    return marks;
  }

  /** Where the lines of a lane stand: text and, beneath it (or behind it where lanes are low), the bar. */
  lines(lane) {
    const y = this.top(lane) + 2;
    const tall = this.lane >= 21;
    const bar = tall ? y + this.size + 4 : y + this.size * 0.3;
    const thick = tall ? Math.max(4, Math.min(8, this.lane - this.size - 9)) : Math.max(4, this.size - 7);
    return { y, tall, bar, thick };
  }

  drawMark(store, mark, view) {
    const { event, stop, reach: extent } = mark;
    if (mark.hidden) return;
    const c = this.context;
    const name = store.bands[event.band].name;
    const colour = this.colours[name];
    const { y, tall } = this.lines(event.lane);
    const end = { width: extent };
    const sign = this.rtl ? -1 : 1;
    const anchor = this.rtl ? Math.min(this.width, this.x(event.at)) : Math.max(0, this.x(event.at));
    const glyph = this.size - 1;
    const centred = end.width < glyph && event.at >= view.from;
    const gx = centred ? anchor - glyph / 2 + sign : this.rtl ? anchor - glyph : anchor;
    const selected = event.id === view.selected;
    if (tall || end.width < 12) {
      c.save();
      c.translate(gx, y + (tall ? 1 : 0));
      c.scale(glyph / 16, glyph / 16);
      if (event.claim) {
        c.fillStyle = this.colours.paper;
        c.fill(this.glyphs[name]);
        c.strokeStyle = colour;
        c.lineWidth = 2;
        if (event.status === "expected" || event.status === "feared" || event.status === "demanded") c.setLineDash([3, 2]);
        c.stroke(this.glyphs[name]);
      } else {
        c.fillStyle = colour;
        c.fill(this.glyphs[name]);
      }
      if (event.status === "denied" || event.status === "cancelled") {
        c.setLineDash([]);
        c.strokeStyle = this.colours.ink;
        c.beginPath();
        c.moveTo(1, 15);
        c.lineTo(15, 1);
        c.stroke();
      }
      c.restore();
    }
    const textX = gx + (this.rtl ? -4 : glyph + 4) + (tall ? 0 : sign * Math.max(0, end.width - glyph));
    const band = store.bands[event.band];
    const named = event.lane === band.first ? this.nameRoom(band) : 0;
    let limit = stop === null ? (this.rtl ? 0 : this.width) : this.x(stop) - (sign * glyph) / 2;
    limit = this.rtl ? Math.max(limit, named) : Math.min(limit, this.width - named);
    const room = (limit - textX) * sign - 6;
    let drawn = glyph;
    if (room > 34) drawn += this.drawLabel(event, textX, y + this.size - 1, Math.min(room, 560), selected || event.id === view.hovered);
    const reach = Math.max(drawn + 6, end.width);
    const hit = { x: (this.rtl ? anchor - reach : anchor) - (centred ? (sign * glyph) / 2 : 0), y: this.top(event.lane), width: reach, height: this.lane, event };
    this.hits.push(hit);
    if (selected) {
      c.strokeStyle = this.colours.focus;
      c.lineWidth = 2;
      c.strokeRect(hit.x - 2, hit.y + 0.5, hit.width + 4, hit.height - 2);
      c.lineWidth = 1;
    }
  }

  /** Solid where sure, hatched where doubtful, fading where open; `mark.reach` says how far it is seen. */
  drawBar(store, mark) {
    const c = this.context;
    const { event } = mark;
    const name = store.bands[event.band].name;
    const colour = this.colours[name];
    const { bar: y, thick: height } = this.lines(event.lane);
    const piece = (from, to, look) => {
      let [x, width] = this.box(this.x(from), this.x(to));
      if (x > this.width || x + width < 0) return;
      if (x < -4) { width += x + 4; x = -4; }
      if (x + width > this.width + 4) width = this.width + 4 - x;
      if (look === "sure" && !event.claim) {
        c.fillStyle = colour;
        c.fillRect(x, y, Math.max(width, 3), height);
        return;
      }
      if (look === "doubt") {
        c.fillStyle = this.hatch(name);
        c.fillRect(x, y, Math.max(width, 3), height);
      }
      c.strokeStyle = colour;
      c.lineWidth = 1;
      c.strokeRect(x + 0.5, y + 0.5, Math.max(width, 3) - 1, height - 1);
    };
    const from = event.at;
    const to = event.last;
    const sureFrom = event.sureFrom === null ? from : event.sureFrom;
    const sureTo = event.sureTo === null ? (event.end === null ? to : null) : event.sureTo;
    if (event.fuzzy || sureTo === null || sureTo <= sureFrom) piece(from, to, "doubt");
    else {
      if (sureFrom > from) piece(from, sureFrom, "doubt");
      piece(sureFrom, sureTo, "sure");
      if (to > sureTo) piece(sureTo, to, "doubt");
    }
    const sign = this.rtl ? -1 : 1;
    let reach = Math.max(3, Math.abs(this.x(to) - Math.min(Math.max(this.x(from), 0), this.width)));
    if (event.end === null) {
      this.fade(this.x(to), sign, colour, y, height, event.claim);
      reach += 64;
    }
    if (event.openStart) this.fade(this.x(from), -sign, colour, y, height, event.claim);
    if (event.kind === "deadline") {
      c.fillStyle = colour;
      c.fillRect(this.x(to) - 1, y - 4, 2, height + 8);
    }
    mark.reach = Math.min(reach, this.width);
  }

  fade(x, sign, colour, y, height, claim) {
    if (x < -70 || x > this.width + 70) return;
    const c = this.context;
    const gradient = c.createLinearGradient(x, 0, x + sign * 64, 0);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, this.colours.paper);
    c.fillStyle = gradient;
    if (claim) {
      c.fillRect(Math.min(x, x + sign * 64), y, 64, 1.5);
      c.fillRect(Math.min(x, x + sign * 64), y + height - 1.5, 64, 1.5);
    } else c.fillRect(Math.min(x, x + sign * 64), y, 64, height);
  }

  drawLabel(event, x, y, room, strong) {
    const c = this.context;
    c.font = event.claim ? this.italic : this.font;
    if (event.width < 0) event.width = c.measureText(event.label).width;
    c.textAlign = this.rtl ? "right" : "left";
    c.direction = RIGHT_TO_LEFT.test(event.label) ? "rtl" : "ltr";
    c.fillStyle = strong ? this.colours.accent : this.colours.ink;
    if (event.width <= room) {
      c.fillText(event.label, x, y);
      return event.width + 4;
    }
    const kept = Math.floor((event.label.length * (room - 8)) / event.width) - 1;
    if (kept < 4) return 0;
    c.fillText(`${event.label.slice(0, kept).trimEnd()}…`, x, y, room);
    return room;
  }

  /** What lies at a point: the topmost event or bin, or nothing. */
  at(x, y) {
    for (let n = this.hits.length - 1; n >= 0; n--) {
      const hit = this.hits[n];
      if (x >= hit.x - 2 && x <= hit.x + hit.width + 2 && y >= hit.y && y <= hit.y + hit.height) return hit;
    }
    return null;
  }
};
