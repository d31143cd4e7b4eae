/* Ties the frise to the list: the same question for both, the same day of knowledge, the same history. */
"use strict";
(() => {
  const section = document.getElementById("frise");
  const reading = () => document.getElementById("reading");
  if (reading() && !history.state) history.replaceState({ htmx: true }, "");
  const calendar = new Frise.Calendar(Frise.words.calendar);
  let days = [];

  /** The slider under "as known on": its steps are the days of publication, its last step is today. */
  const slide = () => {
    const slider = document.getElementById("known-slider");
    if (!slider || !days.length) return;
    slider.disabled = false;
    const iso = (place) => (place >= days.length ? "" : new Date(days[place] * 86400000).toISOString().slice(0, 10));
    const words = (place) => (place >= days.length ? slider.dataset.today : slider.dataset.on.replace("%", calendar.words("long", days[place])));
    const say = () => {
      slider.setAttribute("aria-valuetext", words(+slider.value));
      document.getElementById("known-words").textContent = words(+slider.value);
    };
    slider.oninput = say;
    slider.onchange = (event) => {
      event.stopPropagation();
      const input = slider.form.querySelector('input[name="known"]');
      input.value = iso(+slider.value);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    slider.setAttribute("aria-valuetext", words(+slider.value));
  };

  document.addEventListener("frise:days", (event) => {
    days = event.detail;
    slide();
  });
  document.addEventListener("htmx:after:swap", slide);

  // Fields left empty ask nothing: they stay out of the address.
  document.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });

  // Folded fields are text until they are wanted: dozens of controls would stand between the reader and the first event.
  const unwrap = (box) => {
    const waiting = box.querySelector(":scope > noscript");
    if (!waiting) return;
    // Text where the page was read with scripts on; elements where a script parsed it, as after Back (htmx).
    const shell = document.createElement("template");
    if (waiting.children.length) shell.content.append(...waiting.childNodes);
    else shell.innerHTML = waiting.textContent;
    waiting.replaceWith(shell.content);
    slide();
    if (window.htmx) htmx.process(box);
  };
  document.addEventListener("toggle", (event) => {
    if (event.target.matches("#reading details.finder")) unwrap(event.target);
  }, true);
  document.addEventListener("frise:unfold", (event) => unwrap(document.getElementById(event.detail)));
  for (const box of document.querySelectorAll("#reading details.finder[open]")) unwrap(box);

  // Who lists the period in view, goes on to another page or back to all begins at the head of the new list; the link
  // they followed is gone.
  const begin = () => {
    const title = document.getElementById("list-title");
    title.scrollIntoView({ block: "start" });
    title.focus({ preventScroll: true });
  };
  document.addEventListener("frise:listed", begin);
  let onwards = false;
  document.addEventListener("click", ({ target }) => (onwards = !!target.closest?.("#reading .pages__link, #reading .list__count a")));
  document.addEventListener("htmx:after:swap", () => {
    if (!onwards) return;
    onwards = false;
    setTimeout(begin);
  });

  // The fields ask what the list answers: a swap leaves what was chosen by hand as it was. Words being typed are left alone.
  document.addEventListener("htmx:after:swap", () => {
    for (const field of document.getElementById("find")?.elements ?? []) {
      for (const one of field.options ?? []) one.selected = one.defaultSelected;
      if (/^(checkbox|radio)$/.test(field.type)) field.checked = field.defaultChecked;
      else if (field.localName === "input" && field !== document.activeElement) field.value = field.defaultValue;
    }
  });

  // What a reader has unfolded stays unfolded, whatever the answer says.
  let unfolded = [];
  document.addEventListener("htmx:before:swap", () => {
    unfolded = [...document.querySelectorAll("#reading details.finder[open]")].map((one) => one.id);
  });
  document.addEventListener("htmx:after:swap", () => {
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
  });

  if (!section) return;
  const stage = new Frise.Stage(section);
  stage.load((reading() || section).dataset.frise || section.dataset.src);
  // Whatever swaps the list (a form, a link, Back) names the data that goes with it.
  new MutationObserver(() => {
    const now = reading();
    if (now && now.dataset.frise) stage.load(now.dataset.frise);
  }).observe(document.getElementById("main"), { subtree: true, childList: true, attributes: true, attributeFilter: ["data-frise"] });
})();
