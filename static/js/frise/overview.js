/* Paints the overview strip: how much happened when. Drawn once a snapshot; the window over it is the page's (brush.js). */
"use strict";

Frise.Overview = class {
  /** @param {HTMLCanvasElement | OffscreenCanvas} canvas @param {Frise.Axis} axis */
  constructor(canvas, axis) {
    this.canvas = canvas;
    this.axis = axis;
  }

  /** @param {object} look see look.js @param {{from: number, to: number}} whole days from edge to edge */
  draw(store, look, whole) {
    const { ratio, colours, rtl, sans, size } = look;
    const em = size / 12.8;
    const foot = 16 * em;
    const { width, height } = look.strip;
    if (!width || !height) return;
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    const scale = width / (whole.to - whole.from);
    const place = (day) => (rtl ? width - (day - whole.from) * scale : (day - whole.from) * scale);
    const c = this.canvas.getContext("2d", { alpha: false });
    c.setTransform(ratio, 0, 0, ratio, 0, 0);
    c.fillStyle = colours.paper;
    c.fillRect(0, 0, width, height);
    // Counted by the bins of the summary where they are seen each, else by columns of three pixels.
    const cell = store.whole ? 0 : store.counted.days * scale;
    const wide = Math.max(3, cell);
    const columns = new Map();
    for (const rows of store.density) for (const [day, count] of rows) {
      const x = place(day);
      const left = cell > 3 ? x - cell / 2 : Math.floor(x / 3) * 3;
      if (left > -wide && left < width) columns.set(left, (columns.get(left) || 0) + count);
    }
    const most = Math.max(1, ...columns.values());
    c.fillStyle = colours.soft;
    for (const [left, count] of columns) {
      const tall = Math.max(2, Math.sqrt(count / most) * (height - foot - 5));
      c.fillRect(left, height - foot - tall, wide - 1, tall);
    }
    c.strokeStyle = colours.line;
    c.beginPath();
    c.moveTo(0, Math.round(height - foot) + 0.5);
    c.lineTo(width, Math.round(height - foot) + 0.5);
    // On a small screen a year has no room for days and months, but its own name.
    const year = scale * 365;
    const unit = this.axis.unit(scale, (year > 40 * em && year < 76 * em ? 40 : 76) * em);
    c.font = `${11 * em}px ${sans}`;
    c.direction = "ltr";
    c.textAlign = rtl ? "right" : "left";
    for (const day of this.axis.ticks(unit, whole.from, whole.to)) {
      const x = Math.round(place(day)) + 0.5;
      c.moveTo(x, height - foot);
      c.lineTo(x, height);
      const january = unit.major === "year" && new Date(day * 86400000).getUTCMonth() === 0;
      const words = this.axis.words(january ? "year" : unit.days <= 15 && unit.days >= 1 ? "dayMonth" : unit.label, day);
      const end = x + (rtl ? -1 : 1) * (c.measureText(words).width + 6);
      if (end > 0 && end < width) c.fillText(words, x + (rtl ? -4 : 4), height - 5 * em);
    }
    c.stroke();
  }
};
