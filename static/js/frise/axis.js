/* The axis of the frise: which ticks from decades down to minutes, and their words (names by CLDR). Days since 1970, UTC. */
"use strict";
Frise.Axis = class {
  /** @param {{months: string[], short: string[], days: string[], shortDays: string[], first: string}} names of the calendar (CLDR, see packs.py) */
  constructor(names) {
    this.names = names;
    this.cache = new Map();
  }

  /**
   * A calendar day as it is written. The browser's own formats say the same but cost it 30 ms to load: these are sums.
   * "day" 12; "dayMonth" 12 janv.; "date" 12 janv. 2022; "long" 12 janvier 2022; "full" mercredi 12 janvier 2022.
   */
  write(format, day) {
    const { months, short, days, shortDays, first } = this.names;
    const moment = new Date(Math.round(day * 1440) * 60000);
    const year = moment.getUTCFullYear();
    const month = moment.getUTCMonth();
    const number = moment.getUTCDate();
    const worded = number === 1 ? first : number;
    switch (format) {
      case "year": return String(year);
      case "month": return short[month];
      case "monthYear": return `${months[month]} ${year}`;
      case "day": return String(number);
      case "weekday": return `${shortDays[moment.getUTCDay()]} ${number}`;
      case "dayMonth": return `${worded} ${short[month]}`;
      case "date": return `${worded} ${short[month]} ${year}`;
      case "long": return `${worded} ${months[month]} ${year}`;
      case "full": return `${days[moment.getUTCDay()]} ${worded} ${months[month]} ${year}`;
      default: return moment.toISOString().slice(11, 16);
    }
  }

  /** Units from coarse to fine: nominal days, how to step, words of a tick, and the unit above it. */
  static UNITS = [
    { days: 36525, years: 100, label: "year" },
    { days: 3652.5, years: 10, label: "year" },
    { days: 1826.25, years: 5, label: "year" },
    { days: 365.25, years: 1, label: "year", above: 3652.5 },
    { days: 91.3, months: 3, label: "month", major: "year" },
    { days: 30.44, months: 1, label: "month", major: "year" },
    { days: 7, step: 7, label: "day", major: "monthYear" },
    { days: 1, step: 1, label: "weekday", major: "monthYear" },
    { days: 1 / 4, step: 1 / 4, label: "hour", major: "full" },
    { days: 1 / 24, step: 1 / 24, label: "hour", major: "full" },
    { days: 1 / 96, step: 1 / 96, label: "hour", major: "full" },
  ];

  words(format, day) {
    const key = format + day;
    let text = this.cache.get(key);
    if (text === undefined) {
      text = this.write(format, day);
      if (this.cache.size > 4000) this.cache.clear();
      this.cache.set(key, text);
    }
    return text;
  }

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
    if (unit.step) {
      // Weeks start on Monday: 1970-01-05 was one.
      const phase = unit.step === 7 ? 4 : 0;
      for (let n = Math.floor((from - phase) / unit.step); ticks.length < 400; n++) {
        const day = phase + n * unit.step;
        ticks.push(day);
        if (day > to) break;
      }
      return ticks;
    }
    const months = unit.months || unit.years * 12;
    const start = new Date(from * 86400000);
    let n = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months);
    for (; ticks.length < 400; n++) {
      const day = Frise.Axis.monthStart(n * months);
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

  /** The larger unit over `unit`: ticks with words for the upper line. */
  above(unit, from, to) {
    if (!unit.major) return [];
    const months = unit.major === "year" ? 12 : unit.major === "monthYear" ? 1 : 0;
    const larger = months ? { months } : { step: 1 };
    return this.ticks(larger, from, to).map((day) => [day, this.words(unit.major, day)]);
  }

  /** A stretch of time in words, for the toolbar and for screen readers: `3–12 janv. 2022`, `28 déc. 2021 – 3 janv. 2022`. */
  range(from, to) {
    const whole = Number.isInteger(from) && Number.isInteger(to);
    if (to - from < 1.5 && !whole) return `${this.words("full", Math.floor(from))}, ${this.words("hour", from)} – ${this.words("hour", to)}`;
    const [first, last] = [Math.floor(from), Math.ceil(to - 1 / 1440) - 1];
    if (first >= last) return this.words("full", last);
    const end = this.words("date", last);
    const [a, b] = [first, last].map((day) => new Date(day * 86400000));
    if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${this.words("date", first)} – ${end}`;
    if (a.getUTCMonth() !== b.getUTCMonth()) return `${this.words("dayMonth", first)} – ${end}`;
    return `${a.getUTCDate() === 1 ? this.names.first : a.getUTCDate()}–${end}`;
  }
};
