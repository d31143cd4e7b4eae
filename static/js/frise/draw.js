/* Paints the ground of the frise on a canvas: axis, bands and bins. Reads its colours from the style sheet; marks.js
   adds the single events. */
"use strict";

Frise.GLYPHS = {
  speech: "M2 3h12v8H8l-4 3v-3H2z",
  encounter: "M5.5 4a4 4 0 1 0 2.5 7.1A4 4 0 1 0 8 4.9 4 4 0 0 0 5.5 4z",
  accord: "M8 1.5 14.5 8 8 14.5 1.5 8z",
  pressure: "M5.2 2h5.6L14 5.2v5.6L10.8 14H5.2L2 10.8V5.2z",
  force: "M8 2l6.5 12h-13z",
  agenda: "M3 2h10v8H5v5H3z",
};

Frise.Ground = class {
  /** @param {HTMLCanvasElement | OffscreenCanvas} canvas @param {Frise.Axis} axis */
  constructor(canvas, axis) {
    this.canvas = canvas;
    this.axis = axis;
    this.glyphs = Object.fromEntries(Object.entries(Frise.GLYPHS).map(([name, path]) => [name, new Path2D(path)]));
    this.context = canvas.getContext("2d", { alpha: false });
  }

  /** Take size, colours and faces (look.js): at first, after a resize, after a change of theme. */
  wear({ width, height, ratio, colours, forced, rtl, size, sans }) {
    Object.assign(this, { width: Math.max(1, width), height: Math.max(1, height), ratio, colours, forced, rtl, size });
    // All that is measured in pixels is meant for words of 12.8: it grows with them.
    this.em = size / 12.8;
    this.axisHigh = Math.round(40 * this.em);
    this.canvas.width = Math.round(this.width * ratio);
    this.canvas.height = Math.round(this.height * ratio);
    this.font = `${size}px ${sans}`;
    this.italic = `italic ${this.font}`;
    this.bold = `600 ${size - 1}px ${sans}`;
    this.faces = [this.font, this.italic, this.bold];
    this.hatches = {};
    // Paper at once: the canvas is opaque, and must not be black while its data is on the way.
    this.context.fillStyle = colours.paper;
    this.context.fillRect(0, 0, this.canvas.width, this.canvas.height);
  }

  /** Have the browser find a face, before a frame needs it. */
  warm(face) {
    this.context.font = face;
    this.context.measureText("Où ça…");
  }

  hatch(name) {
    if (!this.hatches[name]) {
      const tile = self.OffscreenCanvas ? new OffscreenCanvas(6, 6) : Object.assign(document.createElement("canvas"), { width: 6, height: 6 });
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

  /** Where time is drawn: beside a gutter with the names of the bands, or their glyphs alone where it is narrow. */
  open(store) {
    this.context.font = this.bold;
    const wide = Math.max(0, ...store.bands.map((band) => this.context.measureText(band.label).width));
    this.named = this.width > 560 * this.em;
    this.gutter = Math.ceil(this.named ? wide + this.size + 16 : this.size + 7);
    this.low = this.rtl ? 0 : this.gutter;
    this.high = this.rtl ? this.width - this.gutter : this.width;
    this.plot = this.high - this.low;
  }

  /** Lane height and top of a lane. */
  rows(store) {
    this.lane = Math.min(46 * this.em, (this.height - this.axisHigh - 4) / store.lanes);
    // On a lane lower than a line of words stand shapes alone, small enough not to touch those of the next.
    this.worded = this.lane > this.size;
    this.glyph = Math.min(this.size, this.lane) - 1;
  }

  top(lane) {
    return this.axisHigh + 2 + lane * this.lane;
  }

  /**
   * One frame. Returns nothing; `this.hits` says afterwards what lies where, `this.owed` whether labels wait for the next.
   * @param {object} view from, to (days), selected (an id or null), known (day or null) @param {?string} over the id pointed at
   */
  frame(store, view, layout, over) {
    this.over = over;
    const c = this.context;
    const { width, height, colours } = this;
    c.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    c.direction = "ltr";
    c.fillStyle = colours.paper;
    c.fillRect(0, 0, width, height);
    this.scale = this.plot / (view.to - view.from);
    this.view = view;
    this.rows(store);
    this.drawBands(store);
    c.save();
    c.beginPath();
    c.rect(this.low, 0, this.plot, height);
    c.clip();
    this.hits = [];
    this.owed = false;
    this.deadline = performance.now() + 3;
    this.drawAxis(view);
    const marks = this.visible(store, view, layout);
    for (const mark of marks) this.drawBar(store, mark);
    for (const bin of layout.bins) if (bin.end > view.from && bin.at < view.to) this.drawBin(store, bin, layout);
    for (const mark of marks) this.drawMark(store, mark, view);
    c.restore();
  }

  x(day) {
    const x = (day - this.view.from) * this.scale;
    return this.rtl ? this.high - x : this.low + x;
  }

  /** A rectangle between two days' x, whatever the direction. */
  box(from, to) {
    return from < to ? [from, to - from] : [to, from - to];
  }

  drawAxis(view) {
    const c = this.context;
    const { colours, height } = this;
    const unit = this.axis.unit(this.scale, 58 * this.em);
    c.textBaseline = "alphabetic";
    c.lineWidth = 1;
    c.strokeStyle = colours.line;
    c.fillStyle = colours.soft;
    c.font = this.bold;
    c.textAlign = this.rtl ? "right" : "left";
    const pad = (this.rtl ? -5 : 5) * this.em;
    c.beginPath();
    // Forced colours know no faint line: one as strong as the words must not cross them.
    const foot = this.forced ? this.axisHigh : height;
    const ticks = this.axis.ticks(unit, view.from, view.to);
    const above = this.axis.above(unit, view.from, view.to);
    const larger = above.map(([day]) => this.x(day));
    for (const day of ticks) {
      const x = Math.round(this.x(day)) + 0.5;
      c.moveTo(x, unit.major ? 19 * this.em : 4);
      c.lineTo(x, foot);
      const words = this.axis.words(unit.label, day);
      const end = x + (this.rtl ? -1 : 1) * (words.length * this.size * 0.62 + 8);
      if (end >= this.low && end <= this.high && !larger.some((edge) => (edge - x - 1) * (edge - end) < 0)) c.fillText(words, x + pad, this.axisHigh - 7);
    }
    c.stroke();
    c.fillStyle = colours.ink;
    c.strokeStyle = colours.soft;
    c.beginPath();
    above.forEach(([day, wordings], place) => {
      const x = Math.round(this.x(day)) + 0.5;
      c.moveTo(x, 2);
      c.lineTo(x, this.axisHigh - 4);
      const within = (edge) => Math.min(this.high, Math.max(this.low, edge));
      const next = within(place + 1 < larger.length ? larger[place + 1] : this.rtl ? this.low : this.high);
      const start = within(x);
      const room = Math.abs(next - start) - 14;
      const words = wordings.find((one) => room > c.measureText(one).width - 6);
      if (words && (this.rtl ? next < start : next > start)) c.fillText(words, start + pad, 14 * this.em);
    });
    c.stroke();
    c.beginPath();
    c.strokeStyle = colours.ink;
    c.moveTo(this.low, this.axisHigh - 0.5);
    c.lineTo(this.high, this.axisHigh - 0.5);
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

  /** The lines between the bands, and in the gutter what each of them is. */
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
    c.font = this.bold;
    c.textAlign = this.rtl ? "right" : "left";
    c.textBaseline = "alphabetic";
    const { glyph } = this;
    for (const band of store.bands) {
      const y = this.top(band.first) + 2;
      c.fillStyle = this.colours[band.name];
      c.save();
      c.translate(this.rtl ? this.width - glyph : 0, y);
      c.scale(glyph / 16, glyph / 16);
      c.fill(this.glyphs[band.name]);
      c.restore();
      if (this.named) c.fillText(band.label, this.rtl ? this.width - glyph - 6 : glyph + 6, y + this.size - 1);
    }
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
    // As high as they are many; as long, where the band is one lane and has no height to give, the number before or over it.
    const low = bottom - top < 40 * this.em;
    const line = bottom - top < this.size + 12;
    const number = String(bin.count);
    // A lane lower than a line has smaller numbers.
    const letter = line ? Math.min(this.size - 1, Math.max(9, bottom - top + 5)) : this.size - 1;
    const words = line ? number.length * letter * 0.72 + 3 : 0;
    // The number stands in what is seen of it: beside the gutter it would be cut.
    const from = Math.max(x, this.low + 2);
    const to = Math.min(x + width, this.high - 2);
    const told = to - from > words + (line ? 14 : number.length * this.size * 0.66);
    // Right to left everything begins at the other end.
    const sign = this.rtl ? -1 : 1;
    const begin = this.rtl ? to : from;
    const start = told ? begin + sign * words : this.rtl ? x + width : x;
    const beyond = this.rtl ? start - x : x + width - start;
    const tall = low ? (line ? Math.min(6, bottom - top) : 5) : Math.max(5, (bottom - top - this.size) * share);
    const foot = line ? (top + bottom + tall) / 2 : bottom;
    const wide = low ? Math.max(6, (beyond - (line ? 5 : 0)) * (0.15 + 0.85 * Math.sqrt(bin.count / layout.mostIn[bin.band]))) : width;
    const hollow = claims * (low ? wide : tall);
    c.fillStyle = colour;
    c.strokeStyle = colour;
    if (low) {
      const sure = wide - hollow;
      c.fillRect(this.rtl ? start - sure : start, foot - tall, sure, tall);
      if (hollow > 1) c.strokeRect((this.rtl ? start - wide : start + sure) + 0.5, foot - tall + 0.5, hollow - 1, tall - 1);
    } else {
      c.fillRect(x, bottom - (tall - hollow), width, tall - hollow);
      if (hollow > 1) c.strokeRect(x + 0.5, bottom - tall + 0.5, width - 1, hollow - 1);
    }
    if (told) {
      c.font = this.bold.replace(/[\d.]+px/, `${letter}px`);
      c.textAlign = low ? (this.rtl ? "right" : "left") : "center";
      c.fillStyle = this.colours.soft;
      c.fillText(number, low ? begin : (from + to) / 2, line ? (top + bottom + letter * 0.72) / 2 : bottom - tall - 3);
    }
    if (bin.id === this.view.selected) {
      c.strokeStyle = this.colours.focus;
      c.lineWidth = 2;
      c.strokeRect(x - 1, top - 1, width + 2, bottom - top + 2);
      c.lineWidth = 1;
    }
    this.hits.push({ x, y: top, width, height: bottom - top, bin });
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
