/* The window over the overview strip (overview.js): where one is, and a brush to go elsewhere. */
"use strict";

Frise.Brush = class {
  /** @param {HTMLElement} element the strip @param {(from: number, to: number) => void} go */
  constructor(element, go) {
    this.element = element;
    this.pane = element.querySelector(".frise__window");
    this.go = go;
    this.listen();
  }

  /** Lie over `whole` (days from edge to edge), as wide as `look` says (look.js). */
  open(whole, { strip, rtl }) {
    Object.assign(this, { whole, rtl, ...strip });
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
