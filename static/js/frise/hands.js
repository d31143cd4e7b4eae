/* Hands on the frise: pointer, touch, wheel, keys and buttons. */
"use strict";

Frise.Hands = class {
  /** @param {Frise.Stage} stage */
  constructor(stage) {
    this.stage = stage;
    this.fingers = new Map();
    const box = stage.box;
    addEventListener("scroll", () => (this.corner = null), { capture: true, passive: true });
    box.addEventListener("pointerenter", () => (this.corner = null));
    box.addEventListener("pointerdown", (event) => this.down(event));
    box.addEventListener("pointermove", (event) => this.move(event));
    box.addEventListener("pointerup", (event) => this.up(event));
    box.addEventListener("pointercancel", (event) => this.fingers.delete(event.pointerId));
    box.addEventListener("pointerleave", () => stage.send({ do: "hover", x: null }));
    box.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    box.addEventListener("keydown", (event) => this.key(event));
    stage.root.querySelector(".frise__tools").addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) this.act(button.dataset.do);
    });
  }

  point(event) {
    // Asked at every move, the browser would lay the page out at every move.
    this.corner ??= this.stage.box.getBoundingClientRect();
    return [event.clientX - this.corner.left, event.clientY - this.corner.top];
  }

  /** The day under a horizontal place. */
  day(x) {
    const { low, plot, rtl, view, span } = this.stage;
    const share = (x - low) / plot;
    return view.from + (rtl ? 1 - share : share) * span;
  }

  down(event) {
    if (event.button) return;
    this.corner = null;
    this.fingers.set(event.pointerId, this.point(event));
    this.stage.box.setPointerCapture(event.pointerId);
    this.still = this.fingers.size === 1 ? this.point(event) : null;
    this.last = null;
  }

  move(event) {
    const [x, y] = this.point(event);
    const before = this.fingers.get(event.pointerId);
    if (!before) {
      this.stage.send({ do: "hover", x, y });
      return;
    }
    const { stage } = this;
    const sign = stage.rtl ? -1 : 1;
    if (this.fingers.size === 1) {
      if (this.still && Math.hypot(x - this.still[0], y - this.still[1]) > 5) this.still = null;
      if (!this.still) stage.pan((-(x - before[0]) * sign * stage.span) / stage.plot);
      if (!this.still) this.fingers.set(event.pointerId, [x, y]);
      return;
    }
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)[1];
    const grown = Math.abs(x - other[0]) / Math.max(12, Math.abs(before[0] - other[0]));
    this.fingers.set(event.pointerId, [x, y]);
    stage.pan((-((x - before[0]) / 2) * sign * stage.span) / stage.plot);
    stage.zoom(Math.min(1.5, Math.max(0.66, grown)), this.day((x + other[0]) / 2));
  }

  up(event) {
    const clicked = this.still && this.fingers.size === 1;
    this.fingers.delete(event.pointerId);
    this.still = null;
    if (!clicked) return;
    const [x, y] = this.point(event);
    this.stage.send({ do: "pick", x, y });
  }

  /** Sideways moves; with Ctrl, or once the frise is focused, up and down zooms; else the page scrolls as it should. */
  wheel(event) {
    const { stage } = this;
    if (!stage.whole) return;
    const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 200 : 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      stage.pan(((event.deltaX * unit) / stage.plot) * stage.span * (stage.rtl ? -1 : 1));
    } else if (event.ctrlKey || event.metaKey || document.activeElement === stage.box) {
      event.preventDefault();
      stage.zoom(Math.exp((-event.deltaY * unit) / 420), this.day(this.point(event)[0]));
    } else if (!this.told) {
      this.told = true;
      stage.where.textContent = stage.words.wheel;
    }
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = this.stage.rtl ? "ArrowLeft" : "ArrowRight";
    const backward = this.stage.rtl ? "ArrowRight" : "ArrowLeft";
    const verbs = { [forward]: "right", [backward]: "left", "+": "in", "=": "in", ArrowUp: "in", "-": "out", ArrowDown: "out", "0": "fit", Home: "start", End: "end", PageDown: "next", PageUp: "previous", Enter: "open", " ": "open", Escape: "close" };
    const verb = verbs[event.key];
    if (!verb) return;
    event.preventDefault();
    this.act(verb);
  }

  act(verb) {
    const { stage } = this;
    if (!stage.whole) return;
    const { span, whole } = stage;
    const verbs = {
      in: () => stage.zoom(1.6),
      out: () => stage.zoom(1 / 1.6),
      left: () => stage.pan(-span * 0.25),
      right: () => stage.pan(span * 0.25),
      fit: () => stage.go(whole.from, whole.to),
      start: () => stage.go(whole.from, whole.from + span),
      end: () => stage.go(whole.to - span, whole.to),
      next: () => stage.send({ do: "step", direction: 1 }),
      previous: () => stage.send({ do: "step", direction: -1 }),
      open: () => stage.send({ do: "openSelected" }),
      close: () => stage.panel.close(),
      list: () => this.list(),
      tall: () => {
        const tall = stage.root.classList.toggle("frise--tall");
        stage.root.querySelector("[data-do=tall]").setAttribute("aria-pressed", tall);
      },
    };
    verbs[verb]();
  }

  /** Ask the list for the period in view: the form below does it, with or without htmx. */
  list() {
    const form = document.getElementById("find");
    if (!form) return;
    document.dispatchEvent(new CustomEvent("frise:unfold", { detail: "finder" }));
    // Whole days, the first and the last of the view within: the same that its address names.
    const iso = (day) => new Date(day * 86400000).toISOString().slice(0, 10);
    form.elements.from.value = iso(Math.floor(this.stage.view.from));
    form.elements.to.value = iso(Math.ceil(this.stage.view.to) - 1);
    form.requestSubmit();
    document.dispatchEvent(new CustomEvent("frise:listed"));
  }
};
