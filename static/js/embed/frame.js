// Inside the iframe: tells the host's page how high the timeline is, and adds later events without leaving the page.
// Speaks to the loader (widget.js) and to WordPress, whose own script sizes frames by a secret in the address.
(() => {
  "use strict";
  const framed = window.parent !== window;
  const { then } = document.currentScript.dataset;
  const secret = /[#&?]secret=([a-zA-Z0-9]{1,32})/.exec(location.hash)?.[1];
  let asked = 0;
  let fresh = true;
  const report = () => {
    if (!framed) return;
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const user = performance.now() < asked;
    parent.postMessage({ frise: 1, height, user, fresh }, "*");
    fresh = false;
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
  };
  for (const act of ["click", "keydown"]) {
    addEventListener(act, () => { asked = performance.now() + 2000; }, true);
  }
  new ResizeObserver(report).observe(document.body);
  report();

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ("more" in link.dataset) {
      event.preventDefault();
      more(link);
    } else if (secret && link.origin === location.origin) {
      // WordPress sandboxes the frame, so that links cannot open by themselves.
      event.preventDefault();
      parent.postMessage({ message: "link", value: link.href, secret }, "*");
    }
  });

  // The frise comes once it is seen and there is time; where data is dear, once somebody reaches for it.
  const board = document.querySelector(".board");
  const bring = () => {
    bring.done ||= document.head.append(Object.assign(document.createElement("script"), { src: then })) || true;
  };
  if (board && then) {
    for (const reach of ["pointerenter", "focusin", "touchstart"]) board.addEventListener(reach, bring, { once: true, passive: true });
    if (!navigator.connection?.saveData) {
      new IntersectionObserver((seen, watch) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        watch.disconnect();
        if (window.requestIdleCallback) requestIdleCallback(bring, { timeout: 1500 });
        else setTimeout(bring, 200);
      }).observe(board);
    }
  }

  async function more(link) {
    if (link.getAttribute("aria-busy")) return;
    link.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(link.href, { credentials: "omit" });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = [...page.querySelectorAll("#events > li")];
      document.getElementById("events").append(...fresh);
      asked = performance.now() + 2000;
      const said = page.querySelector(".pages__where")?.textContent ?? "";
      const following = page.querySelector("[data-more]");
      document.getElementById("said").textContent = said;
      if (following) link.replaceWith(following);
      else link.remove();
      fresh[0]?.querySelector("a")?.focus({ preventScroll: true });
    } catch {
      location.href = link.href;
    }
  }
})();
