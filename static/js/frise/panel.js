/* The opened event, beneath the frise. */
"use strict";

/** The opened event: fetched from its permalink, which becomes the address; Back closes it. */
Frise.Panel = class {
  constructor(stage) {
    this.stage = stage;
    this.box = stage.root.querySelector(".frise__panel");
    this.box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.box.querySelector(".frise__close")?.click();
    });
    if (stage.embedded) return;
    addEventListener("popstate", () => this.follow());
  }

  address(id) {
    if (this.stage.embedded) return this.stage.root.dataset.one.replace("ID", encodeURIComponent(id));
    const query = new URL(this.stage.url, location.href).search;
    return `${this.stage.root.dataset.here}e/${id}/${query}`;
  }

  async open(id, silent) {
    if (this.stage.embedded) {
      this.stage.select(id);
      document.dispatchEvent(new CustomEvent("frise:open", { detail: id }));
      return;
    }
    const address = this.address(id);
    if (this.stage.root.dataset.event) {
      if (id !== this.stage.root.dataset.event) location.assign(address);
      return;
    }
    // Only what was asked for last is shown: answers may overtake one another, and who closes waits for none.
    const turn = (this.turn = {});
    let text;
    try {
      const response = await fetch(address, { headers: { "HX-Request": "true" } });
      if (!response.ok) throw new Error(response.status);
      text = await response.text();
    } catch {
      if (turn === this.turn) location.assign(address);
      return;
    }
    if (turn !== this.turn) return;
    this.stage.select(id);
    const parsed = new DOMParser().parseFromString(text, "text/html");
    this.show(() => (history.state && history.state.friseEvent && !silent ? history.back() : this.close()), ...parsed.body.children);
    if (!silent && history.state?.friseEvent !== id) history.pushState({ friseEvent: id }, "", address);
  }

  /** The events of a bin that no zoom would part: links to choose from. */
  list(words, events) {
    this.turn = null;
    const make = (tag, known, ...inside) => {
      const made = Object.assign(document.createElement(tag), known);
      made.append(...inside);
      return made;
    };
    const rows = events.map((event) => {
      const link = make("a", { href: this.address(event.id), dir: "auto" }, event.headline);
      link.addEventListener("click", (click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        this.open(event.id);
      });
      return make("li", {}, make("span", { className: `status status--${event.status}` }, event.statusWord), " ", link);
    });
    const title = make("h2", { className: "frise__told", tabIndex: -1 }, words);
    this.show(() => this.close(), title, make("ul", { className: "frise__choice" }, ...rows));
  }

  show(leave, ...content) {
    const close = Object.assign(document.createElement("button"), { type: "button", className: "frise__close", textContent: this.stage.words.close });
    close.addEventListener("click", leave);
    this.box.replaceChildren(close, ...content);
    this.box.hidden = false;
    this.box.querySelector("[tabindex='-1']")?.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: "nearest" });
  }

  close() {
    this.turn = null;
    if (this.box.hidden) return;
    this.box.hidden = true;
    this.box.replaceChildren();
    this.stage.box.focus({ preventScroll: true });
    this.stage.box.scrollIntoView({ block: "nearest" });
  }

  follow() {
    const id = history.state && history.state.friseEvent;
    if (id) this.open(id, true);
    else this.close();
  }
};
