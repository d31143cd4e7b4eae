/* What the style sheet says of the frise, for who draws it elsewhere: sizes, colours, faces, direction. */
"use strict";

/**
 * @param {HTMLElement} box the stage @param {HTMLElement} strip the overview @param {string[]} groups of kinds
 * @returns {object} plain values, so that a worker may have them
 */
Frise.look = (box, strip, groups) => {
  const size = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  };
  const style = getComputedStyle(box);
  const forced = matchMedia("(forced-colors: active)").matches;
  const schemes = style.colorScheme.split(" ");
  const dark = schemes.includes("dark") && (!schemes.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  // A custom property is words until an element wears it; to have one wear each costs a recalculation a colour.
  const worn = (name) => style.getPropertyValue(`--${name}`).replace(/light-dark\(([^,]+),([^)]+)\)/g, dark ? "$2" : "$1").trim();
  // The system's own colours are names, which mean nothing outside the page.
  const probe = forced && document.createElement("i");
  const system = (name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  if (probe) box.append(probe);
  const colour = (name, fixed) => (forced ? system(fixed) : worn(name));
  const colours = { paper: colour("paper", "Canvas"), wash: colour("wash", "Canvas"), ink: colour("ink", "CanvasText"), soft: colour("soft", "CanvasText"), line: colour("line", "GrayText"), accent: colour("accent", "Highlight"), focus: colour("focus", "Highlight") };
  for (const name of groups) colours[name] = colour(name, "CanvasText");
  if (probe) probe.remove();
  return {
    ...size(box),
    strip: size(strip),
    ratio: Math.min(window.devicePixelRatio || 1, 2),
    colours,
    dark,
    forced,
    rtl: style.direction === "rtl",
    size: Math.min(40, Math.max(12, parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8)),
    sans: style.getPropertyValue("--sans") || "sans-serif",
  };
};
