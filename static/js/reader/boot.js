/* Loads the scripts of the page once it has been shown, one after the other: what is read comes before what moves. */
"use strict";
(() => {
  const addresses = document.currentScript.dataset.then.trim().split(/\s+/);
  const idle = window.requestIdleCallback ? (job) => requestIdleCallback(job, { timeout: 600 }) : (job) => setTimeout(job, 30);
  const load = () => {
    const address = addresses.shift();
    if (!address) return;
    const script = document.createElement("script");
    script.src = address;
    script.onload = script.onerror = () => idle(load);
    document.head.append(script);
  };
  // Two frames: the first is drawn, then there is time.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)));
})();
