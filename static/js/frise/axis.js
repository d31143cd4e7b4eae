/* The axis of the frise: which ticks from decades down to minutes, in the words of its calendar. Days since 1970, UTC. */
"use strict";
Frise.Axis = class extends Frise.Calendar {
  /** Units from coarse to fine: nominal days, how to step, words of a tick, and the unit above it. */
  static UNITS = [
    { days: 36525, years: 100, label: "year" },
    { days: 3652.5, years: 10, label: "year" },
    { days: 1826.25, years: 5, label: "year" },
    { days: 365.25, years: 1, label: "year", above: 3652.5 },
    { days: 91.3, months: 3, label: "month", major: "year" },
    { days: 30.44, months: 1, label: "month", major: "year" },
    { days: 15, parts: 2, label: "day", major: "monthYear" },
    { days: 5, parts: 6, label: "day", major: "monthYear" },
    { days: 1, step: 1, label: "weekday", major: "monthYear" },
    { days: 1 / 4, step: 1 / 4, label: "hour", major: "full" },
    { days: 1 / 24, step: 1 / 24, label: "hour", major: "full" },
    { days: 1 / 96, step: 1 / 96, label: "hour", major: "full" },
  ];

  /** How the larger unit is written, by the room there is. */
  static ABOVE = { year: ["year"], monthYear: ["monthYear", "shortMonthYear", "month"], full: ["full", "date", "dayMonth"] };

  /** The finest unit whose ticks stand at least `least` pixels apart at `scale` pixels a day. */
  unit(scale, least) {
    const units = Frise.Axis.UNITS;
    let found = units[0];
    for (const unit of units) {
      const room = unit.label === "weekday" || unit.label === "hour" ? least * 1.1 : unit.label === "day" ? least * 0.7 : least;
      if (unit.days * scale >= room) found = unit;
    }
    return found;
  }

  /** Tick days of `unit` from before `from` to after `to`. */
  ticks(unit, from, to) {
    const ticks = [];
    const months = unit.months || unit.years * 12;
    const start = new Date(from * 86400000);
    const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
    let n = Math.floor(unit.step ? from / unit.step : unit.parts ? month * unit.parts : month / months);
    for (; ticks.length < 400; n++) {
      const day = unit.step ? n * unit.step : unit.parts ? Frise.Axis.partStart(n, unit.days, unit.parts) : Frise.Axis.monthStart(n * months);
      ticks.push(day);
      if (day > to) break;
    }
    return ticks;
  }

  /** The first day of a month counted from year 0. */
  static monthStart(months) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
    return Math.round(date.getTime() / 86400000);
  }

  /** The first day of a part of a month (1st, 6th, 11th... or 1st and 16th), counted from year 0: as bins are (store.js). */
  static partStart(place, days, many) {
    return Frise.Axis.monthStart(Math.floor(place / many)) + (((place % many) + many) % many) * days;
  }

  /** The larger unit over `unit`: ticks with words for the upper line, the longest first; a narrow screen has room for the last. */
  above(unit, from, to) {
    if (!unit.major) return [];
    const months = unit.major === "year" ? 12 : unit.major === "monthYear" ? 1 : 0;
    const larger = months ? { months } : { step: 1 };
    const formats = Frise.Axis.ABOVE[unit.major];
    return this.ticks(larger, from, to).map((day) => [day, formats.map((format) => this.words(format, day))]);
  }
};
