/* The opened event, beneath the frise. */
"use strict";

/** The opened event: fetched from its permalink, which becomes the address; Back closes it. */
Frise.Panel = class {
  constructor(stage) {
    this.stage = stage;
    this.box = stage.root.querySelector(".frise__panel");
    if (stage.embedded) return;
    addEventListener("popstate", () => this.follow());
  }

  address(id) {
    const query = new URL(this.stage.url, location.href).search;
    return `${this.stage.root.dataset.here}e/${id}/${query}`;
  }

  async open(id, silent) {
    if (this.stage.embedded) {
      this.stage.view.selected = id;
      this.stage.redraw();
      document.dispatchEvent(new CustomEvent("frise:open", { detail: id }));
      return;
    }
    const address = this.address(id);
    if (this.stage.root.dataset.event) {
      if (id !== this.stage.root.dataset.event) location.assign(address);
      return;
    }
    let text;
    try {
      const response = await fetch(address, { headers: { "HX-Request": "true" } });
      if (!response.ok) throw new Error(response.status);
      text = await response.text();
    } catch {
      location.assign(address);
      return;
    }
    this.stage.view.selected = id;
    this.stage.redraw();
    const parsed = new DOMParser().parseFromString(text, "text/html");
    const close = document.createElement("button");
    close.type = "button";
    close.className = "frise__close";
    close.textContent = this.stage.words.close;
    close.addEventListener("click", () => (history.state && history.state.friseEvent && !silent ? history.back() : this.close()));
    this.box.replaceChildren(close, ...parsed.body.children);
    this.box.hidden = false;
    if (!silent) history.pushState({ friseEvent: id }, "", address);
    const heading = this.box.querySelector("[tabindex='-1']");
    if (heading) heading.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: "nearest" });
  }

  close() {
    if (this.box.hidden) return;
    this.box.hidden = true;
    this.box.replaceChildren();
    this.stage.view.selected = null;
    this.stage.redraw();
    this.stage.box.focus({ preventScroll: true });
  }

  follow() {
    const id = history.state && history.state.friseEvent;
    if (id) this.open(id, true);
    else this.close();
  }
};
