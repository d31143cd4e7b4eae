/* Paints the single events of the frise: bars solid, hatched or fading, glyphs filled or hollow, labels that never touch. */
"use strict";

Frise.RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

Frise.Painter = class extends Frise.Ground {
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
    const tall = this.lane >= this.size + 8.2;
    const bar = tall ? y + this.size + 4 : y + this.glyph * 0.3;
    const thick = tall ? Math.max(4, Math.min(8, this.lane - this.size - 9)) : Math.max(4, this.glyph - 6);
    return { y, tall, bar, thick };
  }

  drawMark(store, mark, view) {
    const { event, stop, reach: extent } = mark;
    if (mark.hidden) return;
    const c = this.context;
    const name = store.bands[event.band].name;
    const colour = this.colours[name];
    const { y, tall } = this.lines(event.lane);
    const sign = this.rtl ? -1 : 1;
    const anchor = Math.min(this.high, Math.max(this.low, this.x(event.at)));
    const { glyph } = this;
    const centred = extent < glyph && event.at >= view.from;
    const gx = centred ? anchor + (sign * extent) / 2 - glyph / 2 : this.rtl ? anchor - glyph : anchor;
    const selected = event.id === view.selected;
    if (tall || extent < glyph) {
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
    const textX = gx + (this.rtl ? -4 : glyph + 4) + (tall ? 0 : sign * Math.max(0, extent - glyph));
    const edge = this.rtl ? this.low : this.high;
    const limit = stop === null ? edge : this.rtl ? Math.max(edge, this.x(stop) + glyph / 2) : Math.min(edge, this.x(stop) - glyph / 2);
    const room = (limit - textX) * sign - 6;
    const owed = this.owed;
    const told = this.worded && room > 34 * this.em ? this.drawLabel(event, textX, y + this.size - 1, Math.min(room, 560 * this.em), selected || event.id === this.over) : 0;
    const drawn = glyph + told;
    if (!told && !tall && this.worded && event.claim && this.owed === owed) {
      this.drawWord(event, anchor, Math.min(extent, (limit - anchor) * sign), y + this.size - 1);
    }
    const reach = Math.max(drawn + 6, extent);
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
      if (x > this.high || x + width < this.low) return;
      if (x < this.low - 4) { width += x + 4 - this.low; x = this.low - 4; }
      if (x + width > this.high + 4) width = this.high + 4 - x;
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
    const sign = this.rtl ? -1 : 1;
    let reach = Math.max(3, Math.abs(this.x(to) - Math.min(Math.max(this.x(from), this.low), this.high)));
    // A bar of sure days no longer than its glyph says no more than it: the glyph alone, in its own shape.
    const covered = reach < this.glyph && event.end !== null && !event.openStart && event.kind !== "deadline";
    if (event.fuzzy && covered) {
      // Some hour of one day: no doubt that this zoom could show.
    } else if (event.fuzzy || sureTo === null || sureTo <= sureFrom) piece(from, to, "doubt");
    else if (!covered || sureFrom > from || to > sureTo) {
      if (sureFrom > from) piece(from, sureFrom, "doubt");
      piece(sureFrom, sureTo, "sure");
      if (to > sureTo) piece(sureTo, to, "doubt");
    }
    if (event.end === null) {
      this.fade(this.x(to), sign, colour, y, height, event.claim);
      reach += 64;
    }
    if (event.openStart) this.fade(this.x(from), -sign, colour, y, height, event.claim);
    if (event.kind === "deadline") {
      c.fillStyle = colour;
      c.fillRect(this.x(to) - 1, y - 4, 2, height + 8);
    }
    mark.reach = Math.min(reach, this.plot);
  }

  fade(x, sign, colour, y, height, claim) {
    if (x < this.low - 70 || x > this.high + 70) return;
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

  /** What is no fact says so on its bar where there is no room beside it. */
  drawWord(event, anchor, room, y) {
    const c = this.context;
    c.font = this.italic;
    const wide = c.measureText(event.statusWord).width;
    if (room < wide + 20) return;
    const x = anchor + (this.rtl ? -12 - wide : 12);
    c.fillStyle = this.colours.paper;
    c.fillRect(x - 2, y - this.size + 2, wide + 4, this.size + 1);
    c.fillStyle = this.colours.ink;
    c.textAlign = "left";
    c.direction = "ltr";
    c.fillText(event.statusWord, x, y);
  }

  drawLabel(event, x, y, room, strong) {
    const c = this.context;
    c.font = event.claim ? this.italic : this.font;
    if (event.width < 0) {
      // Words never drawn before are dear: so many a frame, the others in the next.
      if (performance.now() > this.deadline) {
        this.owed = true;
        return 0;
      }
      event.width = c.measureText(event.label).width;
    }
    // A few letters say nothing: rather the status alone of what is no fact, or nothing.
    let words = event.label;
    let wide = event.width;
    if (wide > room) {
      const kept = Math.floor((words.length * (room - 8)) / wide) - 1;
      if (kept >= (event.claim ? event.statusWord.length + 12 : 9)) {
        words = `${words.slice(0, kept).trimEnd()}…`;
        wide = room;
      } else {
        words = event.claim ? event.statusWord : "";
        wide = words ? c.measureText(words).width : 0;
        if (!words || wide > room) return 0;
      }
    }
    c.textAlign = this.rtl ? "right" : "left";
    c.direction = Frise.RIGHT_TO_LEFT.test(event.label) ? "rtl" : "ltr";
    // Neither a line of the axis nor the bar of a longer event on the same lane runs through words.
    c.fillStyle = this.colours.paper;
    c.fillRect(this.rtl ? x - wide - 2 : x - 2, y - this.size + 1, wide + 4, this.size + 2);
    c.fillStyle = strong ? this.colours.accent : this.colours.ink;
    c.fillText(words, x, y, room);
    return wide + 4;
  }
};
