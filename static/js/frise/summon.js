/* Where the frise is drawn: by a worker, so that nothing of it keeps the page waiting; where there can be none (a
   sandbox, an older browser), by the page itself. */
"use strict";

/**
 * @param {string} src address of the scripts that draw (scene.js and what it needs)
 * @param {(message: object) => void} hear what the scene tells
 * @returns {Promise<{take: Function, lend: Function}>} `take` hands the scene a message, `lend` makes a canvas its own
 */
Frise.summon = async (src, hear) => {
  if (window.Worker && HTMLCanvasElement.prototype.transferControlToOffscreen) {
    try {
      const worker = new Worker(src);
      await new Promise((ready, refused) => {
        worker.onmessage = ready;
        worker.onerror = refused;
      });
      worker.onmessage = ({ data }) => hear(data);
      return {
        take: (message, lent = []) => worker.postMessage(message, lent),
        lend: (canvas) => canvas.transferControlToOffscreen(),
      };
    } catch {
      // Refused: below.
    }
  }
  await new Promise((ready, refused) => document.head.append(Object.assign(document.createElement("script"), { src, onload: ready, onerror: refused })));
  const scene = new Frise.Scene(hear);
  return { take: (message) => scene.take(message), lend: (canvas) => canvas };
};
