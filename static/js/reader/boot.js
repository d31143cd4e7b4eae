/* Loads the scripts of the page once it has been shown: what is read comes before what moves. The page names them as
   preloads, in order, so that they are on their way meanwhile. */
"use strict";
(() => {
  const load = () => {
    for (const link of document.querySelectorAll('link[rel="preload"][as="script"]')) {
      const script = document.createElement("script");
      script.src = link.href;
      script.async = false;
      document.head.append(script);
    }
  };
  // Two frames: the first is drawn, then there is time.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)));
})();
