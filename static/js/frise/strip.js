/* The overview strip under the frise: how much happened when, where one is, and a brush to go elsewhere. */
"use strict";

Frise.Strip = class {
  /** @param {HTMLElement} element its box @param {Frise.Axis} axis @param {(from: number, to: number) => void} go */
  constructor(element, axis, go) {
    this.element = element;
    this.canvas = element.querySelector("canvas");
    this.pane = element.querySelector(".frise__window");
    this.axis = axis;
    this.go = go;
    this.listen();
  }

  /** Draw the density of a store once; `frame` only moves the window over it. */
  open(store, colours, whole) {
    this.whole = whole;
    const box = this.element.getBoundingClientRect();
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.width = Math.max(1, Math.round(box.width));
    this.height = Math.round(box.height);
    this.rtl = getComputedStyle(this.element).direction === "rtl";
    this.canvas.width = this.width * ratio;
    this.canvas.height = this.height * ratio;
    const c = this.canvas.getContext("2d", { alpha: false });
    c.setTransform(ratio, 0, 0, ratio, 0, 0);
    c.fillStyle = colours.paper;
    c.fillRect(0, 0, this.width, this.height);
    const columns = new Float32Array(Math.ceil(this.width / 3));
    for (const rows of store.density) for (const [day, count] of rows) {
      const place = Math.floor(this.x(day) / 3);
      if (place >= 0 && place < columns.length) columns[place] += count;
    }
    const most = Math.max(1, ...columns);
    c.fillStyle = colours.soft;
    columns.forEach((count, place) => {
      if (!count) return;
      const height = Math.max(2, Math.sqrt(count / most) * (this.height - 21));
      c.fillRect(place * 3, this.height - 16 - height, 2, height);
    });
    c.strokeStyle = colours.line;
    c.beginPath();
    c.moveTo(0, this.height - 15.5);
    c.lineTo(this.width, this.height - 15.5);
    const scale = this.width / (whole.to - whole.from);
    const unit = this.axis.unit(scale, 76);
    c.font = `11px ${getComputedStyle(this.element).getPropertyValue("--sans")}`;
    c.direction = "ltr";
    c.textAlign = this.rtl ? "right" : "left";
    for (const day of this.axis.ticks(unit, whole.from, whole.to)) {
      const x = Math.round(this.x(day)) + 0.5;
      c.moveTo(x, this.height - 16);
      c.lineTo(x, this.height);
      const january = unit.major === "year" && new Date(day * 86400000).getUTCMonth() === 0;
      const words = this.axis.words(january ? "year" : unit.days <= 7 && unit.days >= 1 ? "dayMonth" : unit.label, day);
      const end = x + (this.rtl ? -1 : 1) * (c.measureText(words).width + 6);
      if (end > 0 && end < this.width) c.fillText(words, x + (this.rtl ? -4 : 4), this.height - 5);
    }
    c.stroke();
  }

  x(day) {
    const x = ((day - this.whole.from) / (this.whole.to - this.whole.from)) * this.width;
    return this.rtl ? this.width - x : x;
  }

  day(x) {
    if (this.rtl) x = this.width - x;
    return this.whole.from + (x / this.width) * (this.whole.to - this.whole.from);
  }

  frame(view) {
    // On paper the strip is left out and has no size.
    if (!this.width || !this.height) return;
    let [left, right] = [this.x(view.from), this.x(view.to)].sort((a, b) => a - b);
    left = Math.max(0, left);
    right = Math.max(left + 3, Math.min(this.width, right));
    // The compositor moves it: nothing is painted anew while one pans.
    this.pane.style.transform = `translateX(${left}px)`;
    const wide = `${Math.max(4, Math.round(right - left))}px`;
    if (wide !== this.wide) this.pane.style.width = this.wide = wide;
    this.window = [left, right];
  }

  /** Drag the window, one of its edges, or a new window. */
  listen() {
    let drag = null;
    const place = (event) => Math.min(this.width, Math.max(0, event.clientX - this.element.getBoundingClientRect().left));
    this.element.addEventListener("pointerdown", (event) => {
      if (!this.whole || event.button) return;
      const x = place(event);
      const [left, right] = this.window;
      this.element.setPointerCapture(event.pointerId);
      if (Math.abs(x - left) < 8) drag = { edge: right };
      else if (Math.abs(x - right) < 8) drag = { edge: left };
      else if (x > left && x < right && right - left < this.width * 0.98) drag = { grip: x - left };
      else drag = { edge: x, fresh: true };
    });
    this.element.addEventListener("pointermove", (event) => {
      if (!drag) return;
      const x = place(event);
      const wide = this.window[1] - this.window[0];
      let ends = drag.grip === undefined ? [drag.edge, x] : [x - drag.grip, x - drag.grip + wide];
      if (Math.abs(ends[1] - ends[0]) < 3) return;
      drag.moved = true;
      ends = ends.map((end) => this.day(end)).sort((a, b) => a - b);
      this.go(ends[0], ends[1]);
    });
    const stop = (event) => {
      if (drag && !drag.moved && drag.fresh) {
        const half = (this.day(this.window[1]) - this.day(this.window[0])) / 2;
        const day = this.day(place(event));
        this.go(day - Math.abs(half), day + Math.abs(half));
      }
      drag = null;
    };
    this.element.addEventListener("pointerup", stop);
    this.element.addEventListener("pointercancel", () => (drag = null));
  }
};
