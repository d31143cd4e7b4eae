// The gallery: the preview and the line follow the form; the preview is as high as what it shows.
(() => {
  "use strict";
  const form = document.querySelector("[data-gallery]");
  if (!form) return;
  form.querySelector('[type="submit"]').hidden = true;
  let running = null;
  let timer = 0;

  async function refresh() {
    running?.abort();
    running = new AbortController();
    const data = [...new FormData(form)].filter(([, value]) => value !== "");
    const address = form.action + "?" + new URLSearchParams(data);
    try {
      const answer = await fetch(address, { signal: running.signal });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const text = page.querySelector("[data-copy-text]");
      const shown = document.querySelector("[data-copy-text]");
      shown.value = text.value;
      const fresh = page.querySelector("[data-preview]");
      const frame = document.querySelector("[data-preview]");
      frame.toggleAttribute("data-fixed", fresh.hasAttribute("data-fixed"));
      if (fresh.hasAttribute("data-fixed")) frame.height = fresh.height;
      if (frame.getAttribute("src") !== fresh.getAttribute("src")) frame.src = fresh.getAttribute("src");
      frame.title = fresh.title;
      history.replaceState(null, "", address);
    } catch (error) {
      if (error.name !== "AbortError") form.submit();
    }
  }

  form.addEventListener("change", (event) => {
    // Another timeline has other actors and kinds: the whole page is asked for.
    if (event.target.name === "timeline") {
      for (const name of ["actor", "from", "to", "start", "known"]) if (form.elements[name]) form.elements[name].value = "";
      form.submit();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(refresh, 150);
  });

  addEventListener("message", ({ source, data }) => {
    const frame = document.querySelector("[data-preview]");
    if (source !== frame.contentWindow || data?.frise !== 1 || frame.hasAttribute("data-fixed")) return;
    const height = Math.round(+data.height);
    if (height > 0) frame.height = Math.min(20000, height);
  });
})();
